// SPDX-License-Identifier: Apache-2.0
// The single-line diagram of a plan's power graph: points of supply at the left, side A above the halls, side B below them, with
// ratings, loads and loading. What no source reaches is grey and dashed; yards that are alike are drawn once.
#pragma once

#include "core/report/drawing/diagram.h"
#include "core/report/drawing/draw_plan.h"

namespace tokenyard::drawing {

struct DiagramOptions {
    bool patterns = false;     // A and B, supply and return differ by dashes too: for print without colours
    bool group = true;         // alike parts of the plant are drawn once
    bool branchesOnce = false; // and of a part the alike branches on its busbars or pipes: a typical one for all
};

// The study may be missing: then without loads.
Diagram singleLine(const Plan &plan, const Study *study, const Catalogue *catalogue, const DiagramOptions &options = {});

// The objects that stand in it: electrical equipment and halls, and whatever a power feed joins.
std::vector<ObjectId> objectsOfSingleLine(const Plan &plan);

} // namespace tokenyard::drawing
