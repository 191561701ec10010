// SPDX-License-Identifier: Apache-2.0
// The ports that a feed between two objects should join, for callers that name objects and not ports.
#pragma once

#include "core/edit/edit.h"

#include <optional>

namespace tokenyard::edit {

// A feed of this kind between the nearest ports that carry it; ports without a feed come before used ones. Refused where an
// object has no such port, or where all pairs are joined already.
Edit connectNearest(const Plan &plan, FeedKind kind, ObjectId from, ObjectId to);

// The port of an object that a feed begun or ended at this point takes: the nearest without a feed, else the nearest. Only those of
// the kind, if one is given. Nothing if it has none.
std::optional<FeedEnd> portNear(const Plan &plan, ObjectId object, std::optional<FeedKind> kind, Point point);
// "UPS 1 has no port for this feed: Power A; ..."
Text noPortFor(const Plan &plan, ObjectId object, FeedKind kind);

// A feed to be drawn so.
struct Join {
    FeedKind kind = FeedKind::PowerA;
    ObjectId from, to;
};
// All of them as one step named `what`, each with the cables or pipes of a feed between the same kinds of plant, where there is one; refused
// as a whole if one is.
Edit joinNearest(const Plan &plan, const std::vector<Join> &joins, Text what);

} // namespace tokenyard::edit
