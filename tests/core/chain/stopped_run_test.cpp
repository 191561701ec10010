// SPDX-License-Identifier: Apache-2.0
// A run that is asked to stop starts no further search, so that the window closes at once, and leaves no wrong results behind.
#include "core/edit/templates/templates.h"
#include "core/rules/rules.h"
#include "core/throughput/serving/serving_choices.h"

#include <QTest>

using namespace tokenyard;

class StoppedRunTest : public QObject {
    Q_OBJECT
    const Catalogue m_catalogue;
    const Plan m_plan = findTemplate("ulsan-103mw")->make(m_catalogue);
    RecordId accelerator() const { return m_catalogue.find("racks", "gb200-nvl72")->words("accelerator"); }

private slots:
    void noSearchBeginsAfterAStopIsRequested()
    {
        ServingChoices choices;
        std::stop_source stop;
        choices.heed(stop.get_token());
        Service service = *m_plan.services.front();
        QVERIFY(choices.choose(service, accelerator(), m_catalogue).perGpu);
        stop.request_stop();
        for (int tokens = 1000; tokens < 1200; ++tokens) { // two hundred services that have not been searched yet
            service.inputTokens = tokens;
            QVERIFY(!choices.choose(service, accelerator(), m_catalogue).perGpu);
        }
        QCOMPARE(choices.searches(), std::size_t(1));
    }
    // A search that was skipped is not remembered as one without an answer.
    void aServiceThatWasPassedOverIsSearchedLater()
    {
        ServingChoices choices;
        std::stop_source stop;
        stop.request_stop();
        choices.heed(stop.get_token());
        const Service service = *m_plan.services.front();
        QVERIFY(!choices.choose(service, accelerator(), m_catalogue).perGpu);
        choices.heed({});
        QVERIFY(choices.choose(service, accelerator(), m_catalogue).perGpu);
    }
    void aStoppedEvaluationLeavesTheMemoryCorrect()
    {
        Evaluator warm(m_catalogue, allRules()), fresh(m_catalogue, allRules());
        std::stop_source stop;
        stop.request_stop();
        QVERIFY(!warm.evaluate(m_plan, stop.get_token()));
        QVERIFY(warm.evaluate(m_plan)->kpis == fresh.evaluate(m_plan)->kpis);
    }
};

QTEST_GUILESS_MAIN(StoppedRunTest)
#include "stopped_run_test.moc"
