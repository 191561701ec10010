// SPDX-License-Identifier: Apache-2.0
// The greatest flow from a source to a sink through edges of limited capacity (Dinic 1970). Capacities are whole numbers, so that
// the answer is exact and the same on every machine. Availability and N-1 ask it of small graphs many thousand times, with some
// capacities changed: the graph is built once and its capacities are set anew for each question, which no library offers cheaply.
#pragma once

#include <cstdint>
#include <vector>

namespace tokenyard {

class MaxFlow {
public:
    explicit MaxFlow(int nodes = 0) : m_first(std::size_t(nodes), -1) {}
    int addEdge(int from, int to, std::int64_t capacity); // its number
    void setCapacity(int edge, std::int64_t capacity) { m_capacity[std::size_t(edge)] = capacity; }
    std::int64_t capacity(int edge) const { return m_capacity[std::size_t(edge)]; }
    // Forgets the flow of the last run.
    std::int64_t run(int source, int sink);
    std::int64_t flow(int edge) const { return m_capacity[std::size_t(edge)] - m_residual[std::size_t(edge) * 2]; }

private:
    bool layer(int source, int sink);
    std::int64_t push(int source, int sink);

    struct Arc {
        int to, next;
    };
    std::vector<Arc> m_arcs; // edge e: arcs 2e and, backwards, 2e + 1
    std::vector<std::int64_t> m_capacity, m_residual;
    std::vector<int> m_first, m_level, m_at, m_queue, m_path;
};

} // namespace tokenyard
