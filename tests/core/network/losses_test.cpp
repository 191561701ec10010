// SPDX-License-Identifier: Apache-2.0
#include "core/base/unit.h"
#include "core/network/losses.h"

#include <QTest>

using namespace tokenyard;

class LossesTest : public QObject {
    Q_OBJECT
    static bool near(double a, double b, double tolerance) { return std::abs(a - b) <= tolerance; }
private slots:
    // By hand: l = 0.5, pf = 1, p0 = 0.1 %, pk = 0.8 %: 0.5 / (0.5 + 0.001 + 0.008 * 0.25) = 0.5 / 0.503 = 0.994036.
    void halfLoadedTransformer() { QVERIFY(near(transformerEfficiency(0.001, 0.008, 0.5, 1.0 * units::wattPerVa), 0.994036, 1e-6)); }

    // Points of the reference curve: 25 %: 95.7, 50 %: 96.8, 75 %: 97.0, 100 %: 96.9 %.
    void upsCurveMatchesItsStatedPoints()
    {
        const UpsCurve curve{0.008, 0.010, 0.014};
        QVERIFY(near(upsEfficiency(curve, 0.25), 0.957, 6e-4));
        QVERIFY(near(upsEfficiency(curve, 0.50), 0.968, 6e-4));
        QVERIFY(near(upsEfficiency(curve, 0.75), 0.970, 6e-4));
        QVERIFY(near(upsEfficiency(curve, 1.00), 0.969, 6e-4));
    }
    void usableShareOfEachTopology()
    {
        QCOMPARE(usableFraction(Topology::N, 4), 1.0);
        QCOMPARE(usableFraction(Topology::NPlus1, 4), 0.75);
        QCOMPARE(usableFraction(Topology::TwoN, 4), 0.5);
        QCOMPARE(usableFraction(Topology::ThreeNOverTwo, 6), 2.0 / 3.0);
        QCOMPARE(usableFraction(Topology::FourNOverThree, 4), 0.75);
        QCOMPARE(usableFraction(Topology::BlockRedundant, 5), 0.8); // systems
        QCOMPARE(usableFraction(Topology::NPlus1, 0), 0.0);
    }
    // Two of three units at 0.9, by hand: 0.972 of the time two or more work; 3 * 0.9 * 0.01 = 0.027 of the time one does, for half.
    void threeUnitsCarryALoadOfTwo() { QVERIFY(near(servedFraction(2.0, 3, 0.9), 0.972 + 0.5 * 0.027, 1e-12)); }
    void oneOfOneIsTheUnit() { QVERIFY(near(servedFraction(1.0, 1, 0.97), 0.97, 1e-12)); }
    // Two units for a load of three never carry more than two thirds: 2/3 * 0.99.
    void tooFewUnitsCarryTheirShare() { QVERIFY(near(servedFraction(3.0, 2, 0.99), 2.0 / 3.0 * 0.99, 1e-12)); }
    void noUnitsCarryNothing() { QCOMPARE(servedFraction(3.0, 0, 0.99), 0.0); }
    void moreUnitsNeverCarryLess()
    {
        for (int n = 0; n < 60; ++n)
            QVERIFY(servedFraction(4.5, n + 1, 0.98) >= servedFraction(4.5, n, 0.98) - 1e-12);
    }
    // So many units that the probability of all working underflows a double: the mean, 5,000 * 0.5 of 4,000.
    void aVeryLargeFleetCarriesItsMean() { QVERIFY(near(servedFraction(4000.0, 5000, 0.5), 0.625, 1e-9)); }
};

QTEST_GUILESS_MAIN(LossesTest)
#include "losses_test.moc"
