// SPDX-License-Identifier: Apache-2.0
// A mix that was found becomes objects of the plan in one step: the same for the window and the command line.
#pragma once

#include "core/edit/edit.h"
#include "core/study/energy/mix_of_plan.h"

#include <functional>
#include <string>

namespace tokenyard {

// Every source with a size stands on free land of the site, with its record, the absorption chillers that its heat drives and the month
// from which it can run; load that may be shed and a reserve that was asked for become terms of the supply. `called` names a kind in the
// planner's language.
edit::Edit buildMix(const Plan &plan, const PlanMix &mix, const MixLimits &limits, const Catalogue &catalogue,
                    const std::function<std::string(ObjectKind)> &called = {});

} // namespace tokenyard
