// SPDX-License-Identifier: Apache-2.0
// The functions of a spreadsheet on flows of money, one a period: IRR, payback, annuity. NPV is that of monthly_value.h.
// They know nothing of plans; where there is no answer they say why instead of returning one.
#pragma once

#include "core/base/quantity.h"

#include <optional>
#include <vector>

namespace tokenyard {

using Flows = std::vector<Money>;

enum class NoIrr { None, NoOutflow, NoInflow, NotBracketed, AlwaysAhead, Several }; // AlwaysAhead: worth more than nothing at every rate
struct Irr {
    std::optional<double> rateFraction;
    NoIrr why = NoIrr::None; // why there is no rate
};
// Of flows by month the effective annual rate at which sum of flow[t] / (1+r)^(t/12) is zero, between -99 % and +1,000 %. Several roots
// are no answer: the flows change sign twice.
Irr irrOfMonths(const Flows &months);

// Periods from the start of the first flow that is not zero until the sum of all first reaches zero from below; each flow falls evenly
// in its period.
std::optional<double> paybackCount(const Flows &flows);
// The same for the last time that the sum reaches zero; nothing if it ends below.
std::optional<double> lastPaybackCount(const Flows &flows);

// The level payment that repays `present` over `periods` at the rate: PV r / (1 - (1+r)^-n); PV/n at r = 0.
Money annuity(double rateFraction, double periodsCount, Money present);

} // namespace tokenyard
