// SPDX-License-Identifier: Apache-2.0
// When a moved plan has its full power, and which change does how much of the difference.
#pragma once

#include "core/region/transplant.h"

namespace tokenyard::region {

// "2029-02": the month in which the last phase is energised; empty without phases.
std::string fullPowerMonth(const Plan &plan);

struct DateShift {
    std::string before, after;   // as above
    double months = 0.0;         // later, or earlier if negative
    std::vector<Step> waterfall; // months by change: the mean over all orders, as of the figures
};
// Nothing of a plan without phases.
std::optional<DateShift> dateShiftOf(const Plan &plan, const Move &move);

} // namespace tokenyard::region
