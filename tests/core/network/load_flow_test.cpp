// SPDX-License-Identifier: Apache-2.0
#include "tests/support/grids.h"

#include <QTest>

#include <cmath>
#include <complex>
#include <numbers>

using namespace tokenyard;
using namespace tokenyard::test;

namespace {

const char *const cases[] = {"case14", "case_ieee30", "case57", "case118"};
constexpr double degree = std::numbers::pi / 180.0;

double loss(const LoadFlow &flow)
{
    double sum = 0.0;
    for (const BranchFlow &b : flow.branches)
        sum += b.fromMw.value_or(0.0) + b.toMw.value_or(0.0);
    return sum;
}

bool blank(const BusState &b) { return !b.vmPu && !b.vaDeg && !b.generatedMw && !b.generatedMvar; }

void addRows(const char *column)
{
    QTest::addColumn<QString>(column);
    for (const char *name : cases)
        QTest::newRow(name) << QString(name);
}

} // namespace

class LoadFlowTest : public QObject {
    Q_OBJECT
private slots:
    // PYPOWER's runpf on the same 14-bus data, printed to eight digits: V in p.u., angle in degrees.
    void theFourteenBusCaseAgreesWithAnotherProgram()
    {
        const double vm[] = {1.06, 1.045,      1.01,       1.01767085, 1.01951386, 1.07,       1.06151953,
                             1.09, 1.05593172, 1.05098463, 1.05690652, 1.05518856, 1.05038171, 1.03552995};
        const double va[] = {0.0,          -4.98258914, -12.72509994, -10.31290109, -8.7738539,   -14.22094646, -13.35962737,
                             -13.35962737, -14.9385213, -15.09728846, -14.79062203, -15.07558452, -15.15627634, -16.03364453};
        const LoadFlow flow = solveLoadFlow(flatStart(publishedCase("case14")));
        QVERIFY(flow.converged);
        for (std::size_t i = 0; i < 14; ++i) {
            QVERIFY(std::abs(*flow.buses[i].vmPu - vm[i]) < 1e-7);
            QVERIFY(std::abs(*flow.buses[i].vaDeg - va[i]) < 1e-6);
        }
        QVERIFY(std::abs(*flow.buses[0].generatedMw - 232.39327235) < 1e-6);
        QVERIFY(std::abs(*flow.buses[0].generatedMvar + 16.54930054) < 1e-6);
        // pandapower 3.5.4 on the same case: branch 1-2.
        QVERIFY(std::abs(*flow.branches[0].fromMw - 156.88289053) < 1e-6 && std::abs(*flow.branches[0].toMvar - 27.67624973) < 1e-6);
    }
    // Losses printed by MATPOWER and others: 13.393 (pandapower 13.3932723579), 17.557, 27.86375151, 132.863 MW.
    void theLossesAreThePublishedOnes_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<double>("megawatts");
        QTest::newRow("14") << QString("case14") << 13.3932723579;
        QTest::newRow("30") << QString("case_ieee30") << 17.557;
        QTest::newRow("57") << QString("case57") << 27.86375151;
        QTest::newRow("118") << QString("case118") << 132.863;
    }
    void theLossesAreThePublishedOnes()
    {
        QFETCH(QString, name);
        QFETCH(double, megawatts);
        const LoadFlow flow = solveLoadFlow(flatStart(publishedCase(name.toStdString())));
        QVERIFY(flow.converged);
        QVERIFY2(std::abs(loss(flow) - megawatts) < 1e-3, qPrintable(QString::number(loss(flow), 'g', 10)));
    }
    // The archive's columns are rounded to 0.001. It enforced generators' reactive limits, so a few of its buses differ.
    void theVoltagesAreThoseOfTheArchive_data() { addRows("name"); }
    void theVoltagesAreThoseOfTheArchive()
    {
        QFETCH(QString, name);
        const Grid grid = publishedCase(name.toStdString());
        const LoadFlow flow = solveLoadFlow(flatStart(grid));
        int within = 0;
        for (std::size_t i = 0; i < grid.buses.size(); ++i)
            within += std::abs(*flow.buses[i].vmPu - grid.buses[i].vmPu) < 0.00151;
        QVERIFY2(within >= int(0.9 * double(grid.buses.size())), qPrintable(QString::number(within)));
    }
    // The balance is computed again here, with complex numbers: generation minus demand is what flows into branches and shunt.
    void eachBusBalances_data() { addRows("name"); }
    void eachBusBalances()
    {
        QFETCH(QString, name);
        const Grid grid = publishedCase(name.toStdString());
        const LoadFlow flow = solveLoadFlow(flatStart(grid));
        std::map<std::int64_t, std::complex<double>> into;
        for (const BranchFlow &b : flow.branches) {
            into[b.from] += std::complex(*b.fromMw, *b.fromMvar);
            into[b.to] += std::complex(*b.toMw, *b.toMvar);
        }
        std::map<std::int64_t, double> scheduled;
        for (const GridGenerator &g : grid.generators)
            scheduled[g.bus] += g.mw;
        for (std::size_t i = 0; i < grid.buses.size(); ++i) {
            const GridBus &bus = grid.buses[i];
            const BusState &state = flow.buses[i];
            const double v2 = *state.vmPu * *state.vmPu;
            const std::complex<double> taken(bus.demandMw + bus.shuntMw * v2, bus.demandMvar - bus.shuntMvar * v2);
            const std::complex<double> made(*state.generatedMw, *state.generatedMvar);
            QVERIFY(std::abs(made - taken - into[bus.id]) / grid.baseMva < 1e-9);
            if (bus.type != BusType::Slack)
                QVERIFY(std::abs(made.real() - scheduled[bus.id]) / grid.baseMva < 1e-9);
            if (bus.type == BusType::Load)
                QVERIFY(std::abs(made.imag()) / grid.baseMva < 1e-9);
        }
    }
    void noBranchGainsPowerUnlessItsResistanceIsNegative_data() { addRows("name"); }
    void noBranchGainsPowerUnlessItsResistanceIsNegative()
    {
        QFETCH(QString, name);
        for (const BranchFlow &b : solveLoadFlow(publishedCase(name.toStdString())).branches)
            QVERIFY(*b.fromMw + *b.toMw >= -1e-9);
    }
    void turningTheSlackTurnsEveryAngleAndNothingElse_data() { addRows("name"); }
    void turningTheSlackTurnsEveryAngleAndNothingElse()
    {
        QFETCH(QString, name);
        const Grid grid = flatStart(publishedCase(name.toStdString()));
        Grid turned = grid;
        for (GridBus &bus : turned.buses)
            bus.vaDeg += 37.0;
        const LoadFlow a = solveLoadFlow(grid), b = solveLoadFlow(turned);
        for (std::size_t i = 0; i < grid.buses.size(); ++i) {
            QVERIFY(std::abs(*a.buses[i].vmPu - *b.buses[i].vmPu) < 1e-10);
            QVERIFY(std::abs(*a.buses[i].vaDeg + 37.0 - *b.buses[i].vaDeg) < 1e-8);
        }
    }
    // |V2|² is the greater root of  v² + (2 (R P + X Q) - 1) v + (R² + X²)(P² + Q²) = 0.
    void twoBusesAgreeWithTheClosedForm()
    {
        for (const auto &[r, x, p, q] :
             {std::tuple(0.02, 0.08, 0.6, 0.25), {0.1, 0.01, 1.2, -0.3}, {0.0, 0.2, 0.5, 0.5}, {0.05, 0.1, -2.0, 0.4}}) {
            const double b = 2.0 * (r * p + x * q) - 1.0, c = (r * r + x * x) * (p * p + q * q);
            const double v2 = std::sqrt((-b + std::sqrt(b * b - 4.0 * c)) / 2.0);
            const LoadFlow flow = solveLoadFlow(twoBuses(r, x, 100.0 * p, 100.0 * q));
            QVERIFY(flow.converged && std::abs(*flow.buses[1].vmPu - v2) < 1e-10);
            // Loss: R |I|², I = S / V2.
            QVERIFY(std::abs(loss(flow) / 100.0 - r * (p * p + q * q) / v2 / v2) < 1e-10);
        }
    }
    // An ideal ratio and phase shift at the from end: without load the far side is at 1 / a and lags by the shift.
    void aTransformerDividesByItsRatioAndLagsByItsShift()
    {
        Grid grid = twoBuses(0.001, 0.05, 0.0, 0.0);
        grid.branches[0].ratio = 0.95;
        grid.branches[0].shiftDeg = 30.0;
        const LoadFlow flow = solveLoadFlow(grid);
        QVERIFY(std::abs(*flow.buses[1].vmPu - 1.0 / 0.95) < 1e-10 && std::abs(*flow.buses[1].vaDeg + 30.0) < 1e-8);
    }
    void aLoadBeyondTheLinesLimitHasAReasonAndNoFigures()
    {
        const LoadFlow flow = solveLoadFlow(twoBuses(0.02, 0.08, 5000.0, 25.0));
        QVERIFY(!flow.converged && flow.problems.size() == 1 && blank(flow.buses[0]) && blank(flow.buses[1]));
        QVERIFY(!flow.branches[0].fromMw && flow.iterations <= mostIterations);
    }
    // The nose of the curve: at unity power factor over x alone, P = 1 / (2 x) at V = 1/√2.
    void theGreatestLoadIsThatOfTheNoseCurve()
    {
        const double most = 100.0 / (2.0 * 0.1);
        QVERIFY(solveLoadFlow(twoBuses(0.0, 0.1, 0.999 * most, 0.0)).converged);
        QVERIFY(!solveLoadFlow(twoBuses(0.0, 0.1, 1.001 * most, 0.0)).converged);
    }
    void anIslandWithoutASourceIsReportedAndTheRestSolved()
    {
        Grid grid = twoBuses(0.02, 0.08, 60.0, 25.0);
        grid.buses.push_back({.id = 3, .demandMw = 1.0});
        grid.buses.push_back({.id = 4});
        grid.branches.push_back({.from = 3, .to = 4, .rPu = 0.01, .xPu = 0.01});
        const LoadFlow flow = solveLoadFlow(grid);
        QVERIFY(flow.converged && flow.problems.size() == 1 && flow.buses[1].vmPu && blank(flow.buses[2]) && blank(flow.buses[3]));
    }
    void anIslandThatDoesNotConvergeLeavesTheOthersSolved()
    {
        Grid grid = twoBuses(0.02, 0.08, 5000.0, 25.0);
        grid.buses.push_back({.id = 3, .type = BusType::Slack});
        grid.buses.push_back({.id = 4, .demandMw = 10.0});
        grid.generators.push_back({.bus = 3});
        grid.branches.push_back({.from = 3, .to = 4, .rPu = 0.01, .xPu = 0.01});
        const LoadFlow flow = solveLoadFlow(grid);
        QVERIFY(!flow.converged && blank(flow.buses[1]) && flow.buses[3].vmPu);
    }
    // A second source 180 degrees from the first is a short circuit, unless a transformer on the way turns the voltage by as much (Dd6).
    void sourcesInOppositionAreNamed()
    {
        Grid grid = twoBuses(0.02, 0.08, 60.0, 25.0);
        grid.buses.push_back({.id = 3, .type = BusType::Slack, .vaDeg = 180.0});
        grid.generators.push_back({.bus = 3});
        grid.branches.push_back({.from = 2, .to = 3, .rPu = 0.02, .xPu = 0.08});
        const LoadFlow opposed = solveLoadFlow(grid);
        QVERIFY(!opposed.converged && opposed.problems.size() == 1 && blank(opposed.buses[1]));
        const std::string said = opposed.problems[0].english();
        QVERIFY2(said.find("bus 1 and bus 3 stand 180 degrees apart") != std::string::npos, said.c_str());
        grid.branches[1].shiftDeg = 180.0;
        QVERIFY(solveLoadFlow(grid).converged);
        // By the mirror the two sources then feed the load in halves.
        const LoadFlow turned = solveLoadFlow(grid);
        QVERIFY(std::abs(*turned.buses[0].generatedMw - *turned.buses[2].generatedMw) < 1e-6);
    }
    void whatIsOutOfServiceOrIsolatedCarriesNothing()
    {
        Grid grid = twoBuses(0.02, 0.08, 60.0, 25.0);
        grid.buses.push_back({.id = 3, .type = BusType::Isolated, .demandMw = 5.0});
        grid.branches.push_back({.from = 1, .to = 2, .rPu = 0.02, .xPu = 0.08, .inService = false});
        grid.branches.push_back({.from = 2, .to = 3, .rPu = 0.02, .xPu = 0.08});
        const LoadFlow flow = solveLoadFlow(grid), alone = solveLoadFlow(twoBuses(0.02, 0.08, 60.0, 25.0));
        QCOMPARE(*flow.buses[1].vmPu, *alone.buses[1].vmPu);
        QVERIFY(blank(flow.buses[2]) && !flow.branches[1].fromMw && !flow.branches[2].fromMw);
    }
    void badGridsAreRefusedWithASentence()
    {
        const auto problem = [](auto &&change) {
            Grid grid = twoBuses(0.02, 0.08, 60.0, 25.0);
            change(grid);
            const LoadFlow flow = solveLoadFlow(grid);
            const bool anyFigure = std::any_of(flow.buses.begin(), flow.buses.end(), [](const BusState &b) { return !blank(b); });
            return !flow.converged && !anyFigure && flow.problems.size() == 1 && !flow.problems[0].english().empty();
        };
        QVERIFY(problem([](Grid &g) { g.branches[0].rPu = g.branches[0].xPu = 0.0; }));
        QVERIFY(problem([](Grid &g) { g.branches[0].to = 9; }));
        QVERIFY(problem([](Grid &g) { g.branches[0].to = 1; }));
        QVERIFY(problem([](Grid &g) { g.branches[0].xPu = NAN; }));
        QVERIFY(problem([](Grid &g) { g.branches[0].ratio = -1.0; }));
        QVERIFY(problem([](Grid &g) { g.buses[1].id = 1; }));
        QVERIFY(problem([](Grid &g) { g.buses[1].demandMw = INFINITY; }));
        QVERIFY(problem([](Grid &g) { g.generators[0].vmPu = 0.0; }));
        QVERIFY(problem([](Grid &g) { g.generators[0].bus = 7; }));
        QVERIFY(problem([](Grid &g) { g.baseMva = 0.0; }));
    }
    // Three hundred buses, each joined to each: nine million blocks to change, five times in each sample of a study.
    void aGridJoinedAcrossItselfHasAReasonAndNoFigures()
    {
        Grid grid;
        for (int a = 1; a <= 300; ++a) {
            grid.buses.push_back({.id = a, .type = a == 1 ? BusType::Slack : BusType::Load, .demandMw = a == 1 ? 0.0 : 0.01});
            for (int b = 1; b < a; ++b)
                grid.branches.push_back({.from = b, .to = a, .rPu = 0.01, .xPu = 0.05});
        }
        grid.generators.push_back({.bus = 1});
        const LoadFlow flow = solveLoadFlow(grid);
        QVERIFY(!flow.converged && flow.problems.size() == 1 && blank(flow.buses[0]) && blank(flow.buses[299]));
        QVERIFY(flow.problems[0].english().starts_with("The 300 buses around bus 1 are joined across"));
    }
    void anEmptyGridHasNoFiguresAndNoProblem() { QVERIFY(solveLoadFlow(Grid{}).problems.empty()); }
    // Loads from nothing to far too much: a figure is finite or blank, and blank figures have a reason.
    void everyFigureIsFiniteOrBlankAtAnyLoad()
    {
        const Grid base = publishedCase("case14");
        for (double factor = 0.0; factor < 1e6; factor = factor < 0.5 ? factor + 0.5 : factor * 1.7) {
            Grid grid = base;
            for (GridBus &bus : grid.buses)
                bus.demandMw *= factor, bus.demandMvar *= factor;
            const LoadFlow flow = solveLoadFlow(grid);
            QVERIFY(flow.iterations <= mostIterations);
            QVERIFY(flow.converged == flow.problems.empty());
            for (const BusState &b : flow.buses)
                QVERIFY(flow.converged ? std::isfinite(*b.vmPu) && *b.vmPu > 0.0 && std::isfinite(*b.vaDeg) : blank(b));
        }
    }
};

QTEST_GUILESS_MAIN(LoadFlowTest)
#include "load_flow_test.moc"
