// SPDX-License-Identifier: Apache-2.0
// A mix that was found becomes objects of the plan in one step: the same for the window and the command line.
#pragma once

#include "core/edit/edit.h"
#include "core/study/energy/mix_of_plan.h"

#include <functional>
#include <string>

namespace tokenyard {

// The best mix of what the site has room for: where a kind finds less free land than the search took it to have, the search is made again
// with what there is, and the mix says so. Nothing as `mixOfPlan`.
std::optional<PlanMix> mixThatFits(const Plan &plan, const CoolingResult &cooling, const RunningLayout &layout, const MixLimits &limits,
                                   const Catalogue &catalogue, const own::Watch &watch = {});

// Every source with a size stands on free land of the site, with its record, the absorption chillers that its heat drives and the month
// from which it can run; load that may be shed and a reserve that was asked for become terms of the supply. `called` names a kind in the
// planner's language.
edit::Edit buildMix(const Plan &plan, const PlanMix &mix, const MixLimits &limits, const Catalogue &catalogue,
                    const std::function<std::string(ObjectKind)> &called = {});

} // namespace tokenyard
