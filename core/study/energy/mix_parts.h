// SPDX-License-Identifier: Apache-2.0
// A mix that was found, source by source: what each makes and costs, and why it is in the mix or not.
#pragma once

#include "core/study/energy/mix_of_plan.h"
#include "core/study/energy/own_power.h"

namespace tokenyard {

// The grid first, then every candidate; beside them what stands already.
void fillParts(const OwnPower &own, const own::Case &base, const std::vector<own::Candidate> &candidates, const own::Mix &mix,
               PlanMix &out);

} // namespace tokenyard
