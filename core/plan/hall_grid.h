// SPDX-License-Identifier: Apache-2.0
// Where the racks of a hall stand, from rows x racks, aisle widths and the rack's size; and the size a hall needs for them.
// One geometry for the layout stage, the edits that fit a hall, and the drawing.
#pragma once

#include "core/plan/object.h"

namespace tokenyard {

struct RackSize {
    Length width = 0.6 * units::m, depth = 1.2 * units::m; // a 600 x 1,200 mm cabinet (EIA-310-E class)
    bool operator==(const RackSize &) const = default;
};

struct HallSize {
    Length width, depth;
};

// Rows lie along the width: cold aisle, row, hot aisle, row, cold aisle, ...; outside the first and the last row is an aisle too.
HallSize sizeForRacks(const Hall &hall, RackSize rack);
// The most rows and racks a row that fit; {0, 0} if none does.
struct RackGrid {
    int rows = 0, racksPerRow = 0;
    bool operator==(const RackGrid &) const = default;
};
RackGrid racksForSize(const Hall &hall, HallSize size, RackSize rack);
// The rows as rectangles in own coordinates of a hall of this size (metres from its top-left corner), centred.
std::vector<Bounds> rackRows(const Hall &hall, HallSize size, RackSize rack);

} // namespace tokenyard
