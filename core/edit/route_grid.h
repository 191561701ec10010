// SPDX-License-Identifier: Apache-2.0
// The shortest level-and-upright way between two points around boxes, by A* on the lines that the boxes' edges give.
#pragma once

#include "core/plan/geometry.h"

#include <optional>
#include <vector>

namespace tokenyard::edit {

struct RouteTask {
    Point from, to;
    bool uprightFrom = false, uprightTo = false; // the way out of the first and into the last point
    std::vector<Bounds> boxes;                   // may be touched, not entered
    std::vector<Polyline> others;                // lines to run beside
    double spacing = 1.0;                        // m between lines side by side
};

// From the first point to the last; nothing where no way leads there.
std::optional<Polyline> shortestRoute(const RouteTask &task);

} // namespace tokenyard::edit
