// SPDX-License-Identifier: Apache-2.0
// The power stage: installed capacities, efficiencies at the plan's load, capacity checks.
#pragma once

#include "core/catalogue/records.h"
#include "core/plan/plan_view.h"
#include "core/study/results.h"
#include "core/study/workload/needed_racks.h"

namespace tokenyard {

using PowerRecords = Records<"transformers", "switchgear", "ups", "transfer-switches", "generators", "fuel-cells", "gas-turbines", "smrs",
                             "cables", "availability">;
PowerResult powerStage(const PlanView<PowerDesign, Supply, Objects, Feeds> &plan, const RunningLayout &layout, const ItLoad &load,
                       const NeededRacks &needed, const PowerRecords &records);

} // namespace tokenyard
