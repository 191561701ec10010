// SPDX-License-Identifier: Apache-2.0
// Spreadsheet functions on flows of money, one per period: IRR, payback, annuity. NPV is in monthly_value.h. They know nothing of plans; if
// there is no answer, they return the reason.
#pragma once

#include "core/base/quantity.h"

#include <optional>
#include <vector>

namespace tokenyard {

using Flows = std::vector<Money>;

enum class NoIrr { None, NoOutflow, NoInflow, NotBracketed, AlwaysAhead, Several }; // AlwaysAhead: positive at every rate
struct Irr {
    std::optional<double> rateFraction;
    NoIrr why = NoIrr::None; // why there is none
};
// The effective annual rate at which the sum of flow[t] / (1+r)^(t/12) over the months is zero, between -99 % and +1,000 %. Several roots
// are no answer: the flows change sign more than once.
Irr irrOfMonths(const Flows &months);

// Periods from the start of the first non-zero flow until the cumulated flow first rises to zero; each flow is spread evenly over its
// period.
std::optional<double> paybackCount(const Flows &flows);
// The same for the last time that the cumulated flow rises to zero; nothing if it ends below zero.
std::optional<double> lastPaybackCount(const Flows &flows);

// The level payment that repays `present` over `periods`: PV r / (1 - (1+r)^-n); PV/n at r = 0.
Money annuity(double rateFraction, double periodsCount, Money present);

} // namespace tokenyard
