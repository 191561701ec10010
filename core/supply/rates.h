// SPDX-License-Identifier: Apache-2.0
// A tariff as utilities write them anywhere: a dated list of charges, each a small type. Money is the tariff's own currency; energy
// is kWh, demand kW, as on a bill.
#pragma once

#include <array>
#include <limits>
#include <string>
#include <variant>
#include <vector>

namespace tokenyard::rates {

inline constexpr double unlimited = std::numeric_limits<double>::infinity();

// What the upper end of an energy tier counts: kWh or kWh for each kW of the month's demand, of the month or of each day.
enum class TierUnit { Kwh, KwhPerKw, KwhDaily, KwhPerKwDaily };

struct Tier {
    double upTo = unlimited; // of the month, or in the unit
    double price = 0.0;      // of a unit within the tier
    double sell = 0.0;       // paid for a kWh given to the grid
    TierUnit unit = TierUnit::Kwh;
    bool operator==(const Tier &) const = default;
};
using Tiers = std::vector<Tier>; // of one period, ascending

// Which period each hour belongs to, by month and kind of day.
using MonthByHour = std::array<std::array<int, 24>, 12>;
struct Schedule {
    MonthByHour weekday{}, weekend{};
    bool holidaysAreWeekends = false;
    bool operator==(const Schedule &) const = default;
};

struct EnergyCharge {
    std::vector<Tiers> periods;
    Schedule schedule;
    bool operator==(const EnergyCharge &) const = default;
};
// What a demand charge counts: real power, or apparent or reactive power, which the power factor tells from it.
enum class DemandUnit { Kw, Kva, Kvar };
// Of a real power at a power factor, in the unit.
double demandIn(DemandUnit unit, double kw, double powerFactor);

// Each period's highest demand is charged.
struct DemandByPeriod {
    std::vector<Tiers> periods;
    Schedule schedule;
    bool coincident = false; // coincident with the utility's peak, whose hour is not known beforehand: the window's highest stands for it
    bool daily = false;      // each day's highest, summed
    DemandUnit unit = DemandUnit::Kw;
    bool operator==(const DemandByPeriod &) const = default;
};
// The month's highest demand is charged, by the month's season.
struct DemandByMonth {
    std::vector<Tiers> seasons;
    std::array<int, 12> seasonOfMonth{};
    bool daily = false; // each day's highest, summed
    DemandUnit unit = DemandUnit::Kw;
    bool operator==(const DemandByMonth &) const = default;
};
// Earlier months' demand that counts for this month's. The year before is like this one.
struct Ratchet {
    std::array<double, 12> share{}; // of each earlier month's demand
    int months = 11;                // how far it looks back
    double minimumKw = 0.0;
    bool wholeMonth = false; // demand by period pays for the month's billed demand in each period, instead of its own
    bool operator==(const Ratchet &) const = default;
};
struct FixedCharge {
    double perMonth = 0.0, perFurtherMeter = 0.0; // the latter a month for each meter beyond the first
    bool operator==(const FixedCharge &) const = default;
};
struct MinimumCharge {
    double perMonth = 0.0, perYear = 0.0;
    bool operator==(const MinimumCharge &) const = default;
};
// The hour of another year that stands for this one where one of them has a 29 February: left out, or taken as the 28th.
constexpr std::size_t hourOf(std::size_t hour, std::size_t hoursOfYear, std::size_t hoursOfOther)
{
    constexpr std::size_t leapDayBegins = 59 * 24;
    if (hoursOfYear == hoursOfOther || hour < leapDayBegins)
        return hour;
    return hoursOfOther > hoursOfYear ? hour + 24 : hour - 24;
}

// A price for each hour of the year (8,760 or 8,784) in the place of the periods or, as an adder, on top; below zero is legal.
struct HourlyPrices {
    std::vector<double> perKwh;
    double at(std::size_t hour, std::size_t hoursOfYear) const { return perKwh[hourOf(hour, hoursOfYear, perKwh.size())]; }
    bool operator==(const HourlyPrices &) const = default;
};
// On each kWh drawn, by month: climate, fuel-cost adjustment, distance to generation.
struct Adder {
    std::string name;
    std::array<double, 12> perKwh{};
    bool operator==(const Adder &) const = default;
};
// A share of all charges before it: a fund by date. Each step holds from its month on.
struct ShareOfCharges {
    struct Step {
        int fromYear = 0, fromMonth = 1; // 1 to 12
        double share = 0.0;
        bool operator==(const Step &) const = default;
    };
    std::string name;
    std::vector<Step> steps; // ascending
    bool operator==(const ShareOfCharges &) const = default;
};
struct ValueAddedTax {
    double share = 0.0; // of the charges, not of the funds; beside the total
    bool operator==(const ValueAddedTax &) const = default;
};
// On the demand charge: a surcharge for each point below the target, a rebate for each above it.
struct PowerFactorRule {
    double target = 0.9, perPoint = 0.0, rebateUpTo = 0.9, floor = 0.0;
    bool operator==(const PowerFactorRule &) const = default;
};
// What happens to energy given to the grid.
enum class Metering {
    NetMonthly, // kWh of a period are set off within the month, the rest goes to the next
    NetBilling, // each step is sold at the sell rate, the month may end below zero
    NetCredits, // the same, but the money is set off against the next month's energy
    SellAll     // what is given is sold at the sell rate
};
struct SellBack {
    Metering metering = Metering::NetMonthly;
    double yearEndSell = 0.0; // for kWh left in December
    bool operator==(const SellBack &) const = default;
};

using Charge = std::variant<EnergyCharge, DemandByPeriod, DemandByMonth, Ratchet, FixedCharge, MinimumCharge, HourlyPrices, Adder,
                            ShareOfCharges, ValueAddedTax, PowerFactorRule, SellBack>;

struct RateTariff {
    std::string name, utility;
    std::string currency = "USD";
    std::string validFrom, validTo; // ISO dates, may be blank
    int demandWindowMinutes = 0;    // 0: that of the load's rows
    std::vector<Charge> charges;
    std::vector<std::string> notes; // what the source holds and a bill does not
    bool operator==(const RateTariff &) const = default;

    template <class T>
    const T *first() const
    {
        for (const Charge &charge : charges)
            if (const T *found = std::get_if<T>(&charge))
                return found;
        return nullptr;
    }
};

} // namespace tokenyard::rates
