// SPDX-License-Identifier: Apache-2.0
// What an edit gives back. Every edit is a pure function Plan -> Plan; one that changes nothing returns an equal plan
// (identity of parts), one that is refused also says why.
#pragma once

#include "core/plan/plan.h"

namespace tokenyard::edit {

struct Edit {
    Plan plan;
    Text what;                 // the undo entry: "Move Hall 6"
    Text refusal;              // not empty: nothing was changed, for this reason
    std::vector<ObjectId> ids; // what was made or changed: the selection afterwards
    Text notice{};             // what else the planner should know of it, in whole sentences; usually empty
    bool ok() const { return refusal.empty(); }
};

Edit refused(const Plan &plan, Text reason);
Edit unchanged(const Plan &plan);

using Ids = std::vector<ObjectId>;

// The same ids with every member of their groups, in order of id, each once.
Ids withGroups(const Plan &plan, const Ids &ids);
// "Hall 6", or "3 objects"; for undo texts.
Text nameOf(const Plan &plan, const Ids &ids);
// "Hall 9" if "Hall 8" is the highest in use; a name without a number gets one.
std::string freeName(const Plan &plan, const std::string &like);

// Changes the object by `change(Object &)`; keeps the shared part if nothing differs. False if there is no such object.
template <class Part, class Change>
bool changePart(std::vector<Shared<Part>> &parts, ObjectId id, Change &&change)
{
    for (Shared<Part> &part : parts) {
        if (part->id != id)
            continue;
        Part copy = *part;
        change(copy);
        if (!(copy == *part))
            part = Shared<Part>(std::move(copy));
        return true;
    }
    return false;
}

// Routes of feeds whose ends moved between the two plans are adjusted in `after`: a feed both of whose ends moved alike moves
// whole; otherwise the leg at the moved end stays parallel to itself.
void followEnds(const Plan &before, Plan &after);

} // namespace tokenyard::edit
