// SPDX-License-Identifier: Apache-2.0
#include "core/network/paths.h"

#include "core/chain/study.h"
#include "core/edit/templates/templates.h"
#include "core/rules/rules.h"

#include <QTest>

using namespace tokenyard;

class PathsTest : public QObject {
    Q_OBJECT
    const Catalogue m_catalogue;
    Evaluator m_evaluator{m_catalogue, allRules()};
    Plan sample(const char *key) const { return findTemplate(key)->make(m_catalogue); }

    static int running(const Plan &plan)
    {
        const auto halls = hallPaths(plan.objects, plan.feeds);
        return int(std::count_if(halls.begin(), halls.end(), [](const HallPaths &h) { return h.runs(); }));
    }
    template <class Kind>
    static Plan without(Plan plan)
    {
        std::erase_if(plan.objects, [](const Shared<Object> &o) { return o->as<Kind>() != nullptr; });
        return plan;
    }
    static bool has(const Study &study, const char *rule)
    {
        return std::any_of(study.findings.begin(), study.findings.end(), [&](const Finding &f) { return f.rule == rule; });
    }
    static void eachSample()
    {
        QTest::addColumn<QByteArray>("key");
        for (const PlanTemplate &t : allTemplates())
            QTest::newRow(t.key) << QByteArray(t.key);
    }

private slots:
    void everyHallOfASampleRuns_data() { eachSample(); }
    void everyHallOfASampleRuns()
    {
        QFETCH(QByteArray, key);
        for (const HallPaths &hall : hallPaths(sample(key).objects, sample(key).feeds))
            QVERIFY(hall.runs());
    }
    void withoutAnyLinkOfTheChainNoHallRuns_data() { eachSample(); }
    void withoutAnyLinkOfTheChainNoHallRuns()
    {
        QFETCH(QByteArray, key);
        const Plan plan = sample(key);
        Plan bare = plan;
        bare.feeds.clear();
        for (const Plan &less : {without<FuelCells>(without<GridIntake>(plan)), without<Switchgear>(plan), without<UpsRoom>(plan), bare,
                                 without<ChillerPlant>(without<DryCoolerYard>(without<CoolingTower>(plan)))}) {
            QCOMPARE(running(less), 0);
            const auto study = m_evaluator.evaluate(less);
            QVERIFY(!study->kpis[Kpi::TokensAnnual].si);
            QVERIFY(!study->kpis[Kpi::TokensAnnual].reason.empty());
            QCOMPARE(*study->kpis[Kpi::Availability].si, 0.0);
            QVERIFY(std::any_of(study->findings.begin(), study->findings.end(),
                                [](const Finding &f) { return f.severity == Severity::Error; }));
        }
    }
    void theMissingLinkIsNamed()
    {
        const Plan plan = without<GridIntake>(sample("blank-40mw"));
        const auto study = m_evaluator.evaluate(plan);
        QVERIFY(has(*study, "power.dark"));
        for (const Finding &finding : study->findings)
            if (finding.rule == "power.dark")
                QVERIFY(finding.text.english().find("Switchgear") != std::string::npos);
    }
    void aFeedDrawnBackwardsStillCounts()
    {
        Plan plan = sample("blank-40mw");
        for (Shared<Feed> &feed : plan.feeds)
            if (plan.object(feed->to.object)->as<Hall>() || plan.object(feed->from.object)->as<GridIntake>())
                feed = feed.with([](Feed &f) { std::swap(f.from, f.to); });
        QCOMPARE(running(plan), running(sample("blank-40mw")));
    }
    void equipmentWithoutUnitsPassesNothingOn()
    {
        Plan plan = sample("blank-40mw");
        for (Shared<Object> &object : plan.objects)
            if (object->as<UpsRoom>())
                object = object.with([](Object &o) { std::get<UpsRoom>(o.equipment).units = 0; });
        QCOMPARE(running(plan), 0);
    }
    // Generators are standby: without a grid they do not make tokens all year.
    void generatorsDoNotSupplyNormalOperation()
    {
        const Plan plan = without<GridIntake>(sample("ulsan-103mw"));
        QVERIFY(std::any_of(plan.objects.begin(), plan.objects.end(), [](const auto &o) { return o->template as<GeneratorYard>(); }));
        QCOMPARE(running(plan), 0);
    }
    void oneDarkHallLeavesTheOthersRunning()
    {
        const Plan plan = sample("ulsan-103mw");
        Plan less = plan;
        const ObjectId hall = hallPaths(plan.objects, plan.feeds).front().hall;
        std::erase_if(less.feeds, [&](const Shared<Feed> &f) { return f->to.object == hall && isPower(f->kind); });
        QCOMPARE(running(less), running(plan) - 1);
        const auto all = m_evaluator.evaluate(plan), rest = m_evaluator.evaluate(less);
        QVERIFY(*rest->kpis[Kpi::TokensAnnual].si < *all->kpis[Kpi::TokensAnnual].si);
        QVERIFY(*rest->kpis[Kpi::Availability].si < *all->kpis[Kpi::Availability].si);
        QVERIFY(*rest->kpis[Kpi::Npv].si < *all->kpis[Kpi::Npv].si);
        // The racks are still there and cost the same; only the cables are saved.
        QVERIFY(*rest->kpis[Kpi::CapexTotal].si > 0.99 * *all->kpis[Kpi::CapexTotal].si);
    }
};

QTEST_GUILESS_MAIN(PathsTest)
#include "paths_test.moc"
