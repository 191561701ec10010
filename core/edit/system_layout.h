// SPDX-License-Identifier: Apache-2.0
// The redundancies that spread the halls over whole systems: 4N/3, of four systems three of which carry, and blocks with one system in
// reserve for all others. A system is a UPS room with its transformers. docs/equations-network.md, "Redundancy".
#pragma once

#include "core/catalogue/catalogue.h"
#include "core/edit/edit.h"

namespace tokenyard::edit {

bool spreadsOverSystems(Topology topology);
// The halls joined anew; rooms that are not needed go, with transformers that fed nothing else. Where the plan has two boards, each
// system can take its power from either. Refused, with the hall named, where the plan has too few rooms.
Edit layOutSystems(const Plan &plan, Topology topology);
// Where each board hangs on an intake of its own, it can take its power from the nearest other one, too: the reserve of a lost main
// transformer without two of them in parallel.
Edit tieBoards(const Plan &plan);
// Whether transformers feed what goes and nothing else, but pumps and fans that something else that stays feeds as well.
bool feedsOnly(const Plan &plan, ObjectId transformers, const Ids &gone);
// Transfer switches take the room that their units need, as near to what they feed as there is a place.
Plan placeTransferSwitches(const Plan &plan, const Catalogue &catalogue);

// What may be out at a time while all halls are carried: the UPS rooms above halls, and the boards above these.
std::vector<ObjectId> systemsAbove(const Plan &plan);

} // namespace tokenyard::edit
