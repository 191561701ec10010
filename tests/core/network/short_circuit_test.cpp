// SPDX-License-Identifier: Apache-2.0
#include "core/network/short_circuit.h"

#include <QTest>

#include <cmath>

using namespace tokenyard;

namespace {

using Complex = std::complex<double>;

// pandapower's test_ring.py: a 220 kV grid of 100 MVA with R/X 0.4, the standard type "100 MVA 220/110 kV" (vk 12 %, vkr 0.26 %), an
// overhead line of 20 km (305-AL1/39-ST1A) and two cables of 15 and 10 km (N2XS(FL)2Y 185 mm2) at 110 kV.
FaultGrid ring(bool closed)
{
    const double base110 = 110.0 * 110.0 / 100.0, base220 = 220.0 * 220.0 / 100.0;
    const Complex transformer(0.0026, std::sqrt(0.12 * 0.12 - 0.0026 * 0.0026));
    FaultGrid grid{100.0, {220.0, 110.0, 110.0, 110.0}, {}, {}};
    grid.sources = {{0, supplyImpedanceOhm(220.0, 100.0 / (std::sqrt(3.0) * 220.0), 2.5) / base220}};
    grid.branches = {{0, 1, transformer * transformerCorrectionFactor(transformer.imag())},
                     {1, 2, Complex(0.0949, 0.38) * 20.0 / base110},
                     {3, 1, Complex(0.099, 0.156) * 10.0 / base110}};
    if (closed)
        grid.branches.push_back({2, 3, Complex(0.099, 0.156) * 15.0 / base110});
    return grid;
}

bool near(const std::optional<double> &value, double expected) { return value && std::abs(*value - expected) < 2e-8 * expected + 2e-8; }

} // namespace

class ShortCircuitTest : public QObject {
    Q_OBJECT
private slots:
    // Currents from the same test; pandapower itself is checked against PowerFactory.
    void theOpenRingAgreesWithAnotherProgram()
    {
        const auto levels = faultLevels(ring(false));
        QVERIFY(near(levels[0].initialKa, 100.0 / (std::sqrt(3.0) * 220.0))); // the grid's own fault power
        QVERIFY(near(levels[1].initialKa, 0.47705988));
        QVERIFY(near(levels[2].initialKa, 0.45294928));
        QVERIFY(near(levels[3].initialKa, 0.47125418));
    }
    void thePeakAgreesWithAnotherProgram()
    {
        const auto levels = faultLevels(ring(true));
        QVERIFY(near(levels[0].peakKa, 0.48810547956));
        QVERIFY(near(levels[1].peakKa, 0.91192962511));
    }
    // A second path to the same bus: 15 + 10 km of cable in parallel with 20 km of line, by hand.
    void aClosedRingIsTheParallelOfItsWays()
    {
        const auto open = faultLevels(ring(false)), closed = faultLevels(ring(true));
        const double base = 110.0 * 110.0 / 100.0;
        const FaultGrid grid = ring(true);
        const Complex upstream = grid.sources[0].impedancePu + grid.branches[0].impedancePu;
        const Complex line = Complex(0.0949, 0.38) * 20.0 / base, cable = Complex(0.099, 0.156) * 25.0 / base;
        const double expected = 1.10 / std::abs(upstream + line * cable / (line + cable)) * 100.0 / (std::sqrt(3.0) * 110.0);
        QVERIFY(near(closed[2].initialKa, expected));
        QVERIFY(*closed[2].initialKa > *open[2].initialKa && *closed[3].initialKa > *open[3].initialKa);
    }
    // 19DX101-1: on a strong grid 2,500 kVA at 0.4 kV give 60 kA with 6 % impedance, 45 kA with 8 % (without c and KT).
    void aDistributionTransformerLimitsTheFault()
    {
        for (const auto &[percent, ka] : {std::pair(6.0, 60.0), {8.0, 45.0}}) {
            FaultGrid grid{2.5, {22.9, 0.4}, {{0, 1, Complex(0.0, percent / 100.0)}}, {{0, Complex(0.0, 1e-6)}}};
            QVERIFY(std::abs(*faultLevels(grid)[1].initialKa / faultVoltageFactor - ka) < 0.2);
        }
    }
    // IEC 60909-0: κ lies between 1.02 and 2.
    void thePeakFactorStaysWithinItsBounds()
    {
        QVERIFY(std::abs(peakFactor({0.0, 1.0}) - 2.0) < 1e-12);
        QVERIFY(std::abs(peakFactor({1.0, 1e-9}) - 1.02) < 1e-12);
        QVERIFY(std::abs(peakFactor({1.0, 0.0}) - 1.02) < 1e-12);
    }
    void whatNoSourceReachesHasNoFigure()
    {
        FaultGrid grid = ring(false);
        grid.nominalKv.push_back(110.0);
        const auto levels = faultLevels(grid);
        QVERIFY(!levels[4].initialKa && !levels[4].peakKa && levels[3].initialKa);
        grid.sources.clear();
        for (const FaultLevel &level : faultLevels(grid))
            QVERIFY(!level.initialKa);
        QVERIFY(faultLevels({}).empty());
    }
    void badImpedancesAreLeftOut()
    {
        FaultGrid grid = ring(false);
        grid.branches.push_back({1, 2, Complex(NAN, 0.1)});
        grid.branches.push_back({1, 2, Complex(0.0, 0.0)});
        grid.sources.push_back({2, Complex(INFINITY, 0.0)});
        QVERIFY(near(faultLevels(grid)[2].initialKa, 0.45294928));
    }
};

QTEST_GUILESS_MAIN(ShortCircuitTest)
#include "short_circuit_test.moc"
