// SPDX-License-Identifier: Apache-2.0
#include "core/network/availability.h"
#include "core/network/contingency.h"

#include <QTest>

#include <cmath>
#include <random>

using namespace tokenyard;

namespace {

// A supply given element by element; capacities and loads in MW.
class Drawn {
public:
    SupplyGraph graph;
    int source(double mw, double q = 0.0, int units = 1) { return add(mw, q, units, true); }
    int object(double mw, double q = 0.0, int units = 1) { return add(mw, q, units, false); }
    int hall(double mw)
    {
        const int at = add(1e6, 0.0, 1, false);
        graph.elements[std::size_t(at)].load = mw * 1e6;
        graph.halls.push_back(at);
        return at;
    }
    void join(int from, int to, FeedKind side = FeedKind::PowerA) { m_links.push_back({from, to, side}); }
    const SupplyGraph &done(double beta = 0.0)
    {
        graph.objects = int(graph.elements.size());
        graph.commonCause_fraction = beta;
        for (const auto &[from, to, side] : m_links) {
            graph.links.push_back({int(graph.elements.size()), from, to, side});
            SupplyElement feed;
            feed.id = {std::int64_t(1000 + graph.elements.size())};
            feed.isFeed = true;
            feed.capacity = 1e12;
            graph.elements.push_back(feed);
        }
        return graph;
    }

private:
    int add(double mw, double q, int units, bool isSource)
    {
        SupplyElement e;
        e.id = {std::int64_t(graph.elements.size() + 1)};
        e.capacity = mw * 1e6;
        e.units = units;
        e.unitUnavailability_fraction = q;
        e.shares = units > 1;
        e.isSource = isSource;
        graph.elements.push_back(e);
        return int(graph.elements.size()) - 1;
    }
    struct Join {
        int from, to;
        FeedKind side;
    };
    std::vector<Join> m_links;
};

} // namespace

class AvailabilityTest : public QObject {
    Q_OBJECT
    static bool near(double a, double b, double tolerance) { return std::abs(a - b) <= tolerance; }
    static double unavailability(const SupplyGraph &graph) { return 1.0 - hallAvailabilities(graph).at(0).availability_fraction; }

