// SPDX-License-Identifier: Apache-2.0
// The cooling stage: the plan's cooling system over the hours of its weather, at the workload's and at full IT load.
#pragma once

#include "core/catalogue/records.h"
#include "core/plan/plan_view.h"
#include "core/study/results.h"
#include "core/study/workload/needed_racks.h"

namespace tokenyard {

using CoolingRecords = Records<"weather", "cooling-systems", "chillers", "dry-coolers", "towers", "cdus", "racks", "availability", "pipes",
                               "heat-buyers", "storage-units">;
CoolingResult coolingStage(const PlanView<Site, PowerDesign, CoolingDesign, Objects, Feeds> &plan, const RunningLayout &layout,
                           const ItLoad &load, const NeededRacks &needed, const PowerResult &power, const CoolingRecords &records);

} // namespace tokenyard
