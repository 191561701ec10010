// SPDX-License-Identifier: Apache-2.0
// Single corners of the site's boundary: added, taken away, put at typed coordinates, squared.
#pragma once

#include "core/edit/edit.h"

namespace tokenyard::edit {

// Behind this corner, at a point.
Edit insertCorner(const Plan &plan, std::size_t after, Point at);
Edit removeCorner(const Plan &plan, std::size_t corner);
Edit moveCorner(const Plan &plan, std::size_t corner, Point to);
// The least move after which its two edges meet at a right angle: onto the circle over the line between its neighbours.
Edit squareCorner(const Plan &plan, std::size_t corner);

} // namespace tokenyard::edit
