// SPDX-License-Identifier: Apache-2.0
// The drawn pipes as networks: the technology loop between CDUs and halls, facility water between CDUs or halls and the plant, condenser
// water between heat rejection and chillers. Flow and pressure drop are computed in core/network/hydraulics.h; docs/equations-cooling.md,
// "Pipes".
#pragma once

#include "core/plan/plan_view.h"
#include "core/study/cooling/cooling_system.h"
#include "core/study/results.h"

#include <map>
#include <optional>

namespace tokenyard {

// Water that a hall needs at full load: in the loop of its racks, and in the facility loop that takes the heat over.
struct HallWater {
    VolumeFlow technology, facility;
};

struct WaterNeed {
    std::map<ObjectId, HallWater> halls;
    std::map<ObjectId, Power>
        capacity;         // of plant and CDUs: several that feed the same pipes share in proportion, or equally if none is known
    VolumeFlow condenser; // for all water-cooled chillers that are piped to heat rejection
};

struct PipeNetwork {
    Hydraulics water;                                       // without pumps, which are the caller's
    std::optional<Pressure> worstTechnology, worstFacility; // of the hall with the greatest drop, both ways; nothing if no hall is piped
    bool crossesItself = false;                             // too many cross-connected pipes: no flow or drop is computed
};

// Pumps give the pipes at most `mostHead`; a hall whose path needs more gets less water.
PipeNetwork pipeNetwork(const PlanView<Objects, Feeds> &plan, const SiteLayout &layout, const WaterNeed &need, const CoolingSystem &system,
                        Pressure mostHead);

} // namespace tokenyard
