// SPDX-License-Identifier: Apache-2.0
// What a campus asks of its neighbours and brings them: its share of the region's electricity and grid, price, water, heat, work. For the
// sheet that a community is handed; what no source says is unknown and is said so. docs/equations-region.md.
#pragma once

#include "core/chain/study.h"

namespace tokenyard::region {

struct CommunityRow {
    const char *key;
    Text question, answer;
    std::optional<double> value; // in the unit of the answer, SI; nothing: unknown
    std::string source;
};
std::vector<CommunityRow> communityOf(const Plan &plan, const Catalogue &catalogue, const Study &study);

} // namespace tokenyard::region
