// SPDX-License-Identifier: Apache-2.0
// Plans as large as the table of parts allows, with structures that once took minutes and gigabytes: their studies are right, and
// their findings can still be read.
#include "core/base/finding_summary.h"
#include "core/edit/templates/templates.h"
#include "core/plan/part_table.h"
#include "core/rules/rules.h"
#include "core/study/layout/layout_stage.h"

#include <QTest>

using namespace tokenyard;

namespace {

std::vector<Finding> ofRule(const std::vector<Finding> &all, std::string_view rule)
{
    std::vector<Finding> out;
    std::copy_if(all.begin(), all.end(), std::back_inserter(out), [&](const Finding &f) { return f.rule == rule; });
    return out;
}

// `count` water tanks of 4 x 3 m, each `step` metres to the right of the one before.
Plan tanks(int count, double step, double angle = 0.0)
{
    Plan plan;
    for (int i = 0; i < count; ++i) {
        Object tank;
        tank.id = plan.takeId();
        tank.name = "Tank " + std::to_string(i + 1);
        tank.place = {i * step * units::m, 0.0 * units::m, 4.0 * units::m, 3.0 * units::m, angle, 1};
        tank.equipment = WaterTank{};
        plan.objects.emplace_back(tank);
    }
    return plan;
}

int most(std::string_view part)
{
    int most = 0;
    forEachPartRow([&](const auto &row) { most = part == row.key ? int(row.most) : most; });
    return most;
}

} // namespace

class LoadTest : public QObject {
    Q_OBJECT
    const Catalogue m_catalogue;
    LayoutResult layout(const Plan &plan) const
    {
        return layoutStage(plan, m_catalogue, spacePairsStage(outlinesStage(plan, m_catalogue)));
    }
    const Plan m_blank = findTemplate("blank-40mw")->make(m_catalogue);

private slots:
    void everyPairOfOverlappingObjectsIsCounted_data()
    {
        QTest::addColumn<double>("angle");
        QTest::newRow("along the axes") << 0.0;
        QTest::newRow("turned") << 30.0;
    }
    void everyPairOfOverlappingObjectsIsCounted()
    {
        QFETCH(double, angle);
        const std::int64_t n = most("object"), pairs = n * (n - 1) / 2; // every pair
        const auto found = ofRule(layout(tanks(int(n), 0.0, angle)).findings, "space.overlap");
        QCOMPARE(found.size(), mostFindingsOfARule + 1);
        QVERIFY(isSummary(found.back()));
        QCOMPARE(found.back().objects.size(), std::size_t(n));
        const std::string more = formatNumber(double(pairs - std::int64_t(mostFindingsOfARule)), 9);
        QVERIFY2(found.back().text.english().starts_with(more + " more like this: "), found.back().text.english().c_str());
    }
    void fewOverlapsAreListedOneByOne()
    {
        // 50 tanks of 4 m every 3 m: each overlaps the next by 1 m.
        const auto found = ofRule(layout(tanks(50, 3.0)).findings, "space.overlap");
        QCOMPARE(found.size(), std::size_t(49));
        QCOMPARE(found.front().text.english(), std::string("Tank 1 and Tank 2 overlap."));
        QVERIFY(std::none_of(found.begin(), found.end(), isSummary));
    }
    void objectsSideBySideDoNotOverlap() { QVERIFY(ofRule(layout(tanks(most("object"), 4.0)).findings, "space.overlap").empty()); }
    void aSummaryCanBeWaived()
    {
        Evaluator evaluator(m_catalogue, allRules());
        Plan plan = tanks(200, 0.0);
        const auto before = evaluator.evaluate(plan);
        const auto found = ofRule(before->findings, "space.overlap");
        plan.waivers.push_back({"space.overlap", found.back().objects, "a stack of tanks", "test", "2026-11-29"});
        const auto after = evaluator.evaluate(plan);
        QCOMPARE(ofRule(after->findings, "space.overlap").size(), mostFindingsOfARule);
        QVERIFY(ofRule(after->waived, "space.overlap") == std::vector<Finding>{found.back()});
    }
    // A first phase split into many of the same date is the same plan: nothing is paid or sold earlier or later.
    void manyPhasesOfOneDateAreOnePhase()
    {
        Plan plan = m_blank;
        const Phase first = *plan.phases.front();
        while (int(plan.phases.size()) < most("phase")) {
            Phase next = first;
            next.id = plan.takeId();
            plan.phases.insert(plan.phases.begin() + 1, next);
        }
        const auto one = Evaluator(m_catalogue).evaluate(m_blank), many = Evaluator(m_catalogue).evaluate(plan);
        const double npv = *one->kpis[Kpi::Npv].si;
        QVERIFY(std::fabs(*many->kpis[Kpi::Npv].si - npv) <= 1e-9 * std::fabs(npv));
    }
    void manyEqualServicesShareTheHallsOfOne()
    {
        Plan plan = m_blank;
        const Service first = *plan.services.front();
        while (int(plan.services.size()) < most("service")) {
            Service next = first;
            next.id = plan.takeId();
            next.name = "Service " + std::to_string(plan.services.size() + 1);
            plan.services.emplace_back(next);
        }
        const auto one = Evaluator(m_catalogue).evaluate(m_blank), many = Evaluator(m_catalogue, allRules()).evaluate(plan);
        QCOMPARE(*many->kpis[Kpi::TokensPerSecond].si, *one->kpis[Kpi::TokensPerSecond].si); // the others have no halls
        const std::size_t idle = many->compute->loads.size() - 1;
        QCOMPARE(ofRule(many->findings, "workload.no_hall").size(), std::min(idle, mostFindingsOfARule + 1));
    }
    // A zigzag between the ends of a feed: its length is the sum of its legs.
    void feedsOfAThousandCorners()
    {
        Plan plan = m_blank;
        constexpr int corners = 1000;
        for (Shared<Feed> &feed : plan.feeds)
            feed = feed.with([&](Feed &f) {
                f.waypoints.clear();
                for (int i = 0; i < corners; ++i)
                    f.waypoints.push_back({double(i / 2), double((i + 1) / 2 % 2)});
            });
        const LayoutResult result = layout(plan);
        for (std::size_t i = 0; i < plan.feeds.size(); ++i) {
            const Feed &feed = *plan.feeds[i];
            const double ends = distance(portPosition(*plan.object(feed.from.object), feed.from.port), feed.waypoints.front())
                + distance(feed.waypoints.back(), portPosition(*plan.object(feed.to.object), feed.to.port));
            QVERIFY(std::fabs(result.feeds[i].length.si() - ends - (corners - 1)) < 1e-6); // legs of one metre
        }
    }
};

QTEST_GUILESS_MAIN(LoadTest)
#include "load_test.moc"
