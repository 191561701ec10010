// SPDX-License-Identifier: Apache-2.0
// More ways to lay things out: mirrored, with a gap that is typed, along a path. Locked objects stay; groups move together.
#pragma once

#include "core/edit/edit.h"
#include "core/edit/place.h"

namespace tokenyard::edit {

// About the middle of the selection: X swaps left and right, Y top and bottom. An object keeps its ports on the side that the mirror
// gives them as far as a turn can (it has no mirrored twin); feeds between mirrored objects find their ways anew.
Edit mirror(const Plan &plan, const Ids &ids, Axis axis);
// Equal clear gaps of this size between neighbours; the first stays.
Edit distributeBy(const Plan &plan, const Ids &ids, Axis axis, Length gap);
// Copies along a line, `count` of them with the selection itself, at equal distances from the line's first point to its last.
Edit arrayAlong(const Plan &plan, const Ids &ids, const Polyline &path, int count);

} // namespace tokenyard::edit
