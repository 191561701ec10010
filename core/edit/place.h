// SPDX-License-Identifier: Apache-2.0
// Edits of where things stand: move, turn, size, align, distribute, array. Locked objects stay; groups move together;
// feeds follow their ends.
#pragma once

#include "core/edit/edit.h"
#include "core/plan/hall_grid.h"

namespace tokenyard::edit {

Edit moveBy(const Plan &plan, const Ids &ids, Point delta);
Edit setPlacement(const Plan &plan, ObjectId id, const Placement &place);
// Several at once, as a resize of a selection gives; the vectors are parallel.
Edit setPlacements(const Plan &plan, const Ids &ids, const std::vector<Placement> &places);
// Turns clockwise about the middle of the whole selection.
Edit rotate(const Plan &plan, const Ids &ids, double degrees);

enum class Alignment { Left, CentreX, Right, Top, CentreY, Bottom };
Edit align(const Plan &plan, const Ids &ids, Alignment alignment);
enum class Axis { X, Y };
// Equal clear gaps between neighbours; the outermost two stay.
Edit distribute(const Plan &plan, const Ids &ids, Axis axis);

// columns x rows copies of the selection, the first in its place, with these clear gaps between them.
struct ArraySpec {
    int columns = 2, rows = 1;
    Length gapX = 3.0 * units::m, gapY = 3.0 * units::m;
};
Edit arrayOf(const Plan &plan, const Ids &ids, const ArraySpec &spec);

// The hall takes the rows and racks that its size allows; size_to_fit.h has the other direction.
Edit fitRacksToHall(const Plan &plan, ObjectId hall, RackSize rack);

} // namespace tokenyard::edit
