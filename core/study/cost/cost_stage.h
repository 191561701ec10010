// SPDX-License-Identifier: Apache-2.0
// The cost stage: capex and opex tables of the plan with their totals; a total without a price or a bill stays blank.
#pragma once

#include "core/catalogue/records.h"
#include "core/plan/plan_view.h"
#include "core/study/results.h"

namespace tokenyard {

using CostRecords = Records<"capex", "opex", "cost-basis", "exchange", "racks", "accelerators", "transformers", "ups", "transfer-switches",
                            "generators", "fuel-cells", "smrs", "chillers", "dry-coolers", "towers", "cdus", "absorption-chillers">;
CostResult costStage(const PlanView<Site, Phases, PowerDesign, Supply, CostBasis, Finance, Objects, Feeds> &plan, const SiteLayout &layout,
                     const PowerResult &power, const CoolingResult &cooling, const EnergyResult &energy, const CostRecords &records);

} // namespace tokenyard
