// SPDX-License-Identifier: Apache-2.0
// Which calibration a plan uses, and how well it predicts the published runs compared with the published calibration.
#pragma once

#include "core/throughput/calibration/own_rows.h"
#include "core/throughput/calibration/validation_points.h"

#include <optional>

namespace tokenyard::ui {

struct PlanCalibration {
    enum Kind {
        Published, // the program's own
        Kept,      // from another version of the program, kept in the plan's file
        Own        // fitted to the planner's runs
    };
    Kind kind = Published;
    Source source;                           // for an own fit
    std::optional<OwnStatistics> statistics; // of the runs it was fitted to; plans of earlier versions have none
};
// `plan`: the catalogue of the plan; `program`: the one without a plan's records.
PlanCalibration calibrationOfPlan(const Catalogue &plan, const Catalogue &program);

struct PlanEffect {                  // on the published runs, seen by the published fit
    std::vector<Residual> residuals; // by the plan's calibration
    ErrorSummary tpotPublished, tpotPlan, ttftPublished, ttftPlan, outputPublished, outputPlan;
};
PlanEffect effectOnPublishedRuns(const std::vector<ValidationPoint> &points, const Catalogue &plan, const Catalogue &program);

} // namespace tokenyard::ui
