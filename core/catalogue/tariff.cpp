// SPDX-License-Identifier: Apache-2.0
#include "core/catalogue/tariff.h"

#include "core/base/whole_number.h"
#include "core/plan/field.h"

#include <fmt/format.h>

namespace tokenyard {

namespace {

// Reads the fields of one record and remembers the first that is missing or malformed.
class Reader {
public:
    explicit Reader(const Record &record) : m_record(record) {}
    const std::string &error() const { return m_error; }

    template <class Q>
    Q quantity(const std::string &key)
    {
        const std::optional<Q> value = m_record.get<Q>(key);
        if (!value)
            bad(key);
        return value.value_or(Q{});
    }
    double number(const std::string &key)
    {
        const std::optional<double> value = m_record.number(key);
        if (!value)
            bad(key);
        return value.value_or(0.0);
    }
    double numberOr(const std::string &key, double fallback) { return m_record.find(key) ? number(key) : fallback; }

    // One entry per letter: letters "WFS" at places 0, 1, 2 of `values`.
    template <class T, std::size_t N>
    std::array<T, N> letters(const std::string &key, std::string_view alphabet, std::initializer_list<T> values)
    {
        std::array<T, N> out{};
        const std::string words = m_record.words(key);
        if (words.size() != N)
            return bad(key), out;
        for (std::size_t i = 0; i < N; ++i) {
            const std::size_t at = alphabet.find(words[i]);
            if (at == std::string_view::npos)
                return bad(key), out;
            out[i] = values.begin()[at];
        }
        return out;
    }
    template <std::size_t N>
    std::array<bool, N> mask(const std::string &key)
    {
        return letters<bool, N>(key, ".x", {false, true});
    }
    // "2025-07" as months since the year 0.
    int monthOr(const std::string &key, int fallback)
    {
        const std::string words = m_record.words(key);
        if (words.empty())
            return fallback;
        if (!isMonth(words))
            return bad(key), fallback;
        return std::stoi(words.substr(0, 4)) * 12 + std::stoi(words.substr(5)) - 1;
    }
    DayRule dayRule(const std::string &key)
    {
        const std::string words = m_record.words(key);
        if (words == "peak-as-mid")
            return DayRule::PeakAsMid;
        if (words == "all-off")
            return DayRule::AllOff;
        if (words != "as-weekday")
            bad(key);
        return DayRule::AsWeekday;
    }

private:
    void bad(const std::string &key)
    {
        if (m_error.empty())
            m_error = fmt::format("The tariff '{}' has no usable field '{}'", m_record.id, key);
    }
    const Record &m_record;
    std::string m_error;
};

void readEnergy(Reader &read, Tariff &tariff)
{
    constexpr const char *seasons[] = {"summer", "springfall", "winter"};
    constexpr const char *periods[] = {"off", "mid", "peak"};
    for (std::size_t s = 0; s < 3; ++s) {
        for (std::size_t p = 0; p < 3; ++p)
            tariff.energyPrice[s][p] = read.quantity<EnergyPrice>(fmt::format("energy_{}_{}", seasons[s], periods[p]));
        tariff.periodOfHour[s] =
            read.letters<LoadPeriod, 24>(fmt::format("hours_{}", seasons[s]), "omp", {LoadPeriod::Off, LoadPeriod::Mid, LoadPeriod::Peak});
    }
    tariff.seasonOfMonth =
        read.letters<TariffSeason, 12>("months", "SFW", {TariffSeason::Summer, TariffSeason::SpringFall, TariffSeason::Winter});
}

void readWeekends(const Record &record, Reader &read, Tariff &tariff)
{
    tariff.saturday = read.dayRule("saturday");
    tariff.sunday = read.dayRule("sunday");
    tariff.holiday = read.dayRule("holiday");
    if (!record.find("weekend_discount"))
        return;
    tariff.weekendDiscountFraction = read.number("weekend_discount");
    tariff.weekendDiscountMonth = read.mask<12>("weekend_discount_months");
    tariff.weekendDiscountHour = read.mask<24>("weekend_discount_hours");
}

void readDemand(Reader &read, Tariff &tariff)
{
    tariff.demandCharge = read.quantity<PowerPrice>("demand_charge");
    tariff.ratchetMonth = read.mask<12>("ratchet_months");
    tariff.minimumDemandFraction = read.numberOr("minimum_demand", 0.0);
    tariff.excessDemandFactor = read.numberOr("excess_demand", 0.0);
    tariff.powerFactorTargetFraction = read.numberOr("power_factor_target", 0.0);
    tariff.powerFactorSurchargeFactor = read.numberOr("power_factor_surcharge", 0.0);
    tariff.powerFactorRebateToFraction = read.numberOr("power_factor_rebate_to", 0.0);
    tariff.powerFactorFloorFraction = read.numberOr("power_factor_floor", 0.0);
}

} // namespace

std::optional<Tariff> tariffFromRecord(const Record &record, std::string &error)
{
    Reader read(record);
    Tariff tariff;
    tariff.id = record.id;
    tariff.calendarYear = clampedInt(read.number("calendar_year"), 0, 9999);
    tariff.voltage = read.quantity<Voltage>("voltage");
    readEnergy(read, tariff);
    readWeekends(record, read, tariff);
    readDemand(read, tariff);
    tariff.climateCharge = read.quantity<EnergyPrice>("climate_charge");
    tariff.fuelCharge = read.quantity<EnergyPrice>("fuel_charge");
    tariff.fundFraction = read.number("fund");
    tariff.fundFromMonth = read.monthOr("fund_from", 0);
    tariff.fundBeforeFraction = tariff.fundFromMonth > 0 ? read.number("fund_before") : 0.0;
    tariff.vatFraction = read.number("vat");
    tariff.chargeStep = read.quantity<Money>("charge_step");
    tariff.fundStep = read.quantity<Money>("fund_step");
    error = read.error();
    if (!error.empty())
        return std::nullopt;
    return tariff;
}

} // namespace tokenyard
