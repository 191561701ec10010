// SPDX-License-Identifier: Apache-2.0
// What a feed is to people: its name, its own or one made of its side and its ends ("A: Switchgear 1 to UPS 1"), and which of the
// fields of all feeds say something of it.
#pragma once

#include "core/base/text.h"
#include "core/plan/plan_view.h"

namespace tokenyard {

Text feedName(const Objects &objects, const Feed &feed);
inline Text feedName(const Plan &plan, const Feed &feed) { return feedName(plan.objects, feed); }
// Of an object or a feed; empty if the plan has neither.
Text partName(const Objects &objects, const Feeds &feeds, ObjectId id);
inline Text partName(const Plan &plan, ObjectId id) { return partName(plan.objects, plan.feeds, id); }
// What it is: the kind of the object ("UPS room") or of what flows in the feed ("Cooling supply"); empty if the plan has neither.
Text partKind(const Plan &plan, ObjectId id);

// A pipe that ends at plant whose heat may drive absorption chillers: hot water for these, and nothing of what cools the halls.
bool carriesHeat(const Objects &objects, const Feed &feed);

// Whether the field of this key means something for feeds of the kind: a fibre has no voltage, a cable no diameter.
bool isFieldOf(FeedKind kind, std::string_view key);

} // namespace tokenyard
