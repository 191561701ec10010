// SPDX-License-Identifier: Apache-2.0
// Properties of the chain: the same plan gives the same bits; unchanged stages are not run again; a blank plan has reasons, not zeros.
#include "core/edit/templates/templates.h"
#include "core/plan/hourly_objects.h"
#include "core/rules/rules.h"

#include <QElapsedTimer>
#include <QTest>

#include <thread>

using namespace tokenyard;

namespace {
// The first hall half a metre to the east: its feeds get longer or shorter.
Plan moved(Plan plan)
{
    for (auto &object : plan.objects)
        if (object->as<Hall>()) {
            object = object.with([](Object &o) { o.place.x += 0.5 * units::m; });
            break;
        }
    return plan;
}
} // namespace

class EvaluatorTest : public QObject {
    Q_OBJECT
    const Catalogue m_catalogue;
    const Plan m_plan = findTemplate("blank-40mw")->make(m_catalogue);
private slots:
    void theSamePlanGivesTheSameBits()
    {
        Evaluator a(m_catalogue, allRules()), b(Catalogue{}, allRules());
        const auto first = a.withBands(m_plan, a.evaluate(m_plan)), second = b.withBands(m_plan, b.evaluate(m_plan));
        QVERIFY(first->kpis == second->kpis);
        QVERIFY(*first->cooling == *second->cooling);
        QVERIFY(first->findings == second->findings);
    }
    void aChainWithMemoryEqualsAFreshOne()
    {
        Evaluator warm(m_catalogue, allRules());
        warm.evaluate(m_plan);
        Plan changed = m_plan;
        changed.cooling = changed.cooling.with([](CoolingDesign &c) { c.supply = Temperature::celsius(40.0); });
        const auto a = warm.evaluate(changed);
        Evaluator cold(m_catalogue, allRules());
        QVERIFY(a->kpis == cold.evaluate(changed)->kpis);
    }
    void movingAHallLeavesTheTokensAlone()
    {
        Evaluator e(m_catalogue);
        const auto before = e.evaluate(m_plan), after = e.evaluate(moved(m_plan));
        QVERIFY(before->layout != after->layout);
        QCOMPARE(before->compute.get(), after->compute.get());
    }
    void anyNumberOfThreadsGivesTheSame()
    {
        std::vector<Kpis> results(4);
        std::vector<std::thread> threads;
        for (Kpis &r : results)
            threads.emplace_back([&] { r = Evaluator(m_catalogue).evaluate(m_plan)->kpis; });
        for (std::thread &t : threads)
            t.join();
        for (const Kpis &r : results)
            QVERIFY(r == results.front());
    }
    void aStoppedEvaluationGivesNothing()
    {
        std::stop_source stop;
        stop.request_stop();
        QVERIFY(!Evaluator(m_catalogue).evaluate(m_plan, stop.get_token()));
    }
    void anEmptyPlanHasReasonsInsteadOfFigures()
    {
        Evaluator e(m_catalogue, allRules());
        const auto s = e.evaluate(Plan{});
        for (Kpi kpi : {Kpi::PueAnnual, Kpi::TokensPerSecond, Kpi::CostPerMtok, Kpi::Irr, Kpi::GridPowerPeak, Kpi::AiYieldPerKwh}) {
            QVERIFY2(!s->kpis[kpi].si, kpiInfo(kpi).key);
            QVERIFY2(!s->kpis[kpi].reason.empty(), kpiInfo(kpi).key);
        }
    }
    void missingWeatherIsAFindingAndBlankHours()
    {
        Plan plan = m_plan;
        plan.site = plan.site.with([](Site &s) { s.weather = "nowhere"; });
        Evaluator e(m_catalogue, allRules());
        const auto s = e.evaluate(plan);
        QVERIFY(!s->kpis[Kpi::PueAnnual].si);
        QVERIFY(std::any_of(s->findings.begin(), s->findings.end(), [](const Finding &f) { return f.severity == Severity::Error; }));
    }
    // A file of before the limit opens and is checked in seconds: 5,000 batteries once took 54 s and 2 GB. What is not run is said.
    void moreSourcesThanAreRunAreLeftOutAndSaid()
    {
        Plan plan = m_plan;
        const auto give = [&](std::size_t most) {
            while (hourlyObjects(plan) < most) {
                Object object;
                object.equipment = Battery{};
                object.id = plan.takeId();
                object.name = "Battery";
                plan.objects.emplace_back(std::move(object));
            }
        };
        const auto said = [](const Study &study) {
            return std::any_of(study.findings.begin(), study.findings.end(), [](const Finding &f) {
                return f.rule == "energy.too_many_sources" && f.text.english().find("101 batteries") != std::string::npos;
            });
        };
        Evaluator e(m_catalogue, allRules());
        const auto without = e.evaluate(plan);
        give(mostHourlyObjects + 1);
        const auto beyond = e.evaluate(plan);
        QVERIFY(said(*beyond) && !said(*without));
        QCOMPARE(beyond->energy->sources.size(), std::size_t(1)); // the grid
        QVERIFY(beyond->energy->fromGrid == without->energy->fromGrid);
        give(4500);
        QElapsedTimer timer;
        timer.start();
        e.withBands(plan, e.evaluate(plan));
        QVERIFY2(timer.elapsed() < 20'000, qPrintable(QString::number(timer.elapsed()))); // on a busy machine
    }
    void aWaiverMovesTheFinding()
    {
        Plan plan = m_plan;
        Evaluator e(m_catalogue, allRules());
        const auto before = e.evaluate(plan);
        QVERIFY(!before->findings.empty());
        const Finding first = before->findings.front();
        plan.waivers.push_back({first.rule, first.objects, "accepted", "test", "2026-11-21"});
        const auto after = e.evaluate(plan);
        QCOMPARE(after->findings.size() + 1, before->findings.size());
        QCOMPARE(after->waived.size(), std::size_t(1));
    }
    void dearerElectricityNeverLowersCostsOrShares()
    {
        Evaluator e(m_catalogue);
        double cost = 0.0, share = 0.0;
        for (double adder : {0.0, 20.0, 60.0}) {
            Plan plan = m_plan;
            plan.supply = plan.supply.with([&](Supply &s) { s.regionalAdder = adder * units::KRWPerKWh; });
            const auto s = e.evaluate(plan);
            QVERIFY(*s->kpis[Kpi::CostPerMtok].si > cost && *s->kpis[Kpi::ElectricityShareCashOpex].si > share);
            cost = *s->kpis[Kpi::CostPerMtok].si;
            share = *s->kpis[Kpi::ElectricityShareCashOpex].si;
        }
    }
};

QTEST_GUILESS_MAIN(EvaluatorTest)
#include "evaluator_test.moc"
