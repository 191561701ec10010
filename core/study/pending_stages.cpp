// SPDX-License-Identifier: Apache-2.0
#include "core/study/study.h"
namespace tokenyard {
#define WEAK __attribute__((weak))
WEAK ComputeResult computeStage(const Plan &plan, const LayoutResult &layout, const Catalogue &)
{
    ComputeResult r;
    for (const HallCount &h : layout.halls)
        r.itPeak += h.racks * h.rackPower * plan.power->rackPowerFactor;
    r.itMean = r.itPeak * 0.8;
    return r;
}
WEAK CoolingResult coolingStage(const Plan &, const LayoutResult &, const ComputeResult &, const PowerResult &, const Catalogue &) { return {}; }
} // namespace tokenyard
