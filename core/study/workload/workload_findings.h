// SPDX-License-Identifier: Apache-2.0
// What a workload tells the planner: demand that no hall serves, services without a hall, halls without a service.
#pragma once

#include "core/catalogue/catalogue.h"
#include "core/plan/plan_view.h"
#include "core/study/results.h"

namespace tokenyard {

Finding missingShape(const Service &service);
void workloadFindings(const PlanView<Services> &plan, const Halls &halls, const Catalogue &catalogue, ComputeResult &result);

} // namespace tokenyard
