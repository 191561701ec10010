// SPDX-License-Identifier: Apache-2.0
// In which hours a plant runs, and between which outputs it may be set.
#pragma once

#include "core/supply/dispatch.h"

namespace tokenyard::own {

inline constexpr double unserved = 1e4; // KRW for a kWh drawn beyond the cap: more than any source asks

struct Range {
    std::vector<double> low, high; // kW; 0, 0: it stands
};

// The hours in which the plant earns its starts against what the grid asks, by a shortest way through on and off. `left` is the load
// that cheaper sources leave; `cap` what the grid may give at most in each hour.
Range commit(const Plant &plant, const Grid &grid, const std::vector<double> &left, const std::vector<double> &cap);

// The output that each hour asks of a plant, within its range: all that may be sold, all of `left` where its kWh costs less than the
// grid's, else what is beyond the cap.
void wantedOutputs(const Plant &plant, const Grid &grid, const Range &range, const std::vector<double> &left,
                   const std::vector<double> &cap, std::vector<double> &wanted);

// Outputs nearest to `wanted` that the ramp allows, within the range.
std::vector<double> ramped(const Plant &plant, const Range &range, const std::vector<double> &wanted);

} // namespace tokenyard::own
