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
using CoolingPlan = PlanView<Site, PowerDesign, CoolingDesign, Objects, Feeds>;
CoolingResult coolingStage(const CoolingPlan &plan, const RunningLayout &layout, const ItLoad &load, const NeededRacks &needed,
                           const PowerResult &power, const CoolingRecords &records);

// How much of the heat of the running halls the plan's plant carries with all units in service. A failure is judged by the same calculation
// for the plan without the failed part. Tanks count only in the hours of the year.
struct CooledShares {
    double yearFraction = 1.0;   // share of the IT energy, hour by hour
    int hoursShort = 0;          // hours of the year with a shortage
    double designFraction = 1.0; // in the design weather with all racks at full load, before the halls' own limits
    std::vector<double> halls;   // for each hall in order, the share of full load that its own CDUs and pipes allow; empty: no limit
    std::vector<Power> plant;    // capacities of connected chillers, heat rejection and CDUs; unchanged plant means unchanged tanks
};
// `whole`, if known, is the answer for a plan with at least this plant and no less load: where it has no shortage and the plant is the
// same, the hours need not be computed again.
CooledShares cooledShares(const CoolingPlan &plan, const RunningLayout &layout, const ItLoad &load, const NeededRacks &needed,
                          const PowerResult &power, const CoolingRecords &records, const CooledShares *whole = nullptr);

} // namespace tokenyard
