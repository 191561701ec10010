// SPDX-License-Identifier: Apache-2.0
// Turns a mix into objects of the plan in one step, alike for the window and the command line.
#pragma once

#include "core/edit/edit.h"
#include "core/study/energy/mix_of_plan.h"

#include <functional>
#include <string>

namespace tokenyard {

// The best mix that the site has room for: if a kind finds less free land than the search assumed, the search is repeated with what there
// is, and the mix says so. Otherwise as `mixOfPlan`.
std::optional<PlanMix> mixThatFits(const Plan &plan, const CoolingResult &cooling, const RunningLayout &layout, const MixLimits &limits,
                                   const Catalogue &catalogue, const own::Watch &watch = {});

// Puts every source with a size on free land of the site, with its record, the absorption chillers on its heat and the month from which it
// can run. Load that may be shed and a reserve that was asked for become terms of the supply. `called` names a kind in the planner's
// language.
edit::Edit buildMix(const Plan &plan, const PlanMix &mix, const MixLimits &limits, const Catalogue &catalogue,
                    const std::function<std::string(ObjectKind)> &called = {});

} // namespace tokenyard
