// SPDX-License-Identifier: Apache-2.0
// What the samples say of the plan's own values: a figure that lies outside the middle half of its samples, or a return in them that no
// lender believes; each names the input that moves it most. Without samples there is nothing to say but why none can be drawn of the
// correlations that are stated.
#pragma once

#include "core/chain/study.h"

namespace tokenyard {

void bandFindings(const Plan &plan, const Study &study, const Catalogue &catalogue, std::vector<Finding> &findings);

} // namespace tokenyard
