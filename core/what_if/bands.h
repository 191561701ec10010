// SPDX-License-Identifier: Apache-2.0
// P10 and P90 of every KPI, first cut: each uncertain input is set to its low and its high value alone, the chain is run, and
// the swings are added root-sum-square on each side (independent inputs, near-linear outputs).
#pragma once

#include "core/chain/chain.h"

namespace tokenyard {

// One uncertain input: its name and the plan with it at the low and at the high value.
struct Swing {
    std::string part, key;
    TextSource label;
    Plan low, high;
};
// All fields with a band, in the order of the parts and their tables.
std::vector<Swing> swingsOf(const Plan &plan);

// Fills low and high of the study's KPIs; false if stopped on the way.
bool addBands(const Plan &plan, const Catalogue &catalogue, const Chain &base, std::stop_token stop, Study &study);

} // namespace tokenyard
