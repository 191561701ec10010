// SPDX-License-Identifier: Apache-2.0
#include "core/plan/hall_grid.h"

#include "core/base/whole_number.h"

#include <algorithm>
#include <cmath>

namespace tokenyard {

namespace {
// Rounding must not cost a row: a hall sized for its racks holds them.
constexpr double hair = 1e-6; // m

// The aisle before row `index`; index == rows is the aisle after the last row.
Length aisleBefore(const Hall &hall, int index) { return index % 2 == 0 ? hall.coldAisle : hall.hotAisle; }

Length depthForRows(const Hall &hall, int rows, RackSize rack)
{
    Length depth = aisleBefore(hall, 0);
    for (int row = 0; row < rows; ++row)
        depth += rack.depth + aisleBefore(hall, row + 1);
    return depth;
}
} // namespace

HallSize sizeForRacks(const Hall &hall, RackSize rack)
{
    return {2.0 * hall.endAisle + double(hall.racksPerRow) * rack.width, depthForRows(hall, hall.rows, rack)};
}

RackGrid racksForSize(const Hall &hall, HallSize size, RackSize rack)
{
    const double clear = (size.width - 2.0 * hall.endAisle).si() + hair;
    const int across = clear > 0 && rack.width.si() > 0 ? clampedInt(std::floor(clear / rack.width.si()), 0, 400) : 0;
    int rows = 0;
    while (rows < 400 && depthForRows(hall, rows + 1, rack).si() <= size.depth.si() + hair) // 400: the field's range
        ++rows;
    return rows > 0 && across > 0 ? RackGrid{rows, std::min(across, 400)} : RackGrid{};
}

std::vector<Bounds> rackRows(const Hall &hall, HallSize size, RackSize rack)
{
    const HallSize needed = sizeForRacks(hall, rack);
    const double left = (size.width - needed.width).si() / 2 + hall.endAisle.si();
    double y = (size.depth - needed.depth).si() / 2;
    std::vector<Bounds> rows;
    for (int row = 0; row < hall.rows; ++row) {
        y += aisleBefore(hall, row).si();
        rows.push_back({left, y, left + hall.racksPerRow * rack.width.si(), y + rack.depth.si()});
        y += rack.depth.si();
    }
    return rows;
}

} // namespace tokenyard
