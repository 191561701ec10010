// SPDX-License-Identifier: Apache-2.0
// Which of several changes made a difference, whatever their order: each change's share is its mean effect over all orders in which the
// changes can be made (Shapley's value). The shares add up to the whole difference.
#pragma once

#include <cstddef>
#include <functional>
#include <optional>
#include <vector>

namespace tokenyard::region {

// values[set] is the figure with the changes of the set made, bit i for change i; 2^n of them. The share of each change.
std::vector<double> shapley(const std::vector<double> &values);

// The sets of n changes in an order in which each differs from the one before in one change (Gray code), the empty set first.
std::vector<std::size_t> neighbouringSets(std::size_t changes);

} // namespace tokenyard::region
