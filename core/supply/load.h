// SPDX-License-Identifier: Apache-2.0
// A metered year of load in equal steps: mean kW of each step, negative where power is fed in. A step is named for its beginning; step 0
// begins on 1 January at 00:00.
#pragma once

#include "core/catalogue/calendar.h"

#include <string>
#include <vector>

namespace tokenyard::rates {

struct Load {
    int year = 0;
    int stepsPerHour = 1;
    std::vector<double> kw;        // hours of the year times stepsPerHour entries
    std::vector<double> kvar = {}; // reactive power of each step, if the file has it
    std::string readWords = {};    // how the file was read: rows, step, column, unit, and what was left out
    double hoursPerStep() const { return 1.0 / stepsPerHour; }
};

// The days of the load's year; a leap year of 8,760 hours lacks 29 February.
inline std::vector<CalendarDay> daysOf(const Load &load, const Holidays &holidays)
{
    const bool leap = std::chrono::year(load.year).is_leap() && load.kw.size() == std::size_t(8784 * load.stepsPerHour);
    return daysOfYear(load.year, holidays, leap ? LeapDay::Keep : LeapDay::Drop);
}

} // namespace tokenyard::rates
