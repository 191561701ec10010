// SPDX-License-Identifier: Apache-2.0
#include "core/plan/hall_grid.h"
#include "core/study/layout/layout_stage.h"

#include <QTest>

using namespace tokenyard;

namespace {
Plan planWith(std::initializer_list<Object> objects)
{
    Plan plan;
    plan.site = plan.site.with([](Site &s) { s.boundary = {{0, 0}, {200, 0}, {200, 100}, {0, 100}}; });
    for (Object o : objects) {
        o.id = plan.takeId();
        plan.objects.push_back(o);
    }
    return plan;
}

Object hall(double x, double y, double width = 50, double depth = 36, int level = 1)
{
    Object o;
    o.name = "Hall";
    o.place = {x * units::m, y * units::m, width * units::m, depth * units::m, 0.0, level};
    o.equipment = Hall{};
    return o;
}

int countOf(const LayoutResult &r, const std::string &rule)
{
    return int(std::count_if(r.findings.begin(), r.findings.end(), [&](const Finding &f) { return f.rule == rule; }));
}
} // namespace

class LayoutTest : public QObject {
    Q_OBJECT
    const Catalogue m_catalogue;
    LayoutResult layout(const Plan &plan) const
    {
        return layoutStage(plan, m_catalogue, spacePairsStage(outlinesStage(plan, m_catalogue)));
    }
private slots:
    // Four rows of ten racks of 0.6 x 1.2 m: width 6 + 2 x 1.8 = 9.6 m; depth cold 1.8, row, hot 1.2, row, cold 1.8, row,
    // hot 1.2, row, cold 1.8 = 4 x 1.2 + 1.8 x 3 + 1.2 x 2 = 12.6 m.
    void neededSizeOfFourRows()
    {
        Hall h;
        h.rows = 4;
        h.racksPerRow = 10;
        const HallSize size = sizeForRacks(h, {});
        QVERIFY(std::abs(size.width.si() - 9.6) < 1e-12);
        QVERIFY(std::abs(size.depth.si() - 12.6) < 1e-12);
    }
    void fillingAHallAndMeasuringItBackFits()
    {
        for (double width = 5; width < 60; width += 3.7)
            for (double depth = 4; depth < 50; depth += 2.9) {
                Hall h;
                const RackGrid grid = racksForSize(h, {width * units::m, depth * units::m}, {});
                if (grid.rows == 0)
                    continue;
                h.rows = grid.rows;
                h.racksPerRow = grid.racksPerRow;
                const HallSize size = sizeForRacks(h, {});
                QVERIFY(size.width.si() <= width + 1e-6 && size.depth.si() <= depth + 1e-6);
                Hall more = h;
                ++more.rows;
                QVERIFY(sizeForRacks(more, {}).depth.si() > depth - 1e-6);
            }
    }
    // NVL72: 72 accelerators per rack; 8 rows of 14 racks are 112 racks and 8,064 GPUs.
    void racksAndGpusFollowFromTheHall()
    {
        const LayoutResult r = layout(planWith({hall(20, 20)}));
        QCOMPARE(r.racks(), 112);
        QCOMPARE(r.gpus(), 8064);
    }
    void overlapIsJudgedWithinAStorey()
    {
        QCOMPARE(countOf(layout(planWith({hall(20, 20), hall(40, 30)})), "space.overlap"), 1);
        QCOMPARE(countOf(layout(planWith({hall(20, 20), hall(40, 30, 50, 36, 2)})), "space.overlap"), 0);
    }
    void touchingHallsDoNotOverlap() { QCOMPARE(countOf(layout(planWith({hall(20, 20), hall(70, 20)})), "space.overlap"), 0); }
    void outsideTheBoundaryAndTooNearToIt()
    {
        QCOMPARE(countOf(layout(planWith({hall(170, 20)})), "space.boundary"), 1);
        QCOMPARE(countOf(layout(planWith({hall(1, 20)})), "space.setback"), 1);
        QCOMPARE(countOf(layout(planWith({hall(3, 20)})), "space.setback"), 0);
    }
    void racksThatDoNotFitAreReported() { QCOMPARE(countOf(layout(planWith({hall(20, 20, 8, 8)})), "space.racks"), 1); }
    void aHallWithoutFeedsIsUnconnected()
    {
        const LayoutResult r = layout(planWith({hall(20, 20)}));
        QCOMPARE(countOf(r, "power.unconnected"), 1);
        QCOMPARE(countOf(r, "cooling.unconnected"), 1);
    }
    void anUnknownRackIsAFindingAndNoGpus()
    {
        Object o = hall(20, 20);
        std::get<Hall>(o.equipment).rack = "no-such-rack";
        const LayoutResult r = layout(planWith({o}));
        QCOMPARE(countOf(r, "data.rack"), 1);
        QCOMPARE(r.gpus(), 0);
    }
    void anEmptyPlanHasNoRacksAndNoFindings()
    {
        const LayoutResult r = layout(Plan{});
        QCOMPARE(r.racks(), 0);
        QCOMPARE(countOf(r, "space.no_boundary"), 1);
    }
};

QTEST_GUILESS_MAIN(LayoutTest)
#include "layout_test.moc"
