// SPDX-License-Identifier: Apache-2.0
// Loads with two supplies each, spread over like systems so that the loss of any one of these burdens the others as little as can be.
#pragma once

#include <utility>
#include <vector>

namespace tokenyard::edit {

using SystemPair = std::pair<int, int>; // the first is the lower

// A pair for each load, in their order: the heaviest first, each on the pair that keeps the worst burden lowest.
std::vector<SystemPair> spreadOverPairs(const std::vector<double> &loads, int systems);

// The greatest load of any system after the loss of any other: half of each of its loads, and the other half of those it shared with the
// lost one. With six equal loads on four systems it is 4/3 of what the systems carry with all of them there.
double worstAfterLoss(const std::vector<double> &loads, const std::vector<SystemPair> &pairs, int systems);

} // namespace tokenyard::edit
