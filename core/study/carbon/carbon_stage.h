// SPDX-License-Identifier: Apache-2.0
// The carbon stage: emissions of a year by scope of the GHG Protocol. Embodied emissions of racks, building and plant are spread over the
// lives that the finance assumes.
#pragma once

#include "core/catalogue/records.h"
#include "core/plan/plan_view.h"
#include "core/study/results.h"

namespace tokenyard {

using CarbonRecords = Records<"embodied-carbon", "grid-emissions">;
CarbonResult carbonStage(const PlanView<Site, Supply, Finance> &plan, const SiteLayout &layout, const EnergyResult &energy,
                         const CarbonRecords &records);

// The year's share of embodied emissions (scope 3). Nothing if no record gives any.
std::optional<Mass> embodiedAnnual(const CarbonResult &carbon);

} // namespace tokenyard
