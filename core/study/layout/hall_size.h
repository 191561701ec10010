// SPDX-License-Identifier: Apache-2.0
// The size of a hall from its rows and racks, and back: where each rack stands, for the checks and the drawing.
#pragma once

#include "core/catalogue/catalogue.h"
#include "core/plan/object.h"

namespace tokenyard {

struct RackSize {
    Length width = 0.6 * units::m, depth = 1.2 * units::m; // EIA-310 rack of 600 x 1200 mm where the record is blank
};
RackSize rackSize(const Hall &hall, const Catalogue &catalogue);

struct HallSize {
    Length width, depth;
};
// Rows lie along the width; cold and hot aisles alternate between them, starting with a cold aisle.
HallSize neededSize(const Hall &hall, RackSize rack);
// The top edge of each row, from the top of the hall.
std::vector<Length> rowOffsets(const Hall &hall, RackSize rack);
// The most rows and racks that fit into a footprint.
Hall filled(Hall hall, RackSize rack, Length width, Length depth);

} // namespace tokenyard
