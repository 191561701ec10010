// SPDX-License-Identifier: Apache-2.0
// The throughput stage: each hall's service on its accelerators, tokens/s of the site with its band.
#pragma once

#include "core/catalogue/records.h"
#include "core/plan/plan_view.h"
#include "core/study/results.h"

namespace tokenyard {

class ServingChoices; // the memory of throughput searches: results are the same with or without it

using ThroughputRecords = Records<"accelerators", "models", "serving_calibration", "software-gains">;
ThroughputResult throughputStage(const PlanView<Services, PowerDesign> &plan, const Halls &halls, const ThroughputRecords &records,
                                 ServingChoices &choices);

} // namespace tokenyard
