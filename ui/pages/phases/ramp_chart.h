// SPDX-License-Identifier: Apache-2.0
// Power as it arrives by source, against what the halls ask for; and the GPUs that stand, with those that have no power yet.
#pragma once

#include "core/region/power_ramp.h"

namespace tokenyard::ui {

class Chart;

void drawPowerRamp(Chart &chart, const region::PowerRamp &ramp);
void drawGpuRamp(Chart &chart, const region::PowerRamp &ramp);

} // namespace tokenyard::ui
