// SPDX-License-Identifier: Apache-2.0
// Counter-based random numbers, and the inverse of the normal distribution.
#include "core/what_if/quantile.h"
#include "core/what_if/random.h"

#include <QTest>

#include <set>

using namespace tokenyard;

class RandomTest : public QObject {
    Q_OBJECT
private slots:
    // The known answers that come with the authors' library Random123 1.14 (kat_vectors, philox 4 32 10).
    void philoxGivesTheKnownAnswers()
    {
        QCOMPARE(philox({0, 0, 0, 0}, {0, 0}), (Philox4{0x6627e8d5, 0xe169c58d, 0xbc57ac4c, 0x9b00dbd8}));
        const std::uint32_t ones = 0xffffffff;
        QCOMPARE(philox({ones, ones, ones, ones}, {ones, ones}), (Philox4{0x408f276d, 0x41c83b0e, 0xa20bc7c6, 0x6d5451fd}));
        QCOMPARE(philox({0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344}, {0xa4093822, 0x299f31d0}),
                 (Philox4{0xd16cfe09, 0x94fdcceb, 0x5001e420, 0x24126ea1}));
    }

    void uniformNumbersFillTheUnitInterval()
    {
        double sum = 0.0, squares = 0.0;
        constexpr int n = 20000;
        for (int i = 0; i < n; ++i) {
            const double u = randomUniform(7, streamOf("service:Chat.price"), std::uint64_t(i));
            QVERIFY(u > 0.0 && u < 1.0);
            sum += u;
            squares += u * u;
        }
        // Mean 1/2 and second moment 1/3, within four standard errors.
        QVERIFY(std::abs(sum / n - 0.5) < 4.0 * std::sqrt(1.0 / 12.0 / n));
        QVERIFY(std::abs(squares / n - 1.0 / 3.0) < 4.0 * std::sqrt(4.0 / 45.0 / n));
    }

    void aShuffleHoldsEachPlaceOnce()
    {
        for (const std::uint64_t n : {1u, 2u, 3u, 20u, 64u, 1000u}) {
            const Shuffle shuffle(n, 1, 2), other(n, 1, 3);
            std::set<std::uint64_t> seen;
            bool differ = false;
            for (std::uint64_t i = 0; i < n; ++i) {
                seen.insert(shuffle[i]);
                differ |= shuffle[i] != other[i];
            }
            QCOMPARE(seen.size(), std::size_t(n));
            QCOMPARE(*seen.rbegin(), n - 1);
            QVERIFY(differ || n < 4);
        }
    }

    // Wichura, Applied Statistics 37 (1988), the check values of PPND16.
    void theNormalQuantileIsWichuras()
    {
        QVERIFY(std::abs(normalQuantile(0.25) + 0.6744897501960817) < 1e-15);
        QVERIFY(std::abs(normalQuantile(0.001) + 3.090232306167814) < 1e-14);
        QVERIFY(std::abs(normalQuantile(1e-20) + 9.262340089798408) < 1e-13);
        QCOMPARE(normalQuantile(0.5), 0.0);
    }
};

QTEST_GUILESS_MAIN(RandomTest)
#include "random_test.moc"
