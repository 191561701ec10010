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

// How much of the heat of the running halls the plant of a plan carries while all of it works: what a failure of some of it leaves is the
// same question to the plan without that, answered by the same pipes and hours. Tanks count in the hours of the year alone.
struct CooledShares {
    double yearFraction = 1.0;   // of the IT energy, hour by hour
    int hoursShort = 0;          // of the year
    double designFraction = 1.0; // in the design weather with all racks at full load, before the halls' own limits
    std::vector<double> halls;   // the most of its full load that each hall's own CDUs and pipes allow, in order; empty: all of it
    std::vector<Power> plant;    // chillers, heat rejection and CDUs that are joined; tanks hold as much as before if it is the same plant
};
// `whole`: of a plan with more of the same plant and no less load, if it is known: where that lacks nothing and the plant is the same the hours
// need no second look.
CooledShares cooledShares(const CoolingPlan &plan, const RunningLayout &layout, const ItLoad &load, const NeededRacks &needed,
                          const PowerResult &power, const CoolingRecords &records, const CooledShares *whole = nullptr);

} // namespace tokenyard
