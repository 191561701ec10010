// SPDX-License-Identifier: Apache-2.0
#include "core/network/max_flow.h"

#include <QTest>

#include <array>
#include <random>

using namespace tokenyard;

class MaxFlowTest : public QObject {
    Q_OBJECT
private slots:
    // Cormen, Leiserson, Rivest, Stein, Introduction to Algorithms, the Lucky Puck network: the maximum flow is 23.
    void solvesTheTextbookNetwork()
    {
        MaxFlow flow(6); // s, v1, v2, v3, v4, t
        for (const auto &[from, to, capacity] : std::array<std::array<int, 3>, 9>{
                 {{0, 1, 16}, {0, 2, 13}, {1, 3, 12}, {2, 1, 4}, {3, 2, 9}, {2, 4, 14}, {4, 3, 7}, {3, 5, 20}, {4, 5, 4}}})
            flow.addEdge(from, to, capacity);
        QCOMPARE(flow.run(0, 5), std::int64_t(23));
        QCOMPARE(flow.run(0, 5), std::int64_t(23)); // a second run starts afresh
    }
    // Ford and Fulkerson: the maximum flow equals the minimum cut, found here by trying all cuts; what enters a node leaves it.
    void equalsTheLeastCutOfRandomGraphs()
    {
        std::mt19937 random(7);
        for (int round = 0; round < 200; ++round) {
            constexpr int nodes = 7;
            MaxFlow flow(nodes);
            std::vector<std::array<int, 3>> edges;
            for (int e = 0; e < 14; ++e) {
                const int from = int(random() % nodes), to = int(random() % nodes), capacity = int(random() % 20);
                if (from == to)
                    continue;
                edges.push_back({from, to, capacity});
                flow.addEdge(from, to, capacity);
            }
            const std::int64_t total = flow.run(0, nodes - 1);
            std::int64_t least = 1'000'000;
            for (int set = 0; set < 1 << nodes; ++set) {
                if (!(set & 1) || set >> (nodes - 1) & 1)
                    continue;
                std::int64_t cut = 0;
                for (const auto &[from, to, capacity] : edges)
                    cut += (set >> from & 1) && !(set >> to & 1) ? capacity : 0;
                least = std::min(least, cut);
            }
            QCOMPARE(total, least);
            std::array<std::int64_t, nodes> balance{};
            for (std::size_t e = 0; e < edges.size(); ++e) {
                QVERIFY(flow.flow(int(e)) >= 0 && flow.flow(int(e)) <= edges[e][2]);
                balance[std::size_t(edges[e][0])] -= flow.flow(int(e));
                balance[std::size_t(edges[e][1])] += flow.flow(int(e));
            }
            for (int n = 1; n + 1 < nodes; ++n)
                QCOMPARE(balance[std::size_t(n)], std::int64_t(0));
        }
    }
    void aChainOfManyNodesTerminates()
    {
        MaxFlow flow(100'000);
        for (int i = 0; i + 1 < 100'000; ++i)
            flow.addEdge(i, i + 1, 5);
        QCOMPARE(flow.run(0, 99'999), std::int64_t(5));
    }
};

QTEST_GUILESS_MAIN(MaxFlowTest)
#include "max_flow_test.moc"
