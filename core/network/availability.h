// SPDX-License-Identifier: Apache-2.0
// How much of its load each hall gets on average, given how often the elements of its supply are out: a sum over what one and two
// failures at once take away (minimal cut sets of the first and second order, with the capacity that is left counted). The
// utility's outages, batteries and generators come on top (core/study/power/supply_security.h). docs/equations-network.md derives it.
#pragma once

#include "core/network/supply_graph.h"

namespace tokenyard {

// One or two failures that darken a hall in whole or in part though neither does it alone.
struct CutSet {
    std::vector<ObjectId> elements;    // objects and feeds
    std::vector<bool> whole;           // of each: all of it, or one unit of several
    double probability_fraction = 0.0; // of being out together, share of time
    double lost_fraction = 0.0;        // of the hall's load
    double unavailability_fraction() const { return probability_fraction * lost_fraction; }
};

struct HallAvailability {
    ObjectId hall;
    double served_fraction = 1.0; // with nothing out: less than 1 where the plant is too small
    double availability_fraction = 1.0;
    std::vector<CutSet> cutSets; // those that cost most first, at most `mostCutSets`
};
inline constexpr std::size_t mostCutSets = 20;

// Of the graph's halls, in their order. `withCutSets` lists them; without, only the figures are made.
std::vector<HallAvailability> hallAvailabilities(const SupplyGraph &graph, bool withCutSets = false);

} // namespace tokenyard
