// SPDX-License-Identifier: Apache-2.0
// The drawn pipes as nets of water: the technology loop between CDUs and halls, the facility water between CDUs (or halls) and the
// plant, condenser water between heat rejection and chillers. Flow and pressure drop by core/network/hydraulics.h;
// docs/equations-cooling.md, "Pipes".
#pragma once

#include "core/plan/plan_view.h"
#include "core/study/cooling/cooling_system.h"
#include "core/study/results.h"

#include <map>
#include <optional>

namespace tokenyard {

// Water that a hall needs at full load: in the loop of its racks, and in the facility loop that takes the heat from there.
struct HallWater {
    VolumeFlow technology, facility;
};

struct WaterNeed {
    std::map<ObjectId, HallWater> halls;
    std::map<ObjectId, Power> capacity; // of plant and CDUs: where several feed the same pipes they share by it, alike if none is known
    VolumeFlow condenser;               // of all water-cooled chillers that a pipe joins to heat rejection
};

struct PipeNetwork {
    Hydraulics water;                                       // pumps are left to the caller
    std::optional<Pressure> worstTechnology, worstFacility; // of the hall with the greatest drop, both ways; nothing if none is joined
    bool crossesItself = false;                             // too many pipes across one another: no flow, no drop
};

// Pumps give pipes at most `mostHead`; where a path needs more, the hall gets less water.
PipeNetwork pipeNetwork(const PlanView<Objects, Feeds> &plan, const SiteLayout &layout, const WaterNeed &need, const CoolingSystem &system,
                        Pressure mostHead);

} // namespace tokenyard
