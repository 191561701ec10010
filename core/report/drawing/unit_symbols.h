// SPDX-License-Identifier: Apache-2.0
// The symbols that fill an equipment yard: transformers as two circles, generators and cabinets as rows of boxes, coolers as
// rows of fans. They show how many units there are, not where each one stands.
#pragma once

#include "core/plan/object.h"
#include "core/report/drawing/display_list.h"

namespace tokenyard::drawing {

// `count` equal cells in a rectangle, as near to the wanted aspect (width over height) as rows and columns allow.
std::vector<Bounds> cellsFor(int count, const Bounds &room, double aspectFactor);

// The symbols of an object's units in its own coordinates about its centre, for shapes of its size (unturned).
DisplayList unitSymbols(const Object &object);

} // namespace tokenyard::drawing
