// SPDX-License-Identifier: Apache-2.0
// The days of a real year as a tariff and a workload see them: weekday, Saturday, Sunday or public holiday.
#pragma once

#include "core/catalogue/holidays.h"

namespace tokenyard {

// What happens to 29 February: a metered year keeps it (8,784 hours), a typical year drops it (8,760).
enum class LeapDay { Keep, Drop };

struct CalendarDay {
    std::chrono::year_month_day date;
    bool saturday = false, sunday = false, holiday = false;
    std::size_t month() const { return unsigned(date.month()) - 1; } // 0..11
    bool rest() const { return saturday || sunday || holiday; }
};

std::vector<CalendarDay> daysOfYear(int year, const Holidays &holidays, LeapDay leapDay);

} // namespace tokenyard
