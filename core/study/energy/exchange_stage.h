// SPDX-License-Identifier: Apache-2.0
// The plan's exchange rate: all that the energy stage reads of the cost basis, so that a change of its other prices does not dispatch the
// year again.
#pragma once

#include "core/plan/plan_view.h"

namespace tokenyard {

struct ExchangeResult {
    double wonPerDollar = 0.0;
    std::string date; // month of the rate
    bool operator==(const ExchangeResult &) const = default;
};
ExchangeResult exchangeStage(const PlanView<CostBasis> &plan);

} // namespace tokenyard
