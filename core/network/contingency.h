// SPDX-License-Identifier: Apache-2.0
// N-1 and N-2 of the power plant: one element (or a pair) fails whole, and who gets what then.
#pragma once

#include "core/network/supply_graph.h"

namespace tokenyard {

struct Overload {
    ObjectId id;
    double load_factor = 0.0; // over its capacity
};

struct Contingency {
    std::vector<int> elements; // that fail, positions in the graph
    Served served;
    std::vector<Overload> overloads; // beyond their capacity if the load were not shed, greatest first
    std::vector<double> loads;       // of all elements then, W of IT, as if none were shed
};

// Loads of all elements, W of IT: each object draws evenly on the live feeds that enter it. By element; 0 for what is dark.
std::vector<double> elementLoads(const SupplyGraph &graph, const Left &left = {});

// `left` of each failed element still works: 0 for all of it out.
Contingency fail(const SupplyGraph &graph, ServedSolver &solver, const Left &left);

} // namespace tokenyard
