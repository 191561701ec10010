// SPDX-License-Identifier: Apache-2.0
// Roots of functions that rise, wave, dip and jump; and inputs of a plan that bring a figure to a target value.
#include "core/edit/fields.h"
#include "core/edit/templates/templates.h"
#include "core/what_if/cheapest.h"
#include "core/what_if/solve.h"

#include <QTest>

#include <numbers>

using namespace tokenyard;

namespace {

Roots roots(double least, double most, double start, const Function &f, double tolerance = 1e-9)
{
    const RootSearch search{least, most, start, tolerance};
    std::vector<std::pair<double, std::optional<double>>> known;
    for (const double x : pointsToTry(search))
        known.emplace_back(x, f(x));
    return rootsOf(search, known, f);
}

} // namespace

class SolveTest : public QObject {
    Q_OBJECT
    const Catalogue m_catalogue;
    const Plan m_plan = findTemplate("ulsan-103mw")->make(m_catalogue);
    const ModelBase m_base = *modelBase(m_plan, m_catalogue);

    SolveRequest request(const char *address, Kpi kpi, double target) const
    {
        return {*findInput(m_plan, m_catalogue, address).input, kpi, target};
    }

private slots:
    void aRisingFunction()
    {
        const Roots r = roots(0.0, 1e7, 1000.0, [](double x) { return std::optional(x * x - 2.0); });
        QCOMPARE(r.at.size(), std::size_t(1));
        QVERIFY(std::abs(r.at[0] - std::numbers::sqrt2) < 1e-12);
    }

    void severalRootsTheNearestFirst()
    {
        const Roots r = roots(-10.0, 10.0, 4.0, [](double x) { return std::optional((x - 1.0) * (x + 3.0) * (x - 5.0)); });
        QCOMPARE(r.at.size(), std::size_t(3));
        QVERIFY(std::abs(r.at[0] - 5.0) < 1e-9 && std::abs(r.at[1] - 1.0) < 1e-9 && std::abs(r.at[2] + 3.0) < 1e-9);
    }

    // Two roots a thousandth apart, between two of the points that are tried.
    void aDipBetweenThePoints()
    {
        const Roots r = roots(0.0, 1.0, 0.9, [](double x) { return std::optional((x - 0.4) * (x - 0.4) - 2.5e-7); });
        QCOMPARE(r.at.size(), std::size_t(2));
        QVERIFY(std::abs(r.at[0] - 0.4005) < 1e-9 && std::abs(r.at[1] - 0.3995) < 1e-9);
    }

    void aJumpIsNotARoot()
    {
        const Roots r = roots(0.0, 10.0, 1.0, [](double x) { return std::optional(x < 3.3 ? -1.0 : 2.0); });
        QVERIFY(r.at.empty());
        QCOMPARE(r.jumps.size(), std::size_t(1));
        QVERIFY(std::abs(r.jumps[0] - 3.3) < 1e-9);
        QVERIFY(*r.lowest == -1.0 && *r.highest == 2.0);
    }

    void gapsAreNotRoots()
    {
        const Roots r =
            roots(0.0, 10.0, 1.0, [](double x) { return x > 2.0 && x < 3.0 ? std::optional<double>() : std::optional(x - 2.5); });
        QVERIFY(r.at.empty() && r.gaps);
        QVERIFY(!roots(0.0, 10.0, 1.0, [](double) { return std::optional<double>(); }).lowest);
    }

    // Every solution, set as an edit would, gives the target to a millionth.
    void theSolutionGivesTheTarget()
    {
        const double npv = *m_base.kpis[Kpi::Npv].si, capex = *m_base.kpis[Kpi::CapexTotal].si;
        for (const SolveRequest &r :
             {request("cost.capex_factor", Kpi::CapexTotal, 1.05 * capex), request("cost.exchange_rate", Kpi::CapexTotal, 0.97 * capex),
              request("finance.nominal_discount", Kpi::Npv, 0.5 * npv)}) {
            const SolveAnswer answer = *solve(m_base, r);
            QVERIFY2(!answer.solutions.empty(), answer.why.english().c_str());
            const Plan then = edit::setField(m_plan, r.input.parts.front(), r.input.key, answer.solutions[0].value).plan;
            const double is = *Evaluator(m_catalogue).evaluate(then)->kpis[r.kpi].si;
            QVERIFY(std::abs(is - r.target) <= 1e-6 * std::abs(r.target));
        }
    }

    void aRecordsValueIsSolvedToo()
    {
        const double bill = *m_base.kpis[Kpi::ElectricityCostAnnual].si;
        const std::string address = "tariffs:" + m_plan.supply->tariff + ".fuel_charge";
        const SolveRequest r = request(address.c_str(), Kpi::ElectricityCostAnnual, 1.01 * bill);
        const SolveAnswer answer = *solve(m_base, r);
        QVERIFY2(!answer.solutions.empty(), answer.why.english().c_str());
        QVERIFY(std::get<double>(answer.solutions[0].value) > std::get<double>(r.input.value));
    }

