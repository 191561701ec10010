// SPDX-License-Identifier: Apache-2.0
#include "core/catalogue/calendar.h"

#include <algorithm>

namespace tokenyard {

namespace chrono = std::chrono;

std::vector<CalendarDay> daysOfYear(int year, const Holidays &holidays, LeapDay leapDay)
{
    std::vector<CalendarDay> days;
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

} // namespace tokenyard
