// SPDX-License-Identifier: Apache-2.0
// Roots of functions that rise, wave, dip and jump; and inputs of a plan that bring a figure to a wanted value.
#include "core/edit/fields.h"
#include "core/edit/templates/templates.h"
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

    void aJumpIsNoRoot()
    {
        const Roots r = roots(0.0, 10.0, 1.0, [](double x) { return std::optional(x < 3.3 ? -1.0 : 2.0); });
        QVERIFY(r.at.empty());
        QCOMPARE(r.jumps.size(), std::size_t(1));
        QVERIFY(std::abs(r.jumps[0] - 3.3) < 1e-9);
        QVERIFY(*r.lowest == -1.0 && *r.highest == 2.0);
    }

    void gapsAreNoRoots()
    {
        const Roots r =
            roots(0.0, 10.0, 1.0, [](double x) { return x > 2.0 && x < 3.0 ? std::optional<double>() : std::optional(x - 2.5); });
        QVERIFY(r.at.empty() && r.gaps);
        QVERIFY(!roots(0.0, 10.0, 1.0, [](double) { return std::optional<double>(); }).lowest);
    }

    // Every solution, set as an edit would, gives the target to a millionth.
    void whatIsSolvedHolds()
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

    void addressesThatNameNoNumberAreSentences()
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
