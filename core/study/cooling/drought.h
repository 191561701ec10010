// SPDX-License-Identifier: Apache-2.0
// A limit on make-up water in dry months: days on which tanks and supply do not last, and the load that is shed for it.
// docs/equations-cooling.md, "Drought".
#pragma once

#include "core/study/cooling/cooling_stage.h"

namespace tokenyard {

// Lowers the water of days that are short, what the year draws of it, and the share of the load that is cooled.
void limitWater(const PlanView<CoolingDesign, Objects> &plan, CoolingResult &result);

} // namespace tokenyard
