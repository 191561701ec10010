// SPDX-License-Identifier: Apache-2.0
// The carbon stage: emissions of a year by scope of the GHG Protocol. What was emitted to make racks, building and plant is spread
// over the lives that the finance gives them.
#pragma once

#include "core/catalogue/records.h"
#include "core/plan/plan_view.h"
#include "core/study/results.h"

namespace tokenyard {

using CarbonRecords = Records<"embodied-carbon", "grid-emissions">;
CarbonResult carbonStage(const PlanView<Site, Supply, Finance> &plan, const SiteLayout &layout, const EnergyResult &energy,
                         const CarbonRecords &records);

// The year's share of what was emitted before it: scope 3. Nothing if no record says.
std::optional<Mass> embodiedAnnual(const CarbonResult &carbon);

} // namespace tokenyard
