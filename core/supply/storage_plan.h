// SPDX-License-Identifier: Apache-2.0
// The best use of a store against convex costs of each hour: an exact dynamic programme. The worth of what is stored is a convex
// piecewise linear function of it; an hour's cost is another; going back by an hour merges their slopes.
#pragma once

#include "core/supply/dispatch.h"

#include <vector>

namespace tokenyard::own {

// The cost of an hour as its load moves: pieces of equal marginal cost, ascending, over loads from -infinity. `from` is the load at which
// the first piece begins to be used up; before it the marginal cost is `below`.
struct MarginalCost {
    struct Piece {
        double cost, kw;
    };
    double below = 0.0;          // of a load below zero: the revenue of giving it
    std::vector<Piece> pieces{}; // from a load of zero upwards; the last has no end
};

struct StoragePlan {
    std::vector<double> give;   // kW, below zero: taken
    std::vector<double> stored; // kWh at the hour's end
};

// `net` is the load of each hour before the store.
StoragePlan planStorage(const Storage &store, const std::vector<double> &net, const std::vector<MarginalCost> &cost);

} // namespace tokenyard::own
