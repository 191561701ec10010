// SPDX-License-Identifier: Apache-2.0
// A limit on make-up water in dry months: the days on which tanks and supply run out, and the load shed for it. docs/equations-cooling.md,
// "Drought".
#pragma once

#include "core/study/cooling/cooling_stage.h"

namespace tokenyard {

// Reduces the water of days that are short, the year's total, and the share of the load that is cooled.
void limitWater(const PlanView<CoolingDesign, Objects> &plan, CoolingResult &result);

} // namespace tokenyard
