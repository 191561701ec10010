// SPDX-License-Identifier: Apache-2.0
#include "core/edit/pair_spread.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <tuple>

namespace tokenyard::edit {

namespace {

// What each system carries, and what each two share.
struct Burden {
    explicit Burden(int systems) : n(std::size_t(systems)), own(n, 0.0), shared(n * n, 0.0) {}
    void add(SystemPair pair, double load)
    {
        const std::size_t a = std::size_t(pair.first), b = std::size_t(pair.second);
        own[a] += load / 2.0;
        own[b] += load / 2.0;
        shared[a * n + b] += load;
        shared[b * n + a] += load;
    }
    double worstOf(std::size_t system) const
    {
        double most = 0.0;
        for (std::size_t other = 0; other < n; ++other)
            most = std::max(most, shared[system * n + other]);
        return own[system] + most / 2.0;
    }
    double worst() const
    {
        double worst = 0.0;
        for (std::size_t system = 0; system < n; ++system)
            worst = std::max(worst, worstOf(system));
        return worst;
    }
    std::size_t n;
    std::vector<double> own, shared;
};

} // namespace

std::vector<SystemPair> spreadOverPairs(const std::vector<double> &loads, int systems)
{
    std::vector<std::size_t> order(loads.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return loads[a] > loads[b]; });
    Burden burden(systems);
    std::vector<SystemPair> pairs(loads.size(), {0, 1});
    for (std::size_t load : order) {
        std::tuple<double, double, double> least{HUGE_VAL, HUGE_VAL, HUGE_VAL};
        for (int a = 0; a + 1 < systems; ++a)
            for (int b = a + 1; b < systems; ++b) {
                Burden next = burden;
                next.add({a, b}, loads[load]);
                const std::size_t x = std::size_t(a), y = std::size_t(b);
                const std::tuple cost{next.worst(), next.shared[x * next.n + y], next.worstOf(x) + next.worstOf(y)};
                if (cost < least) {
                    least = cost;
                    pairs[load] = {a, b};
                }
            }
        burden.add(pairs[load], loads[load]);
    }
    return pairs;
}

double worstAfterLoss(const std::vector<double> &loads, const std::vector<SystemPair> &pairs, int systems)
{
    Burden burden(systems);
    for (std::size_t i = 0; i < loads.size(); ++i)
        burden.add(pairs[i], loads[i]);
    return burden.worst();
}

} // namespace tokenyard::edit
