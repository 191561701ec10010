// SPDX-License-Identifier: Apache-2.0
#include "core/study/energy/exchange_stage.h"

namespace tokenyard {

ExchangeResult exchangeStage(const PlanView<CostBasis> &plan) { return {plan.cost->exchangeRate, plan.cost->exchangeDate}; }

} // namespace tokenyard
