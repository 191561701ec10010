// SPDX-License-Identifier: Apache-2.0
// The carbon stage: location-based emissions of the year's electricity.
#pragma once

#include "core/plan/plan_view.h"
#include "core/study/results.h"

namespace tokenyard {

CarbonResult carbonStage(const PlanView<Supply> &plan, const EnergyResult &energy);

} // namespace tokenyard
