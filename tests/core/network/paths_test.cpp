// SPDX-License-Identifier: Apache-2.0
#include "core/network/paths.h"

#include "core/chain/study.h"
#include "core/edit/templates/templates.h"
#include "core/rules/rules.h"

#include <QTest>

#include <random>

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
    // Halls, transformers, generators and intakes, a third of them without units, joined at random.
    static Plan randomFeeds(std::mt19937 &random)
    {
        constexpr ObjectKind kinds[] = {ObjectKind::Hall, ObjectKind::Transformer, ObjectKind::Transformer, ObjectKind::GeneratorYard,
                                        ObjectKind::GridIntake};
        Plan plan;
        for (int i = 1; i <= 14; ++i) {
            Object object;
            object.id = ObjectId{i};
            object.equipment = kindInfo(kinds[random() % std::size(kinds)]).prototype;
            const bool units = random() % 3;
            std::visit(
                [&](auto &equipment) {
                    if constexpr (requires { equipment.units; })
                        equipment.units = units;
                },
                object.equipment);
            plan.objects.emplace_back(object);
        }
        for (int i = 0; i < 18; ++i) {
            Feed feed;
            feed.id = ObjectId{100 + i};
            feed.kind = random() % 2 ? FeedKind::PowerA : FeedKind::PowerB;
            feed.from.object = ObjectId{1 + int(random() % 14)};
            feed.to.object = ObjectId{1 + int(random() % 14)};
            plan.feeds.emplace_back(feed);
        }
        return plan;
    }
    static bool standsBy(const Object &object) { return kindInfo(object.kind()).power == PowerRole::Standby; }
    static ObjectId endOf(const FeedGraph &graph, const std::vector<char> &live, int hall)
    {
        const std::vector<char> upstream = graph.upstreamOf(hall);
        const auto from = [&](int link) { return graph.links()[std::size_t(link)].from; };
        for (const bool wantsUnits : {true, false})
            for (std::size_t i = 0; i < upstream.size(); ++i) {
                const Object &object = *graph.objects()[i];
                if (!upstream[i] || int(i) == hall || live[i] || standsBy(object))
                    continue;
                const std::vector<int> &into = graph.into(int(i));
                const bool stops = !carries(object)
                    && (into.empty() || std::any_of(into.begin(), into.end(), [&](int l) { return live[std::size_t(from(l))]; }));
                const bool alone =
                    std::all_of(into.begin(), into.end(), [&](int l) { return standsBy(*graph.objects()[std::size_t(from(l))]); });
                if (wantsUnits ? stops : alone)
                    return object.id;
            }
        return {};
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
    // All halls are answered in one walk; the answer is that of walking up from each hall by itself.
    void whereTheWayEndsIsTheFirstOfAllThatStandUpstream()
    {
        std::mt19937 random(7);
        int ended = 0;
        for (int round = 0; round < 4000; ++round) {
            const Plan plan = randomFeeds(random);
            const FeedGraph graph = powerGraph(plan.objects, plan.feeds);
            std::vector<int> sources;
            for (std::size_t i = 0; i < graph.objects().size(); ++i)
                if (isPowerSource(*graph.objects()[i]))
                    sources.push_back(int(i));
            const std::vector<char> live = graph.reachedFrom(sources);
            for (const HallPaths &hall : hallPaths(plan.objects, plan.feeds))
                if (!hall.hasPower()) {
                    QCOMPARE(hall.powerEndsAt.value, endOf(graph, live, graph.find(hall.hall)).value);
                    ended += bool(hall.powerEndsAt);
                }
        }
        QVERIFY2(ended > 500, std::to_string(ended).c_str());
    }
};

QTEST_GUILESS_MAIN(PathsTest)
#include "paths_test.moc"
