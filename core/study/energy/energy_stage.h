// SPDX-License-Identifier: Apache-2.0
// The energy stage: own generation taken off the hourly load, the rest billed under the plan's tariff.
#pragma once

#include "core/catalogue/records.h"
#include "core/plan/plan_view.h"
#include "core/study/results.h"

namespace tokenyard {

using EnergyRecords = Records<"tariffs", "holidays">;
EnergyResult energyStage(const PlanView<PowerDesign, Supply> &plan, const PowerResult &power, const CoolingResult &cooling,
                         const EnergyRecords &records);

} // namespace tokenyard
