// SPDX-License-Identifier: Apache-2.0
// The network stage: follows the feeds from the points of supply to the halls and says which halls have power and cooling.
#pragma once

#include "core/plan/plan_view.h"
#include "core/study/results.h"

namespace tokenyard {

NetworkResult networkStage(const PlanView<Objects, Feeds> &plan);

} // namespace tokenyard
