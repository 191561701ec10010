// SPDX-License-Identifier: Apache-2.0
// Which ports a feed between two objects should join, for whoever names objects and not ports.
#pragma once

#include "core/edit/edit.h"

namespace tokenyard::edit {

// A feed of this kind between the nearest ports that carry it; ports without a feed come before used ones. Refused where an
// object has no such port, or where all pairs are joined already.
Edit connectNearest(const Plan &plan, FeedKind kind, ObjectId from, ObjectId to);

// A feed to be drawn so.
struct Join {
    FeedKind kind = FeedKind::PowerA;
    ObjectId from, to;
};
// All of them as one step named `what`; refused as a whole if one is.
Edit joinNearest(const Plan &plan, const std::vector<Join> &joins, Text what);

} // namespace tokenyard::edit
