// SPDX-License-Identifier: Apache-2.0
#include "core/study/energy/hour_prices.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace tokenyard {

namespace {

namespace chrono = std::chrono;

LoadPeriod periodUnder(DayRule rule, LoadPeriod weekday)
{
    if (rule == DayRule::AllOff)
        return LoadPeriod::Off;
    return rule == DayRule::PeakAsMid && weekday == LoadPeriod::Peak ? LoadPeriod::Mid : weekday;
}

DayRule ruleOf(const Tariff &tariff, const CalendarDay &day)
{
    if (day.holiday)
        return tariff.holiday;
    return day.sunday ? tariff.sunday : day.saturday ? tariff.saturday : DayRule::AsWeekday;
}

LoadPeriod periodOf(const Tariff &tariff, const CalendarDay &day, std::size_t hour)
{
    const TariffSeason season = tariff.seasonOfMonth[day.month()];
    return periodUnder(ruleOf(tariff, day), tariff.periodOfHour[std::size_t(season)][hour]);
}

EnergyPrice priceOf(const Tariff &tariff, const CalendarDay &day, std::size_t hour, LoadPeriod period)
{
    const EnergyPrice price = tariff.price(tariff.seasonOfMonth[day.month()], period);
    const bool discount = day.rest() && tariff.weekendDiscountMonth[day.month()] && tariff.weekendDiscountHour[hour];
    return discount ? price * (1.0 - tariff.weekendDiscountFraction) : price;
}

// The hours of a day. Days of one month and rule are alike.
struct DayPrices {
    std::array<EnergyPrice, 24> energy;
    std::array<char, 24> setsDemand{};
};

DayPrices dayPrices(const Tariff &tariff, const CalendarDay &day)
{
    DayPrices prices;
    for (std::size_t hour = 0; hour < 24; ++hour) {
        const LoadPeriod period = periodOf(tariff, day, hour);
        prices.setsDemand[hour] = period != LoadPeriod::Off;
        prices.energy[hour] = priceOf(tariff, day, hour, period);
    }
    return prices;
}

} // namespace

int hoursOfYear(int year, LeapDay leapDay)
{
    return leapDay == LeapDay::Keep && chrono::year(year).is_leap() ? hoursPerYear + 24 : hoursPerYear;
}

HourPrices hourPrices(const Tariff &tariff, int year, const Holidays &holidays, LeapDay leapDay)
{
    HourPrices prices;
    prices.energy = Series<EnergyPrice>::constant({}, hoursOfYear(year, leapDay));
    prices.year = year;
    prices.setsDemand.assign(std::size_t(prices.energy.size()), 0);
    std::map<std::tuple<std::size_t, DayRule, bool>, DayPrices> known; // by month, rule and rest
    int index = 0;
    for (const CalendarDay &day : daysOfYear(year, holidays, leapDay)) {
        const auto [at, isNew] = known.try_emplace({day.month(), ruleOf(tariff, day), day.rest()});
        if (isNew)
            at->second = dayPrices(tariff, day);
        const DayPrices &hours = at->second;
        std::copy(hours.setsDemand.begin(), hours.setsDemand.end(), prices.setsDemand.begin() + index);
        for (std::size_t hour = 0; hour < 24; ++hour)
            prices.energy.set(index++, hours.energy[hour]);
        prices.monthBegin[day.month() + 1] = index;
    }
    return prices;
}

} // namespace tokenyard
