// SPDX-License-Identifier: Apache-2.0
#include "core/network/max_flow.h"

#include <algorithm>
#include <limits>

namespace tokenyard {

int MaxFlow::addEdge(int from, int to, std::int64_t capacity)
{
    m_arcs.push_back({to, m_first[std::size_t(from)]});
    m_first[std::size_t(from)] = int(m_arcs.size()) - 1;
    m_arcs.push_back({from, m_first[std::size_t(to)]});
    m_first[std::size_t(to)] = int(m_arcs.size()) - 1;
    m_capacity.push_back(capacity);
    return int(m_capacity.size()) - 1;
}

// Levels by breadth-first search over arcs with capacity left; whether the sink has one.
bool MaxFlow::layer(int source, int sink)
{
    std::fill(m_level.begin(), m_level.end(), -1);
    m_queue.assign(1, source);
    m_level[std::size_t(source)] = 0;
    for (std::size_t next = 0; next < m_queue.size(); ++next) {
        const int at = m_queue[next];
        for (int arc = m_first[std::size_t(at)]; arc >= 0; arc = m_arcs[std::size_t(arc)].next)
            if (const int to = m_arcs[std::size_t(arc)].to; m_residual[std::size_t(arc)] > 0 && m_level[std::size_t(to)] < 0) {
                m_level[std::size_t(to)] = m_level[std::size_t(at)] + 1;
                m_queue.push_back(to);
            }
    }
    return m_level[std::size_t(sink)] >= 0;
}

// One path down the levels, without recursion: plans may chain thousands of objects. 0 if there is none left.
std::int64_t MaxFlow::push(int source, int sink)
{
    m_path.clear();
    int at = source;
    while (at != sink) {
        int &arc = m_at[std::size_t(at)];
        while (arc >= 0
               && !(m_residual[std::size_t(arc)] > 0 && m_level[std::size_t(m_arcs[std::size_t(arc)].to)] == m_level[std::size_t(at)] + 1))
            arc = m_arcs[std::size_t(arc)].next;
        if (arc >= 0) {
            m_path.push_back(arc);
            at = m_arcs[std::size_t(arc)].to;
            continue;
        }
        if (m_path.empty())
            return 0;
        at = m_arcs[std::size_t(m_path.back() ^ 1)].to; // a dead end: step back and try the next arc there
        m_at[std::size_t(at)] = m_arcs[std::size_t(m_path.back())].next;
        m_path.pop_back();
    }
    std::int64_t least = std::numeric_limits<std::int64_t>::max();
    for (int arc : m_path)
        least = std::min(least, m_residual[std::size_t(arc)]);
    for (int arc : m_path) {
        m_residual[std::size_t(arc)] -= least;
        m_residual[std::size_t(arc ^ 1)] += least;
    }
    return least;
}

std::int64_t MaxFlow::run(int source, int sink)
{
    m_residual.assign(m_arcs.size(), 0);
    for (std::size_t e = 0; e < m_capacity.size(); ++e)
        m_residual[e * 2] = m_capacity[e];
    m_level.resize(m_first.size());
    std::int64_t total = 0;
    while (layer(source, sink)) {
        m_at = m_first;
        while (const std::int64_t pushed = push(source, sink))
            total += pushed;
    }
    return total;
}

} // namespace tokenyard
