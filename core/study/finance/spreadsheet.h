// SPDX-License-Identifier: Apache-2.0
// The functions of a spreadsheet on flows of money, one a period: NPV, IRR, payback, straight-line depreciation, annuity.
// They know nothing of plans; where there is no answer they say why instead of returning one.
#pragma once

#include "core/base/quantity.h"

#include <optional>
#include <vector>

namespace tokenyard {

using Flows = std::vector<Money>;

// NPV as spreadsheets define it: the first flow lies one period ahead. sum of flow[t] / (1+r)^(t+1). r > -1.
Money npv(double rateFraction, const Flows &flows);
// The same with the first flow today: sum of flow[t] / (1+r)^t.
Money presentValue(double rateFraction, const Flows &flows);

enum class NoIrr { None, NoOutflow, NoInflow, NotBracketed, Several };
struct Irr {
    std::optional<double> rateFraction;
    NoIrr why = NoIrr::None; // why there is no rate
};
// The rate at which presentValue is zero, between -99 % and +1,000 %. Several roots are no answer: the flows change sign twice.
Irr irr(const Flows &flows);

// Of flows by month, as of the month of the first, at an effective annual rate: sum of flow[t] / (1+r)^(t/12).
Money presentValueOfMonths(double rateFraction, const Flows &months);
// The effective annual rate at which it is zero, between the same bounds.
Irr irrOfMonths(const Flows &months);

// Periods from the start of the first flow that is not zero until the sum of all first reaches zero from below; each flow falls evenly
// in its period.
std::optional<double> paybackCount(const Flows &flows);
// The same for the last time that the sum reaches zero; nothing if it ends below.
std::optional<double> lastPaybackCount(const Flows &flows);

// (cost - salvage) / life, a period.
Money straightLine(Money cost, Money salvage, double lifeCount);
// The level payment that repays `present` over `periods` at the rate: PV r / (1 - (1+r)^-n); PV/n at r = 0.
Money annuity(double rateFraction, double periodsCount, Money present);

} // namespace tokenyard
