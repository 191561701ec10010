// SPDX-License-Identifier: Apache-2.0
#include "core/plan/unit_rows.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <utility>

namespace tokenyard {

namespace {

constexpr double hair = 1e-6; // m; rounding must not cost a row

// Units one after the other in a row of this length.
double unitsInRow(const UnitSize &unit, const UnitAccess &access, Length row)
{
    const double pitch = (unit.length + access.gap).si(), clear = (row - 2.0 * access.end + access.gap).si() + hair;
    return pitch > 0.0 && clear > 0.0 ? std::floor(clear / pitch) : 0.0;
}

Length lengthOfRow(const UnitSize &unit, const UnitAccess &access, double units)
{
    return units * unit.length + (units - 1.0) * access.gap + 2.0 * access.end;
}

// Between and outside r rows lie r + 1 ways, front and back by turns; the narrower kind comes first.
Length depthOfRows(const UnitSize &unit, const UnitAccess &access, double rows)
{
    const double narrow = std::ceil((rows + 1.0) / 2.0), wide = rows + 1.0 - narrow;
    return rows * unit.width + narrow * std::min(access.front, access.back) + wide * std::max(access.front, access.back);
}

double rowsInDepth(const UnitSize &unit, const UnitAccess &access, Length depth)
{
    const double pair = (2.0 * unit.width + access.front + access.back).si();
    const double clear = (depth - std::min(access.front, access.back)).si() + hair;
    if (pair <= 0.0 || clear <= 0.0)
        return 0.0;
    const double even = 2.0 * std::floor(clear / pair);
    return depthOfRows(unit, access, even + 1.0).si() <= depth.si() + hair ? even + 1.0 : even;
}

double unitsAlong(const UnitSize &unit, const UnitAccess &access, Length row, Length depth)
{
    return unitsInRow(unit, access, row) * rowsInDepth(unit, access, depth);
}

// The rectangle with so many units a row; the rows lie along its width.
Rectangle withUnitsInRow(const UnitRows &rows, double inRow)
{
    return {lengthOfRow(rows.unit, rows.access, inRow), depthOfRows(rows.unit, rows.access, std::ceil(rows.count / inRow - 1e-9))};
}

Rectangle turned(const Rectangle &r) { return {r.depth, r.width}; }

// With one side of `like` kept and the direction of its longer side; rows along its width or along its depth.
std::optional<Rectangle> keepingASide(const UnitRows &rows, const Rectangle &like)
{
    const bool wide = like.width >= like.depth;
    std::optional<Rectangle> best;
    const auto offer = [&](const Rectangle &r) {
        const bool sameDirection = wide ? r.width.si() >= r.depth.si() - hair : r.depth.si() >= r.width.si() - hair;
        if (sameDirection && (!best || r.area() < best->area()))
            best = r;
    };
    for (const bool turn : {false, true}) {
        const Rectangle own = turn ? turned(like) : like;
        if (const double inRow = unitsInRow(rows.unit, rows.access, own.width); inRow >= 1.0) {
            const Length depth = withUnitsInRow(rows, inRow).depth;
            offer(turn ? Rectangle{wide ? std::max(depth, like.depth) : depth, like.depth}
                       : Rectangle{like.width, wide ? depth : std::max(depth, like.width)});
        }
        if (const double deep = rowsInDepth(rows.unit, rows.access, own.depth); deep >= 1.0) {
            const Length width = lengthOfRow(rows.unit, rows.access, std::ceil(rows.count / deep - 1e-9));
            offer(turn ? Rectangle{like.width, wide ? width : std::max(width, like.width)}
                       : Rectangle{wide ? std::max(width, like.depth) : width, like.depth});
        }
    }
    return best;
}

// The circumference is least near the square: a few units a row on either side of it are tried.
Rectangle nearlySquare(const UnitRows &rows)
{
    const double along = std::max((rows.unit.length + rows.access.gap).si(), hair);
    const double across = std::max((rows.unit.width + (rows.access.front + rows.access.back) / 2.0).si(), hair);
    const double middle = std::round(std::sqrt(rows.count * across / along));
    std::optional<Rectangle> best;
    for (double inRow = middle - 3.0; inRow <= middle + 3.0; ++inRow) {
        const Rectangle r = withUnitsInRow(rows, std::clamp(inRow, 1.0, double(rows.count)));
        if (!best || r.width + r.depth < best->width + best->depth)
            best = r;
    }
    return *best;
}

} // namespace

double unitsThatStand(const UnitSize &unit, const UnitAccess &access, const Rectangle &in)
{
    return std::max(unitsAlong(unit, access, in.width, in.depth), unitsAlong(unit, access, in.depth, in.width));
}

bool stand(const UnitRows &rows, const Rectangle &in)
{
    return rows.count <= 0 || unitsThatStand(rows.unit, rows.access, in) >= rows.count;
}

Rectangle sizeForUnits(const UnitRows &rows, const Rectangle &like)
{
    if (rows.count <= 0)
        return {};
    if (const auto kept = keepingASide(rows, like))
        return *kept;
    const Rectangle free = nearlySquare(rows);
    return (free.width >= free.depth) == (like.width >= like.depth) ? free : turned(free);
}

} // namespace tokenyard
