// SPDX-License-Identifier: Apache-2.0
// How low the grid's peak can be held by plant at full output and by stores, at any cost.
#pragma once

#include "core/supply/dispatch.h"

namespace tokenyard::own {

inline constexpr double farAway = 1e15; // kW: no limit

inline bool setsDemand(const Grid &grid, std::size_t hour) { return grid.setsDemand.empty() || grid.setsDemand[hour]; }
inline double keptUnder(double cap) { return cap * (1.0 + 1e-9) + 1e-9; } // the cap with an allowance for rounding

// What remains of each hour's load after solar, wind and every plant at full output.
std::vector<double> leftByAll(const Case &input);
// The maximum over the hours that set the peak.
double greatestThatCounts(const Case &input, const std::vector<double> &hours);
// The lowest cap that plant and stores can hold; `highest` is one that they can.
double lowestCap(const Case &input, double highest);

} // namespace tokenyard::own
