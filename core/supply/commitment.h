// SPDX-License-Identifier: Apache-2.0
// In which hours a plant runs, and the range of outputs open to it in each.
#pragma once

#include "core/supply/dispatch.h"

namespace tokenyard::own {

inline constexpr double unserved = 1e4; // KRW for a kWh drawn beyond the cap: more than any source asks

struct Range {
    std::vector<double> low, high; // kW; both 0: the plant does not run
};

// The hours in which running pays for the plant's starts, found as a shortest path through its on and off states. `left` is the load that
// cheaper sources leave, `cap` the most that the grid may give in each hour.
Range commit(const Plant &plant, const Grid &grid, const std::vector<double> &left, const std::vector<double> &cap);

// The output wanted from a plant in each hour, within its range: all of it if energy may be sold, all of `left` where its kWh is cheaper
// than the grid's, otherwise what the load exceeds the cap by.
void wantedOutputs(const Plant &plant, const Grid &grid, const Range &range, const std::vector<double> &left,
                   const std::vector<double> &cap, std::vector<double> &wanted);

// The outputs closest to `wanted` that the ramp rate and the range allow.
std::vector<double> ramped(const Plant &plant, const Range &range, const std::vector<double> &wanted);

} // namespace tokenyard::own
