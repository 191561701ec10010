// SPDX-License-Identifier: Apache-2.0
// Equal units in rows with the ways that people need to reach them: how many stand in a rectangle, and the rectangle that they
// need. One geometry for the space rules, "size to fit" and the question what a parcel holds.
#pragma once

#include "core/plan/geometry.h"

namespace tokenyard {

struct UnitSize {
    Length length, width; // of one unit, doors shut; the length lies along the row
};

// Clear ways. Rows stand front to front and back to back, so that neighbours share a way.
struct UnitAccess {
    Length front, back; // beside a row
    Length gap;         // between neighbours in a row
    Length end;         // at each end of a row
};

struct UnitRows {
    int count = 0;
    UnitSize unit;
    UnitAccess access;
};

struct Rectangle {
    Length width, depth;
    Area area() const { return width * depth; }
};

// The most units that stand in a rectangle, with their rows along its width or its depth, whichever takes more.
double unitsThatStand(const UnitSize &unit, const UnitAccess &access, const Rectangle &in);
bool stand(const UnitRows &rows, const Rectangle &in);
// The smallest rectangle for all of them that keeps a side of `like`, and with it the direction of its longer side; where neither
// side can stay, the one with the least circumference, its longer side in the same direction. {0, 0} for no units.
Rectangle sizeForUnits(const UnitRows &rows, const Rectangle &like);

} // namespace tokenyard
