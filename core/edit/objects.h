// SPDX-License-Identifier: Apache-2.0
// Edits of which objects there are and what they belong to: add, remove, lock, group, storey.
#pragma once

#include "core/edit/edit.h"

namespace tokenyard::edit {

// A new object of the kind with its usual size, its middle at the point, on the storey and in the phase given. Its name is the next
// free of `called`, the kind in the planner's language; "" for English.
Edit addObject(const Plan &plan, ObjectKind kind, Point middle, int level = 1, ObjectId phase = {}, const std::string &called = {});
// The same with a footprint drawn by hand.
Edit addObject(const Plan &plan, ObjectKind kind, const Placement &place, ObjectId phase = {}, const std::string &called = {});
// Objects and feeds; feeds that end at a removed object go with it. Locked objects stay.
Edit removeObjects(const Plan &plan, const Ids &ids);
Edit setLocked(const Plan &plan, const Ids &ids, bool locked);
Edit setLevel(const Plan &plan, const Ids &ids, int level);
Edit group(const Plan &plan, const Ids &ids);
Edit ungroup(const Plan &plan, const Ids &ids);

} // namespace tokenyard::edit
