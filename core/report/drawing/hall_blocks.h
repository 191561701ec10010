// SPDX-License-Identifier: Apache-2.0
// Halls that are too small on a drawing for names of their own, gathered with their neighbours so that a common name fits:
// "Hall A11–15" with the power of their racks.
#pragma once

#include "core/catalogue/catalogue.h"
#include "core/plan/plan.h"

#include <functional>

namespace tokenyard::drawing {

struct HallBlock {
    std::vector<ObjectId> halls; // in the plan's order
    Bounds bounds;               // on the map
    Text name;
    Text power; // of the racks; empty where a hall's rack has no record
};

// Blocks of halls that stand within `gap` metres of one another.
std::vector<HallBlock> hallBlocks(const Plan &plan, const Catalogue *catalogue, const std::vector<ObjectId> &halls, double gap);

// The smallest blocks of which all fit; where none do, those of the widest gap.
std::vector<HallBlock> blocksThatFit(const Plan &plan, const Catalogue *catalogue, const std::vector<ObjectId> &halls,
                                     const std::function<bool(const HallBlock &)> &fits);

} // namespace tokenyard::drawing
