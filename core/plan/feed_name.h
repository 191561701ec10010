// SPDX-License-Identifier: Apache-2.0
// What a feed is called: its own name, or one made of its side and its ends, "A: Switchgear 1 to UPS 1". Whoever names a feed to
// people asks here.
#pragma once

#include "core/base/text.h"
#include "core/plan/plan_view.h"

namespace tokenyard {

Text feedName(const Objects &objects, const Feed &feed);
inline Text feedName(const Plan &plan, const Feed &feed) { return feedName(plan.objects, feed); }
// Of an object or a feed; empty if the plan has neither.
Text partName(const Objects &objects, const Feeds &feeds, ObjectId id);
inline Text partName(const Plan &plan, ObjectId id) { return partName(plan.objects, plan.feeds, id); }

} // namespace tokenyard
