// SPDX-License-Identifier: Apache-2.0
// What a ministry and a region ask, as sections and blocks of their own.
#pragma once

#include "core/report/sections/sections.h"

namespace tokenyard::report {

Section briefSection(const Input &);            // one page for a ministry
std::vector<Block> moveBlocks(const Input &);   // of the section on the region: the plan in rival regions, why, and the regret
std::vector<Block> nationBlocks(const Input &); // of the section on governance: policy, hub, value ladder, community

} // namespace tokenyard::report
