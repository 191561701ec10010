// SPDX-License-Identifier: Apache-2.0
#include "core/base/unit.h"
#include "core/study/power/losses.h"

#include <QTest>

using namespace tokenyard;

class LossesTest : public QObject {
    Q_OBJECT
    static bool near(double a, double b, double tolerance) { return std::abs(a - b) <= tolerance; }
private slots:
    // By hand: l = 0.5, pf = 1, p0 = 0.1 %, pk = 0.8 %: 0.5 / (0.5 + 0.001 + 0.008 * 0.25) = 0.5 / 0.503 = 0.994036.
    void halfLoadedTransformer() { QVERIFY(near(transformerEfficiency(0.001, 0.008, 0.5, 1.0 * units::wattPerVa), 0.994036, 1e-6)); }

    // The reference curve states 25 %: 95.7, 50 %: 96.8, 75 %: 97.0, 100 %: 96.9 %.
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
        QCOMPARE(usableFraction(Topology::NPlus1, 0), 0.0);
    }
    // Two of three units of 0.9: 3 * 0.81 * 0.1 + 0.729 = 0.972 (binomial, by hand).
    void twoOfThree() { QVERIFY(near(availabilityOf(2, 3, 0.9, 0.0), 0.972, 1e-12)); }
    void oneOfOneIsTheUnit() { QVERIFY(near(availabilityOf(1, 1, 0.97, 0.05), 0.97, 1e-12)); }
    void tooFewUnitsNeverWork() { QCOMPARE(availabilityOf(3, 2, 0.99, 0.0), 0.0); }
    void commonCauseTakesAway() { QVERIFY(availabilityOf(1, 2, 0.99, 0.1) < availabilityOf(1, 2, 0.99, 0.0)); }
    void moreUnitsNeverLowerAvailability()
    {
        for (int n = 4; n < 60; ++n)
            QVERIFY(availabilityOf(4, n + 1, 0.98, 0.0) >= availabilityOf(4, n, 0.98, 0.0) - 1e-12);
    }
    // Marqusee & Jenket: MTBF about 1,500 h. An outage of 1 h: 1 - exp(-1/1500) = 6.664e-4; with 0.5 % start failures
    // 0.005 + 0.995 * 6.664e-4 = 5.663e-3 of the utility's own unavailability.
    void standbyGeneratorsCoverMostOutages()
    {
        QVERIFY(near(standbyUnavailability(1e-4, 0.005, 1 * units::hour, 1500 * units::hour), 5.6631e-7, 1e-10));
    }
};

QTEST_GUILESS_MAIN(LossesTest)
#include "losses_test.moc"
