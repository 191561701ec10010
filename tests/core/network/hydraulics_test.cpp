// SPDX-License-Identifier: Apache-2.0
#include "core/network/hydraulics.h"

#include <QTest>

#include <cmath>

using namespace tokenyard;

class HydraulicsTest : public QObject {
    Q_OBJECT

    // Three loops of ten pipes, solved by hand with Hardy Cross (R package hydraulics, vignette "Hardy Cross"; the figures here
    // continue its iterations until they no longer change). Loops clockwise: 1 2 3 4 5 | -4 6 7 8 | -3 9 10 -6. Withdrawals follow
    // from the published initial flows.
    PipeGrid threeLoops(bool fixedFriction) const
    {
        // Nodes: loop 1 runs a b c d e: pipe 1 a-b, 2 b-c, 3 c-d, 4 d-e, 5 e-a. Loop 2 (4, 6, 7, 8) and loop 3 (3, 9, 10, 6) share
        // pipe 6 from f; the loops' own direction turns pipes 4, 3 and 6 where they belong to two.
        enum { a, b, c, d, e, f, g, h };
        const double diameter[] = {.3, .2, .2, .2, .2, .15, .25, .15, .15, .25};
        const double length[] = {250, 100, 125, 125, 100, 100, 125, 100, 100, 125};
        const double friction[] = {.01879, .02075, .02075, .02075, .02075, .02233, .01964, .02233, .02233, .01964};
        // Clockwise loop 2: e -> d (4 backwards), d -> f (6), f -> g (7), g -> e (8); loop 3: d -> c (3 backwards), c -> h (9),
        // h -> f (10), f -> d (6 backwards).
        const int from[] = {a, b, c, d, e, d, f, g, c, h}, to[] = {b, c, d, e, a, f, g, e, h, f};
        const double first[] = {.04, .04, .02, -.02, -.04, 0, 0, -.02, .02, 0};
        PipeGrid grid;
        grid.withdrawal_m3PerS.assign(8, 0.0);
        grid.pressure_Pa.assign(8, std::nullopt);
        grid.pressure_Pa[a] = 0.0;
        grid.fluid = {998.2, 1.0016e-3};
        for (int i = 0; i < 10; ++i) {
            Pipe pipe{from[i], to[i], length[i], diameter[i], 0.25e-3};
            if (fixedFriction)
                pipe.fixedFrictionFactor = friction[i];
            grid.pipes.push_back(pipe);
            grid.withdrawal_m3PerS[std::size_t(to[i])] += first[i];
            grid.withdrawal_m3PerS[std::size_t(from[i])] -= first[i];
        }
        return grid;
    }

private slots:
    // Left side of the equation minus the right, over a wide range.
    void colebrookIsSolvedToOneInABillion()
    {
        for (double re : {4e3, 1e4, 1e5, 1e6, 1e8})
            for (double roughness : {0.0, 1e-6, 1e-4, 1e-3, 0.05}) {
                const double f = colebrookFactor(re, roughness);
                QVERIFY(std::abs(1.0 / std::sqrt(f) + 2.0 * std::log10(roughness / 3.7 + 2.51 / (re * std::sqrt(f)))) < 1e-9);
            }
    }
    // Worked by hand: Re 1e5, ε/D 1e-3. f = 0.0221744 gives 1/√f = 6.715475; -2 log10(0.00027027 + 2.51·6.715475e-5)
    // = -2 log10(0.000438830) = 6.715407: right to 1e-5; Moody's chart reads 0.0222.
    void colebrookIsMoodysChart()
    {
        QVERIFY(std::abs(colebrookFactor(1e5, 1e-3) - 0.022174) < 1e-6);
        QVERIFY(std::abs(colebrookFactor(1e6, 0.0) - 0.011645) < 1e-5); // smooth, Prandtl
    }
    void frictionIsContinuous()
    {
        double before = darcyFactor(100.0, 1e-3) * 100.0 * 100.0;
        for (double re = 101.0; re < 20000.0; re += 1.0) {
            const double now = darcyFactor(re, 1e-3) * re * re; // proportional to the head loss
            QVERIFY(now > before && now < before * 1.05);
            before = now;
        }
        QCOMPARE(darcyFactor(1000.0, 0.01), 0.064);
    }
    void hardyCrossWithGivenFriction()
    {
        const PipeSolution s = solvePipes(threeLoops(true));
        const double expected[] = {.0382, .0382, .0232, -.0256, -.0418, .0088, .0039, -.0161, .0151, -.0049};
        QVERIFY(s.converged);
        for (int i = 0; i < 10; ++i)
            QVERIFY2(std::abs(s.flow_m3PerS[std::size_t(i)] - expected[i]) < 6e-5,
                     qPrintable(QString("pipe %1: %2").arg(i + 1).arg(s.flow_m3PerS[std::size_t(i)])));
    }
    void hardyCrossWithColebrook()
    {
        const PipeSolution s = solvePipes(threeLoops(false));
        const double expected[] = {.0381, .0381, .0230, -.0257, -.0419, .0087, .0038, -.0162, .0151, -.0049};
        QVERIFY(s.converged);
        for (int i = 0; i < 10; ++i)
            QVERIFY2(std::abs(s.flow_m3PerS[std::size_t(i)] - expected[i]) < 6e-5,
                     qPrintable(QString("pipe %1: %2").arg(i + 1).arg(s.flow_m3PerS[std::size_t(i)])));
    }
    // A meshed net of OpenModelica (pandapipes, case "mixed_net", 20 °C water): velocities published there; its density varies.
    void aMeshedNetOfOpenModelica()
    {
        PipeGrid grid;
        grid.fluid = {998.2061, 1.0016e-3};
        grid.pressure_Pa.assign(6, std::nullopt);
        grid.pressure_Pa[0] = 5e5;
        for (double kg : {0.0, 3.0, 0.5, 0.7, 7.0, -9.0})
            grid.withdrawal_m3PerS.push_back(kg / 998.2061);
        const double published[] = {-0.778736, 0.667930, -0.517061, 0.438399, 0.015942, 0.199280};
        for (const auto &[from, to, length, diameter] :
             {std::tuple(1, 5, 1000.0, .09), std::tuple(1, 4, 500.0, .075), std::tuple(4, 5, 3500.0, .1), std::tuple(0, 3, 5000.0, .08),
              std::tuple(3, 2, 8400.0, .2), std::tuple(3, 1, 1000.0, .08)})
            grid.pipes.push_back({from, to, length, diameter, 1e-5});
        const PipeSolution s = solvePipes(grid);
        QVERIFY(s.converged);
        for (std::size_t i = 0; i < 6; ++i)
            QVERIFY2(std::abs(velocity(grid.pipes[i], s.flow_m3PerS[i]) / published[i] - 1.0) < 5e-4, qPrintable(QString::number(i)));
        const double bar[] = {5.0, 3.55112, 3.61762, 3.61960, 3.23395, 4.21993};
        for (std::size_t n = 0; n < 6; ++n)
            QVERIFY2(std::abs(s.pressure_Pa[n] / 1e5 - bar[n]) < 1e-3, qPrintable(QString::number(n)));
    }
    void everyNodeBalances()
    {
        const PipeGrid grid = threeLoops(false);
        const PipeSolution s = solvePipes(grid);
        std::vector<double> balance(grid.withdrawal_m3PerS);
        for (std::size_t i = 0; i < grid.pipes.size(); ++i) {
            balance[std::size_t(grid.pipes[i].from)] += s.flow_m3PerS[i];
            balance[std::size_t(grid.pipes[i].to)] -= s.flow_m3PerS[i];
        }
        for (double b : balance)
            QVERIFY(std::abs(b) < 1e-9);
    }
    void brokenPipesCarryNothing()
    {
        PipeGrid grid;
        grid.withdrawal_m3PerS = {0.0, 0.1, 0.0};
        grid.pressure_Pa = {0.0, std::nullopt, std::nullopt};
        grid.pipes = {{0, 1, 100, .3, 4.5e-5}, {1, 1, 10, .3}, {0, 7, 10, .3}, {0, 1, 10, 0.0}, {1, 2, 50, .3, 4.5e-5}};
        const PipeSolution s = solvePipes(grid);
        QVERIFY(s.converged && std::abs(s.flow_m3PerS[0] - 0.1) < 1e-9);
        for (std::size_t i : {1, 2, 3, 4})
            QVERIFY(std::abs(s.flow_m3PerS[i]) < 1e-9);
        for (double p : s.pressure_Pa)
            QVERIFY(std::isfinite(p));
        QVERIFY(solvePipes({}).flow_m3PerS.empty());
    }
    void aPartWithoutPressureIsSolvedToo()
    {
        PipeGrid grid;
        grid.withdrawal_m3PerS = {-0.1, 0.1, -0.05, 0.05};
        grid.pressure_Pa.assign(4, std::nullopt);
        grid.pipes = {{0, 1, 100, .3, 4.5e-5}, {2, 3, 100, .3, 4.5e-5}};
        const PipeSolution s = solvePipes(grid);
        QVERIFY(s.converged && std::abs(s.flow_m3PerS[0] - 0.1) < 1e-9 && std::abs(s.flow_m3PerS[1] - 0.05) < 1e-9);
    }
    void twoParallelPipesCountAsOneOfTwo()
    {
        const Pipe two{0, 1, 100, .3, 4.5e-5, 2.0, 2}, one{0, 1, 100, .3, 4.5e-5, 2.0};
        QVERIFY(std::abs(drop(two, 0.2, {}) / drop(one, 0.1, {}) - 1.0) < 1e-12);
    }
    void theLeastStandardSizeWithinTheVelocity()
    {
        const StandardPipe sizes[] = {{100, .10226}, {150, .15408}, {200, .20274}};
        QCOMPARE(standardPipe(sizes, 0.03, 2.0)->nominal, 150); // 1.61 m/s; 3.65 m/s in DN 100
        QCOMPARE(standardPipe(sizes, 9.0, 2.0)->nominal, 200);
        QVERIFY(!standardPipe({}, 1.0, 2.0));
    }
    // Three hundred nodes, each joined to each: a step would change nine million places. Nothing is computed, and it says so.
    void aNetJoinedAcrossItselfIsNotSolved()
    {
        PipeGrid grid;
        grid.fluid = {998.2, 1.0016e-3};
        grid.withdrawal_m3PerS.assign(300, 0.001);
        grid.pressure_Pa.assign(300, std::nullopt);
        for (int a = 0; a < 300; ++a)
            for (int b = 0; b < a; ++b)
                grid.pipes.push_back({.from = b, .to = a, .length_m = 10.0, .diameter_m = 0.1, .roughness_m = 1e-4});
        const PipeSolution s = solvePipes(grid);
        QVERIFY(s.crossesItself && !s.converged && s.flow_m3PerS.front() == 0.0 && s.pressure_Pa.back() == 0.0);
        QVERIFY(!solvePipes(threeLoops(false)).crossesItself);
    }
};

QTEST_GUILESS_MAIN(HydraulicsTest)
#include "hydraulics_test.moc"
