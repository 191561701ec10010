// SPDX-License-Identifier: Apache-2.0
#include "core/network/bus_elimination.h"

#include <algorithm>
#include <functional>
#include <queue>

namespace tokenyard {

namespace {

constexpr std::size_t mostUpdates = 2'000'000; // of blocks in a factorisation: isTooMeshed()

using Neighbours = std::vector<std::vector<int>>; // of each bus, in order

Neighbours neighboursOf(int buses, std::span<const std::pair<int, int>> branches)
{
    Neighbours all(static_cast<std::size_t>(buses));
    for (const auto &[from, to] : branches)
        if (from != to) {
            all[std::size_t(from)].push_back(to);
            all[std::size_t(to)].push_back(from);
        }
    for (std::vector<int> &some : all) {
        std::sort(some.begin(), some.end());
        some.erase(std::unique(some.begin(), some.end()), some.end());
    }
    return all;
}

// Without the bus its neighbours are joined to one another.
void joinNeighbours(int bus, const std::vector<int> &gone, Neighbours &all)
{
    std::vector<int> joined;
    for (int neighbour : gone) {
        std::vector<int> &own = all[std::size_t(neighbour)];
        if (gone.size() == 1) { // most buses of a plant
            own.erase(std::lower_bound(own.begin(), own.end(), bus));
            continue;
        }
        joined.clear();
        std::set_union(own.begin(), own.end(), gone.begin(), gone.end(), std::back_inserter(joined));
        std::erase_if(joined, [&](int other) { return other == bus || other == neighbour; });
        own.swap(joined);
    }
}

} // namespace

EliminationOrder::EliminationOrder(int buses, std::span<const std::pair<int, int>> branches)
    : m_stepOf(static_cast<std::size_t>(buses), -1), m_begin{0}
{
    Neighbours neighbours = neighboursOf(buses, branches);
    using Waiting = std::pair<std::size_t, int>; // number of neighbours when it was put here, bus
    std::priority_queue<Waiting, std::vector<Waiting>, std::greater<>> waiting;
    for (int bus = 0; bus < buses; ++bus)
        waiting.emplace(neighbours[std::size_t(bus)].size(), bus);
    std::size_t updates = 0;
    while (!waiting.empty()) {
        const auto [count, bus] = waiting.top();
        waiting.pop();
        if (stepOf(bus) >= 0 || count != neighbours[std::size_t(bus)].size())
            continue; // it is gone, or waits with another number
        updates += count * count;
        m_tooMeshed = updates > mostUpdates;
        if (m_tooMeshed)
            return;
        m_stepOf[std::size_t(bus)] = size();
        m_busAt.push_back(bus);
        const std::vector<int> gone = std::move(neighbours[std::size_t(bus)]);
        joinNeighbours(bus, gone, neighbours);
        for (int neighbour : gone)
            waiting.emplace(neighbours[std::size_t(neighbour)].size(), neighbour);
        m_later.insert(m_later.end(), gone.begin(), gone.end());
        m_begin.push_back(int(m_later.size()));
    }
    for (int &bus : m_later)
        bus = stepOf(bus);
    for (int step = 0; step < size(); ++step)
        std::sort(m_later.begin() + m_begin[std::size_t(step)], m_later.begin() + m_begin[std::size_t(step) + 1]);
    for (int step = 0; step < size(); ++step) {
        m_pairsBegin.push_back(m_pairs.size());
        for (int row : later(step))
            for (int column : later(step))
                m_pairs.push_back(slotOfSteps(row, column));
    }
}

int EliminationOrder::slotOfSteps(int row, int column) const
{
    if (row == column)
        return row;
    const int first = std::min(row, column);
    const std::span<const int> others = later(first);
    const int place = int(std::lower_bound(others.begin(), others.end(), std::max(row, column)) - others.begin());
    return row < column ? right(first, place) : below(first, place);
}

} // namespace tokenyard
