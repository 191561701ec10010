// SPDX-License-Identifier: Apache-2.0
#include "core/supply/dispatch.h"

#include "core/supply/mix_program.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <random>

using namespace tokenyard::own;

namespace {

constexpr std::size_t hours = 168;

double uniform(std::mt19937 &random, double low, double high)
{
    return low + (high - low) * double(random()) / double(std::mt19937::max());
}

// A week with sun, a plant and a store; `rough` adds minimum loads, starts and ramps.
Case randomCase(unsigned seed, bool rough)
{
    std::mt19937 random(seed);
    Case c;
    const double mean = uniform(random, 500, 50000);
    for (std::size_t h = 0; h < hours; ++h) {
        c.load.push_back(mean * (1.0 + 0.2 * std::sin(double(h) / 24.0 * 6.283) + uniform(random, -0.05, 0.05)));
        c.grid.price.push_back(h % 24 < 8 ? uniform(random, 60, 90) : uniform(random, 100, 240));
    }
    c.grid.demandPrice = uniform(random, 0, 3000);
    Variable sun{{}, 0.0};
    for (std::size_t h = 0; h < hours; ++h)
        sun.kw.push_back(mean * uniform(random, 0.2, 0.5) * std::max(0.0, std::sin((double(h % 24) - 6.0) / 12.0 * 3.1416)));
    c.variables.push_back(sun);
    Plant plant{.kw = mean * uniform(random, 0.1, 0.6), .perKwh = uniform(random, 90, 200)};
    if (rough) {
        plant.units = 3;
        plant.leastShare = 0.5;
        plant.rampShare = uniform(random, 0.2, 1.0);
        plant.startCost = uniform(random, 0, 30) * plant.kw / 3;
        plant.stands.assign(hours, 0);
        plant.stands[20] = plant.stands[21] = 1;
    }
    c.plants.push_back(plant);
    c.stores.push_back({.kw = mean * 0.2, .kwh = mean * uniform(random, 0.2, 0.8), .chargeFactor = 0.94, .giveFactor = 0.94, .wear = 5.0});
    c.grid.mayGive = rough && random() % 2;
    c.grid.givePrice = 40.0;
    return c;
}

} // namespace