    // By hand: 2N. Either of two trains of a board (out 1/1,000 of the time) and a UPS (out 2/1,000) carries the hall.
    static SupplyGraph twoTrains(double capacity)
    {
        Drawn d;
        const int grid = d.source(100), hall = d.hall(10);
        for (FeedKind side : {FeedKind::PowerA, FeedKind::PowerB}) {
            const int board = d.object(capacity, 1e-3), ups = d.object(capacity, 2e-3);
            d.join(grid, board, side);
            d.join(board, ups, side);
            d.join(ups, hall, side);
        }
        return d.done();
    }

private slots:
    // A is out 1 % of the time, and one transfer in a hundred fails: the hall is dark 1 % x 1 % of the time. While A works, the failed
    // side B costs nothing.
    void aTransferThatFailsLosesWhatSideALost()
    {
        Drawn d;
        const int a = d.source(10.0, 0.01), b = d.source(10.0), transfer = d.object(10.0), hall = d.hall(5.0);
        d.join(a, transfer);
        d.join(b, transfer, FeedKind::PowerB);
        d.join(transfer, hall, FeedKind::PowerB);
        d.done();
        d.graph.links[0].rank = 0, d.graph.links[1].rank = 1; // as a transfer switch has them
        d.graph.elements[std::size_t(d.graph.links[1].element)].unitUnavailability_fraction = 0.01;
        QVERIFY(std::abs(hallAvailabilities(d.graph, false).front().availability_fraction - (1.0 - 1e-4)) < 1e-12);
        const std::vector<double> loads = elementLoads(d.graph, {});
        QCOMPARE(loads[std::size_t(a)], 5e6);
        QCOMPARE(loads[std::size_t(b)], 0.0);
        QCOMPARE(elementLoads(d.graph, {{a, 0.0}})[std::size_t(b)], 5e6);
    }
    void elementsInSeriesAddUp()
    {
        Drawn d;
        const int grid = d.source(100, 1e-4), board = d.object(100, 2e-4), hall = d.hall(10);
        d.join(grid, board);
        d.join(board, hall);
        // 1 - (1 - 1e-4)(1 - 2e-4) = 2.9998e-4, to the second order.
        QVERIFY(near(unavailability(d.done()), 1.0 - (1.0 - 1e-4) * (1.0 - 2e-4), 1e-12));
    }
    // One train is out 1 - 0.999 * 0.998 = 2.998e-3 of the time; both are out its square, 8.988e-6.
    void bothTrainsMustFail() { QVERIFY(near(unavailability(twoTrains(10)), std::pow(1.0 - 0.999 * 0.998, 2), 3e-8)); }
    // Trains of 6 MW for 10 MW: when one of them is out, 4 of the 10 MW are shed.
    void aTrainTooSmallShedsWhatItCannotCarry()
    {
        const double one = 1.0 - 0.999 * 0.998;
        QVERIFY(near(unavailability(twoTrains(6)), 2.0 * one * (1.0 - one) * 0.4 + one * one, 3e-8));
        QCOMPARE(hallAvailabilities(twoTrains(6)).at(0).served_fraction, 1.0);
        QVERIFY(near(hallAvailabilities(twoTrains(4)).at(0).served_fraction, 0.8, 1e-9));
    }
    // Two of three needed, each unit out 1e-3 of the time, beta factor 5 %: published 5.3e-5 (worked example of a fault tree tool),
    // by hand 0.05 * 1e-3 + 3 * (0.95e-3)^2 = 5.27e-5.
    void twoOfThreeWithACommonCause()
    {
        Drawn d;
        const int grid = d.source(100), ups = d.object(15, 1e-3, 3), hall = d.hall(10);
        d.join(grid, ups);
        d.join(ups, hall);
        double probability = 0.0;
        const auto halls = hallAvailabilities(d.done(0.05), true);
        for (const CutSet &set : halls.at(0).cutSets)
            probability += set.probability_fraction;
        QVERIFY(near(probability, 5.27e-5, 1e-7));
    }
    void sharedCapacityIsDividedByLoad()
    {
        Drawn d;
        const int grid = d.source(100), ups = d.object(15), one = d.hall(10), two = d.hall(20);
        d.join(grid, ups);
        d.join(ups, one);
        d.join(ups, two);
        for (const HallAvailability &hall : hallAvailabilities(d.done()))
            QVERIFY(near(hall.served_fraction, 0.5, 1e-9));
    }
    // Independent of the sums above: random states, each solved by itself; agreement within four standard errors.
    void agreesWithASimulation()
    {
        Drawn d;
        const int gridOne = d.source(12, 0.01), gridTwo = d.source(12, 0.02), hall = d.hall(10);
        for (FeedKind side : {FeedKind::PowerA, FeedKind::PowerB}) {
            const int board = d.object(11, 0.004), ups = d.object(12, 0.01, 4);
            d.join(side == FeedKind::PowerA ? gridOne : gridTwo, board, side);
            d.join(board, ups, side);
            d.join(ups, hall, side);
        }
        const SupplyGraph &graph = d.done();
        const double computed = hallAvailabilities(graph).at(0).availability_fraction;
        std::mt19937_64 random(20261129);
        std::uniform_real_distribution<double> uniform(0.0, 1.0);
        ServedSolver solver(graph);
        constexpr int rounds = 400'000;
        double sum = 0.0, squares = 0.0;
        for (int round = 0; round < rounds; ++round) {
            Left left;
            for (int e = 0; e < graph.objects; ++e) {
                const SupplyElement &element = graph.elements[std::size_t(e)];
                int working = 0;
                for (int unit = 0; unit < element.units; ++unit)
                    working += uniform(random) >= element.unitUnavailability_fraction;
                if (working < element.units)
                    left[e] = double(working) / element.units;
            }
            const double served = left.empty() ? 1.0 : solver.serve(left).total / 10e6;
            sum += served;
            squares += served * served;
        }
        const double mean = sum / rounds, error = std::sqrt((squares / rounds - mean * mean) / rounds);
        QVERIFY2(near(computed, mean, 4.0 * error + 2e-6), (std::to_string(1 - computed) + " " + std::to_string(1 - mean)).c_str());
    }

