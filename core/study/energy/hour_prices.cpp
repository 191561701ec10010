// SPDX-License-Identifier: Apache-2.0
#include "core/study/energy/hour_prices.h"

#include <algorithm>

namespace tokenyard {

namespace {

namespace chrono = std::chrono;

struct Day {
    chrono::year_month_day date;
    bool saturday = false, sunday = false, holiday = false;
    std::size_t month() const { return unsigned(date.month()) - 1; }
    bool rest() const { return saturday || sunday || holiday; }
};

std::vector<Day> daysOf(int year, const Holidays &holidays, LeapDay leapDay)
{
    std::vector<Day> days;
    const chrono::month_day leap{chrono::February, chrono::day(29)};
    const chrono::sys_days end = chrono::year(year + 1) / 1 / 1;
    for (chrono::sys_days at = chrono::year(year) / 1 / 1; at < end; at += chrono::days(1)) {
        const chrono::year_month_day date(at);
        const chrono::month_day monthDay{date.month(), date.day()};
        if (leapDay == LeapDay::Drop && monthDay == leap)
            continue;
        const chrono::weekday weekday(at);
        days.push_back({date, weekday == chrono::Saturday, weekday == chrono::Sunday,
                        std::find(holidays.begin(), holidays.end(), monthDay) != holidays.end()});
    }
    return days;
}

LoadPeriod periodUnder(DayRule rule, LoadPeriod weekday)
{
    if (rule == DayRule::AllOff)
        return LoadPeriod::Off;
    return rule == DayRule::PeakAsMid && weekday == LoadPeriod::Peak ? LoadPeriod::Mid : weekday;
}

DayRule ruleOf(const Tariff &tariff, const Day &day)
{
    if (day.holiday)
        return tariff.holiday;
    return day.sunday ? tariff.sunday : day.saturday ? tariff.saturday : DayRule::AsWeekday;
}

EnergyPrice priceOf(const Tariff &tariff, const Day &day, std::size_t hour)
{
    const TariffSeason season = tariff.seasonOfMonth[day.month()];
    const LoadPeriod weekday = tariff.periodOfHour[std::size_t(season)][hour];
    const EnergyPrice price = tariff.price(season, periodUnder(ruleOf(tariff, day), weekday));
    const bool discount = day.rest() && tariff.weekendDiscountMonth[day.month()] && tariff.weekendDiscountHour[hour];
    return discount ? price * (1.0 - tariff.weekendDiscountFraction) : price;
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
    int index = 0;
    for (const Day &day : daysOf(year, holidays, leapDay)) {
        for (std::size_t hour = 0; hour < 24; ++hour)
            prices.energy.set(index++, priceOf(tariff, day, hour));
        prices.monthBegin[day.month() + 1] = index;
    }
    return prices;
}

} // namespace tokenyard
