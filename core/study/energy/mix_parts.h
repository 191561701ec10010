// SPDX-License-Identifier: Apache-2.0
// The sources of a mix: what each makes and costs, and why it is in the mix or not.
#pragma once

#include "core/study/energy/mix_of_plan.h"
#include "core/study/energy/own_power.h"

namespace tokenyard {

// The grid first, then all candidates; separately what already stands.
void fillParts(const OwnPower &own, const own::Case &base, const std::vector<own::Candidate> &candidates, const own::Mix &mix,
               PlanMix &out);

} // namespace tokenyard
