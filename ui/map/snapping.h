// SPDX-License-Identifier: Apache-2.0
// Where a dragged box comes to rest: edges and middles of its neighbours, equal gaps, the grid; with guides that show why.
// Metres in, metres out; no widgets.
#pragma once

#include "core/plan/geometry.h"

#include <span>
#include <vector>

namespace tokenyard::ui {

struct SnapLine {
    Point a, b;
    bool operator==(const SnapLine &) const = default;
};
// A clear distance between the dragged box and a neighbour, along one axis.
struct SnapGap {
    Point a, b;
    Length size() const { return distance(a, b) * units::m; }
};

struct SnapSettings {
    Length grid = 0.5 * units::m;
    Length tolerance = 1.0 * units::m; // snapping distance: a few pixels at the current scale
    Length gapReach = 30.0 * units::m; // farther neighbours get no distance label
    bool enabled = true;               // false while Alt is held
};

struct Snap {
    Point delta;                  // the drag after snapping
    std::vector<SnapLine> guides; // edges or middles in line
    std::vector<SnapGap> gaps;    // to the nearest neighbours; both sides when they are equal
};

// `box` dragged by `delta` among `others`.
Snap snapMove(const Bounds &box, Point delta, std::span<const Bounds> others, const SnapSettings &settings);
// A point (a corner being dragged, a place to drop) to the grid and to the edges and middles of the others.
Snap snapPoint(Point point, std::span<const Bounds> others, const SnapSettings &settings);
double toGrid(double value, Length grid);

} // namespace tokenyard::ui
