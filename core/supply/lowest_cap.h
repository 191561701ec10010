// SPDX-License-Identifier: Apache-2.0
// How low the grid's demand can be kept by plant at full output and by stores, whatever it costs.
#pragma once

#include "core/supply/dispatch.h"

namespace tokenyard::own {

inline constexpr double farAway = 1e15; // kW: no limit

inline bool setsDemand(const Grid &grid, std::size_t hour) { return grid.setsDemand.empty() || grid.setsDemand[hour]; }
inline double keptUnder(double cap) { return cap * (1.0 + 1e-9) + 1e-9; } // but for rounding

// What is left of each hour's load with sun and wind and every plant at full output.
std::vector<double> leftByAll(const Case &input);
// The greatest of the hours that count.
double greatestThatCounts(const Case &input, const std::vector<double> &hours);
// The lowest cap that plant and stores can keep; `highest`: one that they keep.
double lowestCap(const Case &input, double highest);

} // namespace tokenyard::own
