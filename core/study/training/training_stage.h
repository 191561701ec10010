// SPDX-License-Identifier: Apache-2.0
// The training stage: what the plan's halls train. Halls on the same terms and accelerator train one model after the other, all the
// time or in the hours that serving or letting leaves; other campuses may share a run, each with as many GPUs.
#pragma once

#include "core/catalogue/records.h"
#include "core/plan/plan_view.h"
#include "core/study/results.h"

namespace tokenyard {

using TrainingRecords = Records<"accelerators", "models", "training_calibration">;
using TrainingPlan = PlanView<Services, Phases, PowerDesign, CostBasis, Finance, Objects>;
PlannedTraining trainingStage(const TrainingPlan &plan, const RunningLayout &running, const ComputeResult &compute,
                              const SupplyResult &supply, const CoolingResult &cooling, const EnergyResult &energy, const CostResult &cost,
                              const TrainingRecords &records);

} // namespace tokenyard
