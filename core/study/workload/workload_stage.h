// SPDX-License-Identifier: Apache-2.0
// The workload stage: what is asked of the throughput hour by hour, what of it is served, and the power the racks draw by that.
#pragma once

#include "core/catalogue/records.h"
#include "core/plan/plan_view.h"
#include "core/study/results.h"

namespace tokenyard {

using WorkloadRecords = Records<"load-shapes", "tariffs", "holidays", "population", "accelerators">;
ComputeResult workloadStage(const PlanView<Site, Services, PowerDesign, Supply, Finance> &plan, const Halls &halls,
                            const ThroughputResult &throughput, const WorkloadRecords &records);

// What power, cooling and cost read of it: they do not run again where only the tokens have changed.
ItLoad itLoadStage(const ComputeResult &compute);

} // namespace tokenyard
