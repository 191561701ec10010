// SPDX-License-Identifier: Apache-2.0
// Which buses of the plan's network hang together without a UPS between them, which of these islands have a source, and in which order
// they are solved: an island behind a UPS before the island that feeds it.
#pragma once

#include "core/network/plan_topology.h"

namespace tokenyard {

struct PlanIsland {
    std::vector<int> buses;
    bool live = false;
    std::vector<int> slacks;     // buses that hold the voltage: grid supplies, live UPS outputs, else own generation
    std::vector<int> feedingUps; // live UPS whose output is here, by place in the topology
    std::vector<int> loadingUps; // live UPS whose input is here
};
struct PlanIslands {
    std::vector<int> islandOf; // of each bus
    std::vector<PlanIsland> islands;
    std::vector<int> order;     // islands to solve, loads first
    std::vector<int> unordered; // islands that feed themselves through UPS: not solved
};

// Opens the feeds between standby sets and what has another source: a yard joined to two boards would else tie them.
void openStandbyFeeds(PlanTopology &topology);
// Sets each transfer switch and each interlocked supply to the first that has power: the feeds of the others are open.
void settleTransferSwitches(PlanTopology &topology);
PlanIslands planIslands(const PlanTopology &topology);

} // namespace tokenyard
