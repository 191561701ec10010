// SPDX-License-Identifier: Apache-2.0
// What a dollar is worth in the plan: all that the energy stage reads of the cost basis, so that another price of the basis does not
// make it dispatch the year again.
#pragma once

#include "core/plan/plan_view.h"

namespace tokenyard {

struct ExchangeResult {
    double wonPerDollar = 0.0;
    std::string date; // the month the rate is of
    bool operator==(const ExchangeResult &) const = default;
};
ExchangeResult exchangeStage(const PlanView<CostBasis> &plan);

} // namespace tokenyard
