// SPDX-License-Identifier: Apache-2.0
#include "core/study/energy/file_tariff.h"

#include "core/supply/rate_bill.h"
#include "core/supply/tiers.h"

#include <algorithm>

namespace tokenyard {

namespace {

using namespace rates;

Load loadOf(const Series<Power> &power, int year)
{
    Load load{year, 1, {}};
    load.kw.reserve(std::size_t(power.size()));
    for (int hour = 0; hour < power.size(); ++hour)
        load.kw.push_back(power[hour].in(units::kW));
    return load;
}

struct MonthOfLoad {
    int days = 0;
    double kwh = 0.0, peak = 0.0;
};
using MonthsOfLoad = std::array<MonthOfLoad, 12>;

MonthsOfLoad monthsOf(const std::vector<CalendarDay> &days, const std::vector<double> &kw)
{
    MonthsOfLoad months{};
    for (std::size_t day = 0; day < days.size(); ++day) {
        MonthOfLoad &month = months[std::size_t(days[day].month())];
        ++month.days;
        for (std::size_t hour = day * 24; hour < std::min(day * 24 + 24, kw.size()); ++hour) {
            month.kwh += std::max(kw[hour], 0.0);
            month.peak = std::max(month.peak, kw[hour]);
        }
    }
    return months;
}

bool isWeekend(const Schedule &schedule, const CalendarDay &day)
{
    return day.saturday || day.sunday || (day.holiday && schedule.holidaysAreWeekends);
}

const std::array<int, 24> &periodsOf(const Schedule &schedule, const CalendarDay &day)
{
    return (isWeekend(schedule, day) ? schedule.weekend : schedule.weekday)[std::size_t(day.month())];
}

// Adds the mean price of each period, by month, to the hours.
void addEnergy(const EnergyCharge &charge, const std::vector<CalendarDay> &days, const MonthsOfLoad &months, std::vector<double> &price)
{
    std::array<std::vector<double>, 12> mean;
    for (std::size_t m = 0; m < 12; ++m)
        for (const Tiers &tiers : tiersOfMonth(charge.periods, months[m].days, months[m].peak))
            mean[m].push_back(months[m].kwh > 0.0 ? charged(tiers, 0.0, months[m].kwh) / months[m].kwh : tiers.front().price);
    for (std::size_t day = 0; day < days.size(); ++day)
        for (std::size_t hour = 0; hour < 24; ++hour)
            price[day * 24 + hour] += mean[std::size_t(days[day].month())][std::size_t(periodsOf(charge.schedule, days[day])[hour])];
}

// What one kW more at the peak costs.
double slopeAt(const Tiers &tiers, double kw)
{
    for (std::size_t t = 0; t + 1 < tiers.size(); ++t)
        if (kw < tiers[t].upTo)
            return tiers[t].price;
    return tiers.back().price;
}

double sharesOf(const RateTariff &tariff)
{
    double share = 0.0;
    for (const Charge &charge : tariff.charges)
        if (const auto *of = std::get_if<ShareOfCharges>(&charge); of && !of->steps.empty())
            share += of->steps.back().share;
    return share;
}

// Of a month's demand by period: the dearest hour's price, and the hours that have one.
double addDemand(const DemandByPeriod &charge, const std::vector<CalendarDay> &days, const MonthsOfLoad &months, std::vector<char> &sets)
{
    std::array<double, 12> dearest{};
    for (std::size_t day = 0; day < days.size(); ++day)
        for (std::size_t hour = 0; hour < 24; ++hour) {
            const std::size_t m = std::size_t(days[day].month());
            const double slope = slopeAt(charge.periods[std::size_t(periodsOf(charge.schedule, days[day])[hour])], months[m].peak)
                * rates::demandIn(charge.unit, 1.0, 1.0); // of reactive power a kW saves nothing
            dearest[m] = std::max(dearest[m], slope);
            sets[day * 24 + hour] = sets[day * 24 + hour] || slope > 0.0;
        }
    double sum = 0.0;
    for (std::size_t m = 0; m < dearest.size(); ++m)
        sum += dearest[m] * (charge.daily ? months[m].days : 1);
    return sum;
}

} // namespace

HourPrices hourPrices(const RateTariff &tariff, const FileTariffTerms &terms, const Series<Power> &load)
{
    const std::vector<CalendarDay> days = daysOfYear(terms.year, terms.holidays, LeapDay::Drop);
    const MonthsOfLoad months = monthsOf(days, loadOf(load, terms.year).kw);
    std::vector<double> price(days.size() * 24, 0.0);
    for (const Charge &charge : tariff.charges)
        if (const auto *energy = std::get_if<EnergyCharge>(&charge))
            addEnergy(*energy, days, months, price);
        else if (const auto *hourly = std::get_if<HourlyPrices>(&charge))
            for (std::size_t hour = 0; hour < price.size(); ++hour)
                price[hour] += hourly->at(hour, std::size_t(hoursPerYear));
    HourPrices out;
    out.year = terms.year;
    out.energy = Series<EnergyPrice>::constant({}, int(price.size()));
    for (std::size_t hour = 0; hour < price.size(); ++hour)
        out.energy.set(int(hour), price[hour] * terms.won * terms.priceFactor * units::KRWPerKWh + terms.adder);
    out.setsDemand.assign(price.size(), 0);
    int hour = 0;
    for (const CalendarDay &day : days)
        out.monthBegin[day.month() + 1] = hour += 24;
    return out;
}

GridTerms gridTerms(const RateTariff &tariff, const FileTariffTerms &terms, const HourPrices &hours, const Series<Power> &load)
{
    const std::vector<CalendarDay> days = daysOfYear(terms.year, terms.holidays, LeapDay::Drop);
    const MonthsOfLoad months = monthsOf(days, loadOf(load, terms.year).kw);
    GridTerms out;
    std::array<double, 12> onEach{};
    out.setsDemand.assign(days.size() * 24, 0);
    for (const Charge &charge : tariff.charges) {
        if (const auto *adder = std::get_if<Adder>(&charge))
            for (std::size_t m = 0; m < 12; ++m)
                onEach[m] += adder->perKwh[m];
        if (const auto *monthly = std::get_if<DemandByMonth>(&charge)) {
            for (std::size_t m = 0; m < 12; ++m)
                out.demandPrice += slopeAt(monthly->seasons[std::size_t(monthly->seasonOfMonth[m])], months[m].peak)
                    * rates::demandIn(monthly->unit, 1.0, 1.0) * (monthly->daily ? months[m].days : 1);
            out.setsDemand.assign(out.setsDemand.size(), 1);
        }
        if (const auto *byPeriod = std::get_if<DemandByPeriod>(&charge))
            out.demandPrice += addDemand(*byPeriod, days, months, out.setsDemand);
    }
    const double share = 1.0 + sharesOf(tariff);
    out.demandPrice *= terms.won * share;
    for (std::size_t day = 0; day < days.size(); ++day)
        for (std::size_t hour = 0; hour < 24; ++hour)
            out.price.push_back(
                (hours.energy[int(day * 24 + hour)].in(units::KRWPerKWh) + onEach[std::size_t(days[day].month())] * terms.won) * share);
    return out;
}

Bill billOf(const RateTariff &tariff, const FileTariffTerms &terms, const Series<Power> &drawn, const Series<Power> &demand,
            double powerFactor)
{
    const std::vector<double> peaks = loadOf(demand, terms.year).kw;
    RateTerms rateTerms{powerFactor, terms.holidays, &peaks};
    const RateBill year = rates::billOf(tariff, loadOf(drawn, terms.year), rateTerms);
    Bill bill;
    const auto won = [&](double amount) { return amount * terms.won * units::KRW; };
    for (std::size_t m = 0; m < 12; ++m) {
        const rates::BillMonth &from = year.months[m];
        tokenyard::BillMonth &to = bill.months[m];
        to.energyDrawn = from.drawnKwh * units::kWh;
        to.billingDemand = from.billedKw * units::kW;
        to.energy = won((from.energy - from.trueUp) * terms.priceFactor) + to.energyDrawn * terms.adder;
        to.demand = won(from.demand);
        to.fixed = won(from.fixed + from.minimum);
        to.fuel = won(from.adders);
        to.fund = won(from.shares);
        to.vat = won(from.vat);
        bill.annual += to;
        bill.energyDrawn += to.energyDrawn;
    }
    return bill;
}

} // namespace tokenyard
