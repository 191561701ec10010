// SPDX-License-Identifier: Apache-2.0
#include "core/study/layout/hall_size.h"

#include "core/base/whole_number.h"

#include <algorithm>

namespace tokenyard {

RackSize rackSize(const Hall &hall, const Catalogue &catalogue)
{
    RackSize size;
    if (const Record *record = catalogue.find("racks", hall.rack)) {
        size.width = record->get<Length>("width").value_or(size.width);
        size.depth = record->get<Length>("depth").value_or(size.depth);
    }
    return size;
}

std::vector<Length> rowOffsets(const Hall &hall, RackSize rack)
{
    std::vector<Length> tops;
    tops.reserve(std::size_t(hall.rows));
    Length y = hall.coldAisle;
    for (int row = 0; row < hall.rows; ++row) {
        tops.push_back(y);
        y += rack.depth + (row % 2 == 0 ? hall.hotAisle : hall.coldAisle);
    }
    return tops;
}

HallSize neededSize(const Hall &hall, RackSize rack)
{
    if (hall.rows == 0 || hall.racksPerRow == 0)
        return {};
    const Length last = rowOffsets(hall, rack).back() + rack.depth;
    // After the last row an aisle to reach its other side: hot after an odd number of rows, cold after an even one.
    const Length end = hall.rows % 2 == 1 ? hall.hotAisle : hall.coldAisle;
    return {hall.racksPerRow * rack.width + 2 * hall.endAisle, last + end};
}

Hall filled(Hall hall, RackSize rack, Length width, Length depth)
{
    const double across = (width - 2 * hall.endAisle) / rack.width;
    hall.racksPerRow = clampedInt(across + 1e-9, 0, 400);
    hall.rows = 400;
    while (hall.rows > 0 && neededSize(hall, rack).depth > depth + 1e-9 * units::m)
        --hall.rows;
    return hall;
}

} // namespace tokenyard