class DispatchTest : public QObject {
    Q_OBJECT
private slots:
    void everyHourBalancesAndEveryLimitHolds()
    {
        for (unsigned seed = 1; seed <= 40; ++seed) {
            const Case c = randomCase(seed, true);
            const Dispatch d = dispatchYear(c);
            QVERIFY(d.balanceErrorMax < 1e-9 * 1e5);
            double stored = 0.5 * c.stores[0].kwh;
            for (std::size_t h = 0; h < hours; ++h) {
                const double served = d.drawn[h] - d.given[h] + d.variables[0][h] + d.plants[0][h] + d.stores[0][h];
                QVERIFY(std::abs(served - c.load[h]) < 1e-6);
                QVERIFY(d.drawn[h] >= 0.0 && d.given[h] >= 0.0 && (c.grid.mayGive || d.given[h] == 0.0));
                QVERIFY(d.variables[0][h] >= 0.0 && d.variables[0][h] <= c.variables[0].kw[h] + 1e-9);
                QVERIFY(d.plants[0][h] >= 0.0 && d.plants[0][h] <= c.plants[0].kw + 1e-9);
                QVERIFY(!c.plants[0].stands[h] || d.plants[0][h] == 0.0);
                const double give = d.stores[0][h];
                QVERIFY(std::abs(give) <= c.stores[0].kw + 1e-9);
                stored -= give > 0.0 ? give / c.stores[0].giveFactor : give * c.stores[0].chargeFactor;
                QVERIFY(stored > -1e-6 && stored < c.stores[0].kwh + 1e-6);
                QVERIFY(std::abs(stored - d.stored[0][h]) < 1e-6);
            }
        }
    }
    // REopt (NREL, test/scenarios/mpc.json and its test "MPC"): 100 kW for a day, 150 kW of sun, 30 kW and 60 kWh of storage down to 20 %, peaks
    // of 98 kW to 15 h and 97 kW after it paid already, 0.05 for what is given. Its test asks that no more than those peaks is drawn and that
    // nothing is given. REopt's storage: 97.5 % of it out and in, inverter and rectifier 96 %.
    void aDayOfReoptKeepsThePeaksThatArePaid()
    {
        const double prices[] = {0.1,  0.1, 0.1, 0.1, 0.1, 0.1, 0.15, 0.15, 0.15, 0.15, 0.15, 0.15,
                                 0.15, 0.2, 0.2, 0.2, 0.3, 0.2, 0.2,  0.2,  0.1,  0.1,  0.1,  0.1};
        const double sun[] = {0, 0, 0, 0, 0, 0, 0, 7.5, 15, 22.5, 45, 90, 75, 45, 3, 1.5, 0.75, 0, 0, 0, 0, 0, 0, 0};
        const auto clock = [](std::size_t step) { return (step + 12) % 24; }; // a store here ends as it began: the day begins at noon
        Case c;
        c.load.assign(24, 100.0);
        c.grid.mayGive = true;
        c.grid.givePrice = 0.05;
        c.grid.limit = 98.0;
        c.variables.resize(1);
        for (std::size_t step = 0; step < 24; ++step) {
            c.grid.price.push_back(prices[clock(step)]);
            c.grid.setsDemand.push_back(clock(step) >= 15);
            c.variables[0].kw.push_back(sun[clock(step)]);
        }
        const double way = std::sqrt(0.975) * 0.96;
        c.stores.push_back({30.0, 0.8 * 60.0, way, way, 0.0});
        const Dispatch d = dispatchUnder(c, 97.0);
        double given = 0.0;
        for (std::size_t step = 0; step < 24; ++step) {
            QVERIFY2(d.drawn[step] <= (clock(step) < 15 ? 98.0 : 97.0) + 1e-6, qPrintable(QString::number(clock(step))));
            given += d.given[step];
        }
        QVERIFY(given < 1e-9 && d.balanceErrorMax < 1e-9);
        // The same as a linear programme: its optimum is no cheaper than by the rounding of the solver.
        std::string why;
        const auto best = solveWithClp(mixProgram(c, {}, 1.0).program, 60.0, why);
        QVERIFY2(best, ("clp (package coinor-clp, which packages.txt names) did not answer: " + why).c_str());
        QVERIFY(d.cost >= best->cost - 1e-6);
    }
    // Twenty small plants without minimum loads and starts are a linear programme; Clp's optimum is the bound.
    void itComesNearTheLinearProgramme()
    {
        double worst = 0.0;
        for (unsigned seed = 1; seed <= 20; ++seed) {
            const Case c = randomCase(seed, false);
            std::string why;
            const auto best = solveWithClp(mixProgram(c, {}, 1.0).program, 60.0, why);
            QVERIFY2(best.has_value(), why.c_str());
            const double cost = dispatchYear(c, 14).cost;
            QVERIFY2(cost > best->cost * (1.0 - 1e-6),
                     qPrintable(QString("seed %1: %2 below the bound %3").arg(seed).arg(cost).arg(best->cost)));
            worst = std::max(worst, cost / best->cost - 1.0);
        }
        qInfo("worst gap %.3f %%", 100.0 * worst);
        QVERIFY(worst < 0.02);
    }
    // Two prices, 10 and 100 KRW, twelve hours each, two days; a store of 1 kW and 4 kWh without loss saves 90 on each kWh moved.
    void aStoreBuysWhenCheapAndGivesWhenExpensive()
    {
        Case c;
        c.load.assign(48, 5.0);
        for (int h = 0; h < 48; ++h)
            c.grid.price.push_back(h % 24 < 12 ? 10.0 : 100.0);
        const double before = dispatchYear(c).cost;
        c.stores.push_back({.kw = 1.0, .kwh = 4.0});
        const double after = dispatchYear(c).cost;
        QVERIFY(before == 24 * 5.0 * 10.0 + 24 * 5.0 * 100.0);
        // It begins and ends half full: 2 + 4 kWh are bought, 4 + 2 given.
        QVERIFY(std::abs((before - after) - 6 * 90.0) < 1e-9);
    }
    // A one-hour peak of 10 kW above 6: a store of 2 kW brings the grid to 8 if it has 2 kWh.
    void aStoreShavesThePeak()
    {
        Case c;
        c.load.assign(24, 6.0);
        c.load[12] = 10.0;
        c.grid.price.assign(24, 100.0);
        c.grid.demandPrice = 10000.0;
        c.stores.push_back({.kw = 2.0, .kwh = 4.0});
        QVERIFY(std::abs(dispatchYear(c, 12).demand - 8.0) < 0.05);
        QVERIFY(lowestPeak(c, false) < 8.01);
    }
    void plantRunsWhenItIsCheaperThanTheGrid()
    {
        Case c;
        c.load.assign(24, 10.0);
        for (int h = 0; h < 24; ++h)
            c.grid.price.push_back(h < 12 ? 50.0 : 150.0);
        c.plants.push_back({.kw = 4.0, .perKwh = 100.0});
        const Dispatch d = dispatchYear(c);
        QCOMPARE(d.plants[0][3], 0.0);
        QCOMPARE(d.plants[0][15], 4.0);
        QCOMPARE(d.drawn[15], 6.0);
        QCOMPARE(d.starts[0], 1);
    }
    // By hand: 100 kW for a day, 60 of them from a contract at 150 KRW/kWh, taken as it comes, the rest at 100: 24 (9,000 + 4,000). In an
    // hour of 120 kW from the contract and no buyer, 20 of them are not taken.
    void whatStandsIsPaidInTheBoundToo()
    {
        Case c;
        c.load.assign(24, 100.0);
        c.grid.price.assign(24, 100.0);
        c.variables.push_back({.kw = std::vector<double>(24, 60.0), .perKwh = 150.0});
        for (const double contract : {60.0, 120.0}) {
            c.variables[0].kw[12] = contract;
            const MixProgram program = mixProgram(c, {}, 1.0);
            std::string why;
            const auto best = solveWithClp(program.program, 60.0, why);
            QVERIFY2(best.has_value(), why.c_str());
            const double cost = contract < 100.0 ? 24 * 13'000.0 : 23 * 13'000.0 + 15'000.0;
            QVERIFY(std::abs(dispatchYear(c).cost - cost) < 1e-6);
            QVERIFY(std::abs(best->cost + program.paid - cost) < 1e-6);
        }
    }
    // A start of 300 KRW for 4 kW during one hour, which saves 50 KRW/kWh, is not worth it.
    void aStartMustPayForItself()
    {
        Case c;
        c.load.assign(24, 10.0);
        c.grid.price.assign(24, 50.0);
        c.grid.price[12] = 150.0;
        c.plants.push_back({.kw = 4.0, .perKwh = 100.0, .startCost = 300.0});
        QCOMPARE(dispatchYear(c).plants[0][12], 0.0);
        c.plants[0].startCost = 100.0;
        QCOMPARE(dispatchYear(c).plants[0][12], 4.0);
    }
    // glpsol reads the same MPS file and finds the same optimum.
    void anotherSolverAgrees()
    {
        QTemporaryDir dir;
        for (unsigned seed = 1; seed <= 3; ++seed) {
            const Case c = randomCase(seed, false);
            Candidate more{.kind = "gas_turbine", .most = 1e5, .yearly = 9000.0, .plant = {{.kw = 1.0, .perKwh = 95.0}}};
            const LinearProgram program = mixProgram(c, {more}, 1.0).program;
            std::string why;
            const auto clp = solveWithClp(program, 60.0, why);
            QVERIFY2(clp.has_value(), why.c_str());
            const QString mps = dir.filePath("a.mps"), out = dir.filePath("a.txt");
            QFile file(mps);
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(program.mps().c_str()) > 0);
            file.close();
            QCOMPARE(QProcess::execute("glpsol", {"--freemps", mps, "-w", out, "--min"}), 0); // Debian's glpk-utils
            QFile answer(out);
            QVERIFY(answer.open(QIODevice::ReadOnly));
            // "s bas ROWS COLUMNS STATUS STATUS OBJECTIVE"
            double other = 0.0;
            for (const QString &line : QString::fromLatin1(answer.readAll()).split('\n'))
                if (line.startsWith("s "))
                    other = line.split(' ', Qt::SkipEmptyParts).back().toDouble();
            QVERIFY2(std::abs(other / clp->cost - 1.0) < 1e-7, qPrintable(QString("%1 and %2").arg(other).arg(clp->cost)));
        }
    }
    // By hand: 100 kW all year, grid 100 KRW/kWh and 0.4 kg; plant 500,000 KRW per kW and year, 60 KRW/kWh, 0.2 kg: at full load 117 KRW,
    // so only a limit builds it. Half of the load is 50 kW: 25 M + 438,000 kWh (60 + 100) = 95.08 M KRW; so are 0.3 kg on average.
    void limitsBuildWhatDoesNotPay()
    {
        Case c;
        c.load.assign(8760, 100.0);
        c.grid.price.assign(8760, 100.0);
        const auto plant = [](double yearly) {
            return std::vector<Candidate>{{.kind = "gas_turbine",
                                           .price = 1000.0,
                                           .area = 2.0,
                                           .most = 200.0,
                                           .yearly = yearly,
                                           .plant = {{.kw = 1.0, .perKwh = 60.0, .emissions = 0.2}}}};
        };
        QCOMPARE(bestMix(c, plant(500e3)).sizes[0], 0.0);
        const Mix half = bestMix(c, plant(500e3), {.selfShare = 0.5});
        QVERIFY(half.feasible && std::abs(half.sizes[0] - 50.0) < 0.5 && std::abs(half.yearlyCost / 95.08e6 - 1.0) < 0.01);
        QVERIFY(half.reached.selfShare >= 0.5 - 1e-5);
        const Mix clean = bestMix(c, plant(500e3), {.emissions = 876000 * 0.3, .gridEmissions = 0.4});
        QVERIFY(clean.feasible && std::abs(clean.sizes[0] - 50.0) < 1.0 && clean.reached.emissions <= 876000 * 0.3 * (1.0 + 1e-5));
        // At 200,000 KRW it pays, 82.8 KRW: it takes all of the load, or what land and budget allow.
        QVERIFY(std::abs(bestMix(c, plant(200e3)).sizes[0] - 100.0) < 0.5);
        QVERIFY(std::abs(bestMix(c, plant(200e3), {.land = 60.0}).sizes[0] - 30.0) < 0.1);
        QVERIFY(std::abs(bestMix(c, plant(200e3), {.budget = 40e3}).sizes[0] - 40.0) < 0.1);
        QVERIFY(!bestMix(c, plant(500e3), {.selfShare = 0.5, .budget = 30e3}).feasible);
    }
    // By hand: 150 kW, 100 kW contracted, two units of 60 kW at 60 and 120 KRW/kWh, the grid at 100. Alone the cheap one runs: its loss
    // leaves 10 kW of room, 50 short. With reserve the dear one gives 50, 40 are drawn, and 60 are free: 24 h of 13,600 KRW.
    void theLossOfTheLargestUnitIsCovered()
    {
        Case c;
        c.load.assign(24, 150.0);
        c.grid.price.assign(24, 100.0);
        c.plants = {{.kw = 60.0, .perKwh = 60.0}, {.kw = 60.0, .perKwh = 120.0}};
        const Dispatch without = dispatchYear(c);
        QCOMPARE(without.cost, 24.0 * (60 * 60 + 90 * 100));
        QCOMPARE(reserveShort(c, without, 100.0).hours, 24);
        QVERIFY(std::abs(reserveShort(c, without, 100.0).most - 50.0) < 1e-9);
        c.grid.reserveWithin = 100.0;
        const Dispatch with = dispatchYear(c);
        QVERIFY(std::abs(with.cost - 24.0 * 13600.0) < 1e-6 && std::abs(with.drawn[5] - 40.0) < 1e-9);
        QCOMPARE(reserveShort(c, with, 100.0).hours, 0);
        c.load.assign(24, 95.0); // the contract carries it alone: nothing changes
        QCOMPARE(dispatchYear(c).drawn[0], 35.0);
        for (unsigned seed = 1; seed <= 20; ++seed) { // never cheaper, and every hour balances
            Case random = randomCase(seed, false);
            random.grid.demandPrice = 0.0;
            random.plants.push_back(random.plants[0]);
            random.plants[1].perKwh += 30.0;
            const double before = dispatchYear(random).cost;
            random.grid.reserveWithin = 0.8 * random.load[12];
            const Dispatch kept = dispatchYear(random);
            QVERIFY(kept.cost >= before * (1.0 - 1e-9) && kept.balanceErrorMax < 1e-9 * 1e5);
        }
    }
    // By hand: 100 kW all year at 200 KRW/kWh, 200 kW of cold for 40 kW of chillers. A plant at 195 KRW/kWh and 87,600 KRW a kW and year
    // costs 205 and does not pay; 0.8 of heat at a COP of 0.75 makes 0.6 kWh of cold, which saves 0.6 (0.2 - 0.05) = 0.09 kWh: with chillers
    // at 2,000 KRW a kW of cold and year it pays, s + 0.09 s = 100 kW: 91.743 kW and 55.046 kW of cold.
    void heatIsWorthWhatItSaves()
    {
        Case c;
        c.load.assign(8760, 100.0);
        c.grid.price.assign(8760, 200.0);
        c.heat.cold.assign(8760, 200.0);
        c.heat.chillers.assign(8760, 40.0);
        std::vector<Candidate> offers{{.kind = "engine", .most = 200.0, .yearly = 87600.0, .plant = {{.kw = 1.0, .perKwh = 195.0}}}};
        QCOMPARE(bestMix(c, offers).sizes[0], 0.0);
        offers.push_back({.kind = "absorption",
                          .most = 200.0,
                          .yearly = 2000.0,
                          .absorber = {{.heatPerKwh = 0.8, .kw = 1.0, .cop = 0.75, .pumpsPerCold = 0.05}},
                          .heatOf = 0});
        const Mix mix = bestMix(c, offers);
        QVERIFY2(mix.solvedByClp, "clp (package coinor-clp, which packages.txt names) did not answer");
        QVERIFY2(std::abs(mix.sizes[0] - 91.743) < 0.5 && std::abs(mix.sizes[1] - 55.046) < 0.5,
                 qPrintable(QString("%1 %2").arg(mix.sizes[0]).arg(mix.sizes[1])));
        QVERIFY(std::abs(mix.yearlyCost / (91.743 * (195.0 * 8760.0 + 87600.0) + 55.046 * 2000.0) - 1.0) < 0.005);
        QVERIFY(mix.gap < 0.01 && mix.year.balanceErrorMax < 1e-6);
        double served = 0.0;
        for (const double kw : {mix.year.drawn[77], mix.year.plants[0][77], mix.year.saved[77]})
            served += kw;
        QVERIFY(std::abs(served - 100.0) < 1e-9);
    }
    // 50 kW of a load of 100 come from a unit whose heat saves 4.5: with 45.5 drawn its loss asks for 100, and a contract of 98 is 2 short.
    void aLostUnitTakesItsHeatAlong()
    {
        Case c;
        c.load.assign(24, 100.0);
        c.grid.price.assign(24, 200.0);
        c.plants = {{.kw = 50.0, .perKwh = 100.0}};
        c.heat = {{{.plant = 0, .heatPerKwh = 0.8, .kw = 100.0, .cop = 0.75, .pumpsPerCold = 0.05}},
                  std::vector<double>(24, 200.0),
                  std::vector<double>(24, 40.0)};
        const Dispatch d = dispatchYear(c);
        QVERIFY(std::abs(d.saved[3] - 4.5) < 1e-9 && std::abs(d.drawn[3] - 45.5) < 1e-9);
        QCOMPARE(reserveShort(c, d, 98.0).hours, 24);
        QVERIFY(std::abs(reserveShort(c, d, 98.0).most - 2.0) < 1e-9);
        QCOMPARE(reserveShort(c, d, 100.0).hours, 0);
        // With a reserve asked for another plant makes the room, though 95.5 kW are less than the contract while the heat is there.
        c.plants.push_back({.kw = 60.0, .perKwh = 250.0});
        c.grid.reserveWithin = 98.0;
        const Dispatch kept = dispatchYear(c);
        QVERIFY(kept.drawn[3] <= 43.5 + 1e-9 && kept.plants[1][3] >= 2.0 - 1e-9);
        QCOMPARE(reserveShort(c, kept, 98.0).hours, 0);
    }
    // Load that may be shed is a plant without a price: 20 kW of training worth 150 KRW/kWh, where 12 of 24 hours cost 100 and 12 cost 200.
    void trainingIsShedWhereItIsWorthLess()
    {
        Case c;
        c.load.assign(8760, 100.0);
        for (int h = 0; h < 8760; ++h)
            c.grid.price.push_back(h % 24 < 12 ? 100.0 : 200.0);
        const std::vector<Candidate> shed{{.kind = "curtailment", .most = 20.0, .plant = {{.kw = 1.0, .perKwh = 150.0}}}};
        const Mix mix = bestMix(c, shed);
        QVERIFY(std::abs(mix.sizes[0] - 20.0) < 1e-6);
        QVERIFY(std::abs(mix.baseCost - mix.yearlyCost - 20.0 * 4380.0 * 50.0) < 1.0);
    }
    void aMixTellsHowFarItIsAndStops()
    {
        const Case c = randomCase(3, false);
        Case year = c;
        year.load.assign(8760, 100.0), year.grid.price.assign(8760, 100.0);
        year.variables.clear(), year.plants.clear(), year.stores.clear();
        const std::vector<Candidate> plant{{.kind = "gas_turbine", .most = 50.0, .yearly = 1e5, .plant = {{.kw = 1.0, .perKwh = 60.0}}}};
        std::vector<double> told;
        (void)bestMix(year, plant, {}, {{}, [&](double done) { told.push_back(done); }});
        QVERIFY(told.size() > 2 && std::is_sorted(told.begin(), told.end()) && told.front() == 0.0 && told.back() < 1.0);
        std::stop_source stop;
        int after = 0;
        (void)bestMix(year, plant, {}, {stop.get_token(), [&](double) { after += stop.stop_requested(), stop.request_stop(); }});
        QCOMPARE(after, 0);
    }
    void aYearOfEightSourcesIsFast()
    {
        Case c;
        c.load.assign(8760, 100000.0);
        for (int h = 0; h < 8760; ++h)
            c.grid.price.push_back(h % 24 < 9 ? 90.0 : 180.0);
        for (int p = 0; p < 5; ++p)
            c.plants.push_back({.kw = 5000.0, .leastShare = 0.4, .perKwh = 80.0 + 20.0 * p, .startCost = 1000.0});
        for (int v = 0; v < 3; ++v)
            c.variables.push_back({std::vector<double>(8760, 3000.0), 0.0});
        QElapsedTimer timer;
        qint64 best = 1'000'000'000;
        for (int run = 0; run < 5; ++run) {
            timer.start();
            (void)dispatchUnder(c, 1e9);
            best = std::min(best, timer.nsecsElapsed());
        }
        qInfo("eight sources: %lld us", best / 1000);
        QVERIFY(best < 30'000'000);
    }
};

QTEST_GUILESS_MAIN(DispatchTest)
#include "dispatch_test.moc"