    void noSolutionSaysWhy()
    {
        QVERIFY(solve(m_base, request("site.latitude", Kpi::CapexTotal, 1.0))->why.english().find("does not depend") != std::string::npos);
        const std::string reach = solve(m_base, request("cost.contingency", Kpi::CapexTotal, 1.0))->why.english();
        QVERIFY2(reach.find("reaches only from") != std::string::npos, reach.c_str());
    }

    void aWholeNumberIsTheNearest()
    {
        const SolveAnswer answer = *solve(m_base, request("cooling.spare_units", Kpi::CapexTotal, *m_base.kpis[Kpi::CapexTotal].si));
        QVERIFY(!answer.solutions.empty());
        QCOMPARE(std::get<std::int64_t>(answer.solutions[0].value), std::int64_t(m_plan.cooling->spareUnits));
        QVERIFY(answer.solutions[0].exact);
    }

    SweepAxis axis(const char *address, double from, double to, int steps) const
    {
        return {*findInput(m_plan, m_catalogue, address).input, from, to, steps};
    }

    // Against a table of all combinations, read by hand.
    void theCheapestThatMeetsIsTheLeastOfTheTable()
    {
        const std::vector<SweepAxis> axes{axis("cooling.spare_units", 0, 3, 4), axis("cost.contingency", 0.0, 0.2, 5)};
        const double capex = *m_base.kpis[Kpi::CapexTotal].si;
        const CheapestRequest request{axes, {{Kpi::CapexTotal, true, capex}}, Kpi::CapexTotal};
        const CheapestAnswer answer = *cheapestPlan(m_base, request);
        double least = HUGE_VAL;
        std::size_t meeting = 0;
        for (const SweepPoint &point : *sweep(m_base, axes))
            if (const double is = *point.kpis[Kpi::CapexTotal].si; is >= capex) {
                least = std::min(least, is);
                ++meeting;
            }
        QVERIFY(answer.wholeFlag && answer.tried == 20 && answer.meeting == meeting && meeting > 1);
        QCOMPARE(*answer.best.front().kpis[Kpi::CapexTotal].si, least);
        for (std::size_t i = 1; i < answer.best.size(); ++i)
            QVERIFY(*answer.best[i].kpis[Kpi::CapexTotal].si >= *answer.best[i - 1].kpis[Kpi::CapexTotal].si);
    }

    // Of 40,401 combinations only a few are studied; the answer keeps the limit, and the next step below it does not.
    void ofManyCombinationsTheNeighboursAreSearched()
    {
        const CheapestRequest request{{axis("cost.contingency", 0.0, 0.2, 201), axis("cost.soft_cost", 0.0, 0.2, 201)},
                                      {{Kpi::CapexTotal, true, *m_base.kpis[Kpi::CapexTotal].si}},
                                      Kpi::CapexTotal};
        const CheapestAnswer answer = *cheapestPlan(m_base, request);
        QVERIFY(!answer.wholeFlag && answer.tried < 2000);
        const double least = *answer.best.front().kpis[Kpi::CapexTotal].si, wanted = request.limits[0].limit;
        QVERIFY(least >= wanted && least < 1.001 * wanted);
    }

    void whereNoPlanMeetsItSaysWhy()
    {
        const auto why = [&](const FigureLimit &limit) {
            const CheapestAnswer answer = *cheapestPlan(m_base, {{axis("cooling.spare_units", 0, 2, 3)}, {limit}, Kpi::CapexTotal});
            return answer.best.empty() ? answer.why.english() : std::string();
        };
        QVERIFY(why({Kpi::CapexTotal, false, 1.0}).find("at most") != std::string::npos);
        QVERIFY(why({Kpi::Gpus, true, 1e9}).find("reaches at most") != std::string::npos);
        QVERIFY(why({Kpi::DscrLeast, true, 1.0}).find("has no value") != std::string::npos); // the plan has no debt
        QVERIFY(why({Kpi::Gpus, true, 1.0}).empty());
    }

    void addressesThatNameNoNumberAreRefusedInASentence()
    {
        for (const char *address : {"supply", "supply.nothing", "supply.tariff", "nowhere.price", "tariffs:nothing.fuel_charge",
                                    "tariffs:kepco-general-eul-hv-b-ii-2026.nothing", "", ".", "service:.price"}) {
            const InputReading reading = findInput(m_plan, m_catalogue, address);
            QVERIFY2(!reading.input && !reading.problem.empty(), address);
        }
    }
};

QTEST_GUILESS_MAIN(SolveTest)
#include "solve_test.moc"
