// SPDX-License-Identifier: Apache-2.0
// When a moved plan has its first and its full power, and which change does how much of the difference.
#pragma once

#include "core/region/transplant.h"

namespace tokenyard::region {

enum class PowerDate { First, Full }; // of the first phase; of the last
// "2029-02": the month in which it is energised; empty without phases.
std::string powerMonth(const Plan &plan, PowerDate date);
inline std::string fullPowerMonth(const Plan &plan) { return powerMonth(plan, PowerDate::Full); }

struct DateShift {
    std::string before, after;   // as above
    double months = 0.0;         // later, or earlier if negative
    std::vector<Step> waterfall; // months by change: the mean over all orders, as of the figures
};
// Nothing of a plan without phases.
std::optional<DateShift> dateShiftOf(const Plan &plan, const Move &move, PowerDate date = PowerDate::Full);

} // namespace tokenyard::region
