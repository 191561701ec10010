// SPDX-License-Identifier: Apache-2.0
// A whole layout from a parcel, a design and what it must hold: everything placed clear of everything else and joined by feeds that run
// round what stands there. Pure: equal arguments give an equal plan.
#pragma once

#include "core/edit/generate/parcel.h"
#include "core/edit/generate/stack.h"

namespace tokenyard::generate {

struct Layout {
    Plan plan;
    Text problem; // not empty: why there is no plan, in a sentence; `room` says whether land was what lacked
    bool room = true;
    bool ok() const { return problem.empty(); }
};

Layout layoutOf(const Parcel &parcel, const Order &order, const Design &design, const Needs &needs, const Catalogue &catalogue);
// Whether it would find room, without the feeds and the records of a whole plan.
bool findsRoom(const Parcel &parcel, const Design &design, const Needs &needs, const Catalogue &catalogue);

} // namespace tokenyard::generate