    // A plant of three halls of 4 MW, worked by hand. Grid 2 x 10 MVA; boards A and B of 12 MW; halls 1 and 2 on UPS A of 8 MW and
    // UPS B of 8 MW; hall 3 on UPS C of 4 MW from board A alone.
    void threeHallsByHand()
    {
        Drawn d;
        const int grid = d.source(20, 0.0, 2), boardA = d.object(12), boardB = d.object(12), upsA = d.object(8), upsB = d.object(8),
                  upsC = d.object(4);
        const int one = d.hall(4), two = d.hall(4), three = d.hall(4);
        d.join(grid, boardA, FeedKind::PowerA);
        d.join(grid, boardB, FeedKind::PowerB);
        d.join(boardA, upsA, FeedKind::PowerA);
        d.join(boardA, upsC, FeedKind::PowerA);
        d.join(boardB, upsB, FeedKind::PowerB);
        for (int hall : {one, two}) {
            d.join(upsA, hall, FeedKind::PowerA);
            d.join(upsB, hall, FeedKind::PowerB);
        }
        d.join(upsC, three, FeedKind::PowerA);
        const SupplyGraph &graph = d.done();
        ServedSolver solver(graph);
        const auto failed = [&](int element, double left = 0.0) { return fail(graph, solver, {{element, left}}); };
        QVERIFY(near(solver.serve().total, 12e6, 1.0));
        // Board A out: halls 1 and 2 continue through B, hall 3 is dark.
        const Contingency a = failed(boardA);
        QVERIFY(near(a.served.total, 8e6, 1.0));
        QVERIFY(!a.served.sideA[0] && a.served.sideB[0] && !a.served.sideA[2] && !a.served.sideB[2]);
        QVERIFY(a.overloads.empty());
        // UPS A out: UPS B takes both halls and is fully loaded, not overloaded.
        const Contingency b = failed(upsA);
        QVERIFY(near(b.served.total, 12e6, 1.0));
        QVERIFY(b.overloads.empty());
        // One of the two grid transformers out: 10 MVA for 12 MW, an overload of 20 %.
        const Contingency g = failed(grid, 0.5);
        QVERIFY(near(g.served.total, 10e6, 1.0));
        QCOMPARE(g.overloads.size(), std::size_t(1));
        QVERIFY(near(g.overloads.at(0).load_factor, 1.2, 1e-9));
        QVERIFY(near(failed(grid).served.total, 0.0, 1.0));
        // In normal operation UPS A and UPS B each carry half of 8 MW; board A carries half of it and hall 3.
        const std::vector<double> loads = elementLoads(graph);
        QVERIFY(near(loads[std::size_t(upsA)], 4e6, 1.0) && near(loads[std::size_t(boardA)], 8e6, 1.0)
                && near(loads[std::size_t(grid)], 12e6, 1.0));
    }
    // More failures never serve more load; whatever fails, no hall gets more than its load.
    void moreFailuresNeverServeMore()
    {
        const SupplyGraph graph = twoTrains(7);
        ServedSolver solver(graph);
        const double whole = solver.serve().total;
        for (int one = 0; one < int(graph.elements.size()); ++one) {
            const double single = solver.serve({{one, 0.0}}).total;
            QVERIFY(single <= whole + 1.0);
            for (int two = one + 1; two < int(graph.elements.size()); ++two)
                QVERIFY(solver.serve({{one, 0.0}, {two, 0.0}}).total <= single + 1.0);
        }
        QVERIFY(near(solver.serve().total, whole, 0.0)); // the failures that were tried leave no trace
    }
    // A small source next to the grid is fully loaded, not overloaded; the grid supplies the rest. Without the grid it gives what it has.
    void aSmallSourceGivesWhatItHas()
    {
        Drawn d;
        const int grid = d.source(100), cells = d.source(3), board = d.object(100), hall = d.hall(40);
        d.join(grid, board);
        d.join(cells, board);
        d.join(board, hall);
        SupplyGraph graph = d.done();
        graph.elements[std::size_t(grid)].holdsVoltage = true;
        const std::vector<double> loads = elementLoads(graph);
        QVERIFY(near(loads[std::size_t(cells)], 3e6, 1.0) && near(loads[std::size_t(grid)], 37e6, 1.0));
        ServedSolver solver(graph);
        QVERIFY(fail(graph, solver, {}).overloads.empty());
        QVERIFY(near(fail(graph, solver, {{grid, 0.0}}).overloads.at(0).load_factor, 40.0 / 3.0, 1e-9));
    }
    // Two transformers of 20 and 10 MVA in parallel on a board of 24 MW: their impedances go with their ratings, so they carry 16 and 8. Of
    // interlocked supplies the first carries all; with it out, the second.
    void parallelUnitsShareByTheirRatings()
    {
        Drawn d;
        const int grid = d.source(100), large = d.object(20), small = d.object(10), board = d.object(100), hall = d.hall(24);
        d.join(grid, large);
        d.join(grid, small);
        d.join(large, board);
        d.join(small, board, FeedKind::PowerB);
        d.join(board, hall);
        SupplyGraph graph = d.done();
        QVERIFY(near(elementLoads(graph)[std::size_t(large)], 16e6, 1.0) && near(elementLoads(graph)[std::size_t(small)], 8e6, 1.0));
        graph.links[2].rank = 1, graph.links[3].rank = 0;
        QVERIFY(near(elementLoads(graph)[std::size_t(small)], 24e6, 1.0) && near(elementLoads(graph)[std::size_t(large)], 0.0, 1.0));
        QVERIFY(near(elementLoads(graph, {{small, 0.0}})[std::size_t(large)], 24e6, 1.0));
    }
    // Thousands of boards in series in front of many halls: the answer is still a lower bound, and comes at once. In series, by hand,
    // (1 - q)^n; unsolved failures count as the loss of the whole hall, which a series loses anyway, to first order.
    void aLongChainIsBounded()
    {
        Drawn d;
        int last = d.source(1e6);
        constexpr int boards = 3000;
        for (int i = 0; i < boards; ++i) {
            const int next = d.object(1e6, 1e-6);
            d.join(last, next);
            last = next;
        }
        for (int i = 0; i < 60; ++i)
            d.join(last, d.hall(1.0 + i));
        const auto halls = hallAvailabilities(d.done());
        for (const HallAvailability &hall : halls)
            QVERIFY(hall.availability_fraction <= std::pow(1.0 - 1e-6, boards) + 1e-9
                    && hall.availability_fraction > 1.0 - boards * 1e-6 - 1e-9);
    }
    void aRingOfFeedsTerminates()
    {
        Drawn d;
        const int grid = d.source(10), one = d.object(10), two = d.object(10), hall = d.hall(5);
        d.join(grid, one);
        d.join(one, two);
        d.join(two, one);
        d.join(two, hall);
        const SupplyGraph &graph = d.done();
        ServedSolver solver(graph);
        QVERIFY(near(solver.serve().total, 5e6, 1.0));
        QCOMPARE(elementLoads(graph).size(), graph.elements.size());
        QVERIFY(hallAvailabilities(graph).at(0).availability_fraction <= 1.0);
    }
};

QTEST_GUILESS_MAIN(AvailabilityTest)
#include "availability_test.moc"
