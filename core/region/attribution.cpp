// SPDX-License-Identifier: Apache-2.0
#include "core/region/attribution.h"

#include <bit>
#include <cassert>
#include <cmath>

namespace tokenyard::region {

std::vector<double> shapley(const std::vector<double> &values)
{
    assert(std::has_single_bit(values.size()));
    const std::size_t n = std::size_t(std::countr_zero(values.size()));
    // The weight of a set of s changes: s! (n-s-1)! / n!.
    std::vector<double> weight(n + 1, 0.0);
    for (std::size_t s = 0; s < n; ++s) {
        double choose = 1.0; // n-1 over s
        for (std::size_t i = 1; i <= s; ++i)
            choose = choose * double(n - i) / double(i);
        weight[s] = 1.0 / (double(n) * choose);
    }
    std::vector<double> shares(n, 0.0);
    for (std::size_t i = 0; i < n; ++i)
        for (std::size_t set = 0; set < values.size(); ++set)
            if (!(set >> i & 1))
                shares[i] += weight[std::size_t(std::popcount(set))] * (values[set | std::size_t(1) << i] - values[set]);
    return shares;
}

std::vector<std::size_t> neighbouringSets(std::size_t changes)
{
    std::vector<std::size_t> sets;
    for (std::size_t i = 0; i < std::size_t(1) << changes; ++i)
        sets.push_back(i ^ (i >> 1));
    return sets;
}

} // namespace tokenyard::region
