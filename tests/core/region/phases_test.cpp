// SPDX-License-Identifier: Apache-2.0
#include "core/region/phases.h"

#include "core/edit/parts.h"
#include "core/edit/templates/templates.h"
#include "core/rules/rules.h"

#include <QTest>

using namespace tokenyard;
using namespace tokenyard::region;

class PhasesTest : public QObject {
    Q_OBJECT
    const Catalogue m_catalogue;
    Evaluator m_evaluator{m_catalogue, allRules()};
    const Plan m_plan = ulsan103Mw(m_catalogue);
    std::vector<PhaseStanding> m_standings;

private slots:
    void initTestCase()
    {
        m_standings = phaseStandings(m_plan, m_evaluator);
        QVERIFY(m_plan.phases.size() > 1);
        QCOMPARE(m_standings.size(), m_plan.phases.size());
    }
    void theLastPhaseIsTheWholePlan()
    {
        QVERIFY(m_standings.back().study->kpis == m_evaluator.evaluate(m_plan)->kpis);
        QVERIFY(sameContent(m_standings.back().plan, m_plan));
    }
    // The plan's delay and the phase's own move when it has power, not by when it is built.
    void aPhaseThatSlipsIsEnergisedLater()
    {
        Plan late = m_plan;
        late.finance = late.finance.with([](Finance &f) { f.delayMonths = 3; });
        late.phases.back() = late.phases.back().with([](Phase &p) { p.delayMonths = 11; });
        const auto standings = phaseStandings(late, m_evaluator);
        for (std::size_t i = 0; i < standings.size(); ++i) {
            const Phase &phase = *m_plan.phases[i];
            QVERIFY(standings[i].year == phase.year && standings[i].month == phase.month);
            QCOMPARE(standings[i].energised, phase.year * 12 + phase.month - 1 + 3 + (i + 1 == standings.size() ? 11 : 0));
        }
    }
    void aPhaseContainsWhatIsBuiltByThenAndNoMore()
    {
        for (std::size_t i = 0; i < m_standings.size(); ++i) {
            const Plan &then = m_standings[i].plan;
            std::size_t built = 0;
            for (const Shared<Object> &object : m_plan.objects)
                built += builtBy(m_plan, object->phase, i) ? 1 : 0;
            QCOMPARE(then.objects.size(), built);
            for (const Shared<Feed> &feed : then.feeds)
                QVERIFY(then.object(feed->from.object) && then.object(feed->to.object));
            QVERIFY(i == 0 || *m_standings[i].study->kpis[Kpi::Gpus].si >= *m_standings[i - 1].study->kpis[Kpi::Gpus].si);
            QCOMPARE(then.phases.size(), i + 1);
        }
    }
    void theTightestLimitBindsAndEveryOneHasItsFigures()
    {
        for (const PhaseStanding &standing : m_standings) {
            QCOMPARE(standing.constraints.size(), std::size_t(8));
            QVERIFY(standing.binding().slackFraction);
            for (const Constraint &c : standing.constraints) {
                QVERIFY(!c.figures.empty());
                QVERIFY(!c.slackFraction || *c.slackFraction >= *standing.binding().slackFraction);
            }
            QVERIFY(standing.worth.npv.has_value() != !standing.worth.reason.empty());
        }
    }
    // A fifth of what the halls draw is less than what any other limit leaves.
    void aContractFarBelowThePeakBinds()
    {
        Plan plan = m_plan;
        const Power peak = *m_standings.back().study->energy->gridPeak;
        plan.supply = plan.supply.with([&](Supply &supply) { supply.contract = peak * 0.2; });
        const PhaseStanding whole = phaseStandings(plan, m_evaluator).back();
        QCOMPARE(limitKey(whole.binding().limit), "grid");
        QVERIFY(whole.worth.npv.has_value());
    }
    void aPlanWithoutPhasesHasOnePhase()
    {
        Plan plan = m_plan;
        plan.phases.clear();
        QCOMPARE(phaseStandings(plan, m_evaluator).size(), std::size_t(1));
    }
};

QTEST_GUILESS_MAIN(PhasesTest)
#include "phases_test.moc"
