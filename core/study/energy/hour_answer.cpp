// SPDX-License-Identifier: Apache-2.0
#include "core/study/energy/hour_answer.h"

#include "core/base/unit.h"
#include "core/study/energy/priced_tariff.h"

#include <fmt/format.h>

#include <algorithm>

namespace tokenyard {

namespace {

#define TH(source) TY_TR("Hour", source)

TextSource dayWords(const CalendarDay &day)
{
    if (day.holiday)
        return TH("a public holiday");
    return day.sunday ? TH("a Sunday") : day.saturday ? TH("a Saturday") : TH("a weekday");
}

TextSource seasonWords(TariffSeason season)
{
    return season == TariffSeason::Summer ? TH("summer") : season == TariffSeason::Winter ? TH("winter") : TH("spring or autumn");
}

TextSource periodWords(LoadPeriod period)
{
    return period == LoadPeriod::Off ? TH("off-peak load") : period == LoadPeriod::Mid ? TH("mid-peak load") : TH("peak load");
}

// The period that gives an hour its price: that of the weekday's hour, unless the day's rule lowers it.
LoadPeriod periodOf(const Tariff &tariff, const CalendarDay &day, std::size_t hour)
{
    const LoadPeriod weekday = tariff.periodOfHour[std::size_t(tariff.seasonOfMonth[day.month()])][hour];
    const DayRule rule = day.holiday ? tariff.holiday : day.sunday ? tariff.sunday : day.saturday ? tariff.saturday : DayRule::AsWeekday;
    if (rule == DayRule::AllOff)
        return LoadPeriod::Off;
    return rule == DayRule::PeakAsMid && weekday == LoadPeriod::Peak ? LoadPeriod::Mid : weekday;
}

Measure won(EnergyPrice price) { return measure(price, units::KRWPerKWh, 4); }

void addSources(int hour, const EnergyResult &energy, HourAnswer &answer)
{
    double dearest = -1e300;
    for (const SourceYear &source : energy.sources) {
        if (source.output.empty() || source.output[hour] == Power{})
            continue;
        HourSource one{source.kind, source.name, source.output[hour], {}};
        if (source.kind == "grid")
            one.perKwh = answer.gridPrice;
        else if (source.energy > Energy{})
            one.perKwh = (source.fuel + source.variable + source.bill) / source.energy;
        if (one.power > Power{} && one.perKwh.si() > dearest) {
            dearest = one.perKwh.si();
            answer.marginal = answer.sources.size();
        }
        answer.sources.push_back(std::move(one));
    }
}

void sayPrice(const PricedTariff &priced, const CalendarDay &day, std::size_t hourOfDay, HourAnswer &answer)
{
    if (!priced.builtIn) {
        answer.words.push_back(Text(TH("The grid sells at %1: an energy charge of %2 on %3, with what the tariff adds to each kWh."),
                                    {won(answer.gridPrice), won(answer.energyCharge), Text(dayWords(day))}));
        return;
    }
    const Tariff &tariff = *priced.builtIn;
    answer.words.push_back(
        Text(TH("The grid sells at %1: an energy charge of %2 (%3, %4, %5), climate and fuel charges of %6, and the power fund of %7."),
             {won(answer.gridPrice), won(answer.energyCharge), Text(seasonWords(tariff.seasonOfMonth[day.month()])),
              Text(periodWords(periodOf(tariff, day, hourOfDay))), Text(dayWords(day)), won(tariff.climateCharge + tariff.fuelCharge),
              percent(tariff.fundOf(priced.hours.year, day.month()))}));
}

void sayWho(const Supply &supply, HourAnswer &answer)
{
    const auto isBattery = [](const HourSource &s) { return s.kind == "battery"; };
    if (answer.sources.size() > 1 && answer.marginal < answer.sources.size()) {
        const HourSource &dear = answer.sources[answer.marginal];
        answer.words.push_back(dear.kind == "grid"
                                   ? Text(TH("What else runs costs less for a further kWh, so the grid serves the last one."))
                                   : Text(TH("%1 serves the last kWh, at %2 of fuel and upkeep: the dearest source still needed."),
                                          {dear.name, won(dear.perKwh)}));
    }
    const auto battery = std::find_if(answer.sources.begin(), answer.sources.end(), isBattery);
    if (battery != answer.sources.end())
        answer.words.push_back(
            battery->power > Power{}
                ? Text(TH("The battery gives %1 that it bought in cheaper hours."), {measure(battery->power, units::MW, 3)})
                : Text(TH("The battery takes %1 for a dearer hour."), {measure(-1.0 * battery->power, units::MW, 3)}));
    answer.words.push_back(answer.setsDemand ? Text(TH("The hour counts for the billing demand; the contract is %1."),
                                                    {measure(supply.contract, units::MW, 4)})
                                             : Text(TH("The hour does not count for the billing demand.")));
}

} // namespace

std::optional<HourAnswer> answerHour(int hour, const PlanView<Supply> &plan, const CoolingResult &cooling, const EnergyResult &energy,
                                     const ExchangeResult &exchange, const Catalogue &catalogue)
{
    std::vector<Finding> ignored;
    if (hour < 0 || hour >= cooling.facility.size() || energy.grid.empty())
        return std::nullopt;
    const auto priced = pricedTariff(plan, cooling.facility, exchange, catalogue, ignored);
    if (!priced || hour >= priced->hours.energy.size())
        return std::nullopt;
    const std::vector<CalendarDay> days = daysOfYear(priced->hours.year, priced->holidays, LeapDay::Drop);
    const CalendarDay &day = days[std::size_t(hour / 24)];
    HourAnswer answer;
    answer.when = fmt::format("{:04d}-{:02d}-{:02d} {:02d}:00", int(day.date.year()), unsigned(day.date.month()), unsigned(day.date.day()),
                              hour % 24);
    answer.load = cooling.facility[hour];
    answer.energyCharge = priced->hours.energy[hour];
    answer.gridPrice = priced->terms.price[std::size_t(hour)] * units::KRWPerKWh;
    answer.setsDemand = priced->terms.setsDemand.empty() || priced->terms.setsDemand[std::size_t(hour)] != 0;
    if (!energy.stored.empty())
        answer.stored = energy.stored[hour];
    addSources(hour, energy, answer);
    sayPrice(*priced, day, std::size_t(hour % 24), answer);
    sayWho(*plan.supply, answer);
    return answer;
}

} // namespace tokenyard
