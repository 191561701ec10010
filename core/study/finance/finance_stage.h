// SPDX-License-Identifier: Apache-2.0
// The finance stage: tokens and revenue of the reference year, electricity's share by its four definitions, levelised cost, and the cash
// flow with NPV, IRR and payback. A missing value blanks only the figures that need it.
#pragma once

#include "core/catalogue/records.h"
#include "core/plan/plan_view.h"
#include "core/study/cost/operating_steps.h"
#include "core/study/power/supply_stage.h"
#include "core/study/results.h"

namespace tokenyard {

using FinanceRecords = Records<"token-prices", "taxes", "cost-basis", "accelerators">;
FinanceResult financeStage(const PlanView<Site, Services, Phases, PowerDesign, CostBasis, Finance, Objects> &plan, const SiteLayout &layout,
                           const RunningLayout &running, const ComputeResult &compute, const SupplyResult &supply,
                           const NeededSupply &needed, const CoolingResult &cooling, const CostResult &cost,
                           const OperatingSteps &operating, const PlannedTraining &training, const FinanceRecords &records);

} // namespace tokenyard
