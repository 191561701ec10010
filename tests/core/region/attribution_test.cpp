// SPDX-License-Identifier: Apache-2.0
// The Shapley value against games with textbook solutions, and its properties.
#include "core/region/attribution.h"

#include <QTest>

#include <bit>
#include <numeric>

using namespace tokenyard::region;

class AttributionTest : public QObject {
    Q_OBJECT
private slots:
    void twoChangesShareWhatTheyDoTogether()
    {
        // Alone 10 and 20, together 60: in one order 10 + 50, in the other 40 + 20; the means are 25 and 35.
        const std::vector<double> shares = shapley({0, 10, 20, 60});
        QCOMPARE(shares.size(), std::size_t(2));
        QCOMPARE(shares[0], 25.0);
        QCOMPARE(shares[1], 35.0);
    }
    void theGloveGame()
    {
        // Player 0 has a left glove, 1 and 2 a right one; a pair is worth 1: 2/3, 1/6, 1/6.
        std::vector<double> values(8, 0.0);
        for (const std::size_t set : {3, 5, 7})
            values[set] = 1.0;
        const std::vector<double> shares = shapley(values);
        QVERIFY(std::abs(shares[0] - 2.0 / 3.0) < 1e-12);
        QVERIFY(std::abs(shares[1] - 1.0 / 6.0) < 1e-12 && std::abs(shares[2] - 1.0 / 6.0) < 1e-12);
    }
    void sharesAddUpAndIdleChangesGetNothing()
    {
        std::vector<double> values(32);
        for (std::size_t set = 0; set < values.size(); ++set)
            values[set] = std::sin(double(set & 0xf)) * 1e6; // change 4 does nothing
        const std::vector<double> shares = shapley(values);
        QVERIFY(std::abs(std::accumulate(shares.begin(), shares.end(), 0.0) - (values.back() - values.front())) < 1e-6);
        QVERIFY(std::abs(shares[4]) < 1e-6);
    }
    void withoutChangesThereIsNothing() { QVERIFY(shapley({7.0}).empty()); }
    void neighboursDifferInOneChange()
    {
        const std::vector<std::size_t> sets = neighbouringSets(4);
        QCOMPARE(sets.size(), std::size_t(16));
        QCOMPARE(sets.front(), std::size_t(0));
        std::size_t all = 0;
        for (std::size_t i = 0; i < sets.size(); ++i) {
            all |= std::size_t(1) << sets[i];
            if (i > 0)
                QCOMPARE(std::popcount(sets[i] ^ sets[i - 1]), 1);
        }
        QCOMPARE(all, std::size_t(0xffff));
    }
};

QTEST_GUILESS_MAIN(AttributionTest)
#include "attribution_test.moc"
