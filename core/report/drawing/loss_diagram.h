// SPDX-License-Identifier: Apache-2.0
// A year's electricity from the grid to the chips as bands whose widths are energies: what leaves on the way turns down, what is left at
// the right end computes. The widths add up.
#pragma once

#include "core/chain/study.h"
#include "core/report/drawing/diagram.h"

namespace tokenyard::drawing {

// Empty without a study that has an hourly year.
Diagram lossDiagram(const Plan &plan, const Study *study);

} // namespace tokenyard::drawing
