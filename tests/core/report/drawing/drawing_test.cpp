// SPDX-License-Identifier: Apache-2.0
#include "core/edit/feeds.h"
#include "core/edit/objects.h"
#include "core/edit/parts.h"
#include "core/report/drawing/draw_plan.h"
#include "core/report/drawing/label_placement.h"
#include "core/report/drawing/sheet_marks.h"
#include "core/report/drawing/unit_symbols.h"

#include <QTest>

using namespace tokenyard;
using namespace tokenyard::drawing;

namespace {
Plan aPlan()
{
    Plan plan = edit::addPhase({}, Phase{}).plan;
    plan = edit::addPhase(plan, {{}, "Phase 2", 2029, 2, {}}).plan;
    plan = edit::setBoundary(plan, {{0, 0}, {200, 0}, {200, 120}, {0, 120}}).plan;
    for (const KindInfo &kind : allKinds())
        plan = edit::addObject(plan, kind.kind, Point{100, 60}).plan;
    return plan;
}

const Object &first(const Plan &plan, ObjectKind kind)
{
    for (const auto &o : plan.objects)
        if (o->kind() == kind)
            return *o;
    qFatal("no such object");
}

std::size_t boxesOf(const DisplayList &list, Role fill)
{
    std::size_t n = 0;
    for (const Primitive &p : list.primitives())
        if (const auto *boxes = std::get_if<Boxes>(&p.geometry); boxes && p.style.fill == fill)
            n += boxes->boxes.size();
    return n;
}
} // namespace

class DrawingTest : public QObject {
    Q_OBJECT
private slots:
    void detailGrowsWithTheScale()
    {
        QVERIFY(detailFor(0.5) == Detail::Overview);
        QVERIFY(detailFor(2.0) == Detail::Rows);
        QVERIFY(detailFor(8.0) == Detail::Racks);
    }
    // A UPS room keeps 28 % of its depth for its name; a line of 2.8 mm type with leading takes 13.2 px: for a depth of 10 m that is
    // 4.73 px per metre.
    void symbolsYieldToANameWithoutRoom()
    {
        const Plan plan = aPlan();
        Object room = first(plan, ObjectKind::UpsRoom);
        room.place.depth = 10.0 * units::m;
        QVERIFY(!symbolsFit(room, 4.6));
        QVERIFY(symbolsFit(room, 4.8));
        QVERIFY(symbolsFit(first(plan, ObjectKind::Hall), 0.1)); // a hall's rows are next to its name
    }
    // A hall of 8 rows of 14: nothing, 8 bars, 112 racks.
    void aHallShowsItsRowsAndThenItsRacks()
    {
        const Plan plan = aPlan();
        const Object &hall = first(plan, ObjectKind::Hall);
        QCOMPARE(boxesOf(drawObject(hall, {.detail = Detail::Overview}), Role::Racks), std::size_t(0));
        QCOMPARE(boxesOf(drawObject(hall, {.detail = Detail::Rows}), Role::Racks), std::size_t(8));
        QCOMPARE(boxesOf(drawObject(hall, {.detail = Detail::Racks}), Role::Racks), std::size_t(112));
    }
    void laterPhasesAreDashedWithPaleRacks()
    {
        const Plan plan = aPlan();
        const DisplayList list = drawObject(first(plan, ObjectKind::Hall), {.detail = Detail::Racks, .phaseNumber = 2});
        QVERIFY(list.primitives().front().style.dash == Dash::Dashed);
        QCOMPARE(boxesOf(list, Role::RacksLater), std::size_t(112));
    }
    // No kind is drawn outside its footprint, turned or not.
    void everyKindIsDrawnWithinItsFootprint()
    {
        const Plan plan = aPlan();
        for (const auto &shared : plan.objects) {
            for (double angle : {0.0, 30.0, 90.0}) {
                Object object = *shared;
                object.place.angle = angle;
                const DisplayList list = drawObject(object, {.detail = Detail::Racks});
                const Bounds drawn = list.bounds(), own = object.place.bounds();
                const Point c = object.place.centre();
                QVERIFY2(drawn.left + c.x >= own.left - 1e-6 || object.kind() == ObjectKind::Label, kindInfo(object.kind()).key);
                QVERIFY2(drawn.bottom + c.y <= own.bottom + 1e-6 || object.kind() == ObjectKind::Label, kindInfo(object.kind()).key);
                QVERIFY2(!list.empty(), kindInfo(object.kind()).key);
            }
        }
    }
    void thereIsACellForEachUnitAndNoneOverlap()
    {
        for (int n : {1, 2, 7, 18, 40}) {
            const auto cells = cellsFor(n, {0, 0, 60, 14}, 1.5);
            QCOMPARE(cells.size(), std::size_t(n));
            for (std::size_t i = 0; i < cells.size(); ++i)
                for (std::size_t j = i + 1; j < cells.size(); ++j)
                    QVERIFY(!cells[i].grown(-1e-6).meets(cells[j]));
        }
        QVERIFY(cellsFor(0, {0, 0, 60, 14}, 1.5).empty());
    }
    void thePlanIsSortedFromBackToFront()
    {
        const DisplayList list = drawPlan(aPlan(), nullptr, nullptr);
        for (std::size_t i = 1; i < list.primitives().size(); ++i)
            QVERIFY(list.primitives()[i - 1].layer <= list.primitives()[i].layer);
    }
    void whatLiesUnderTheStoreyLookedAtIsPale()
    {
        Plan plan = edit::addObject({}, ObjectKind::Hall, Point{50, 50}, 1).plan; // below
        plan = edit::addObject(plan, ObjectKind::Hall, Point{50, 50}, 2).plan;    // the storey in view
        plan = edit::addObject(plan, ObjectKind::Hall, Point{50, 50}, 3).plan;    // above
        plan = edit::addObject(plan, ObjectKind::Office, Point{150, 50}, 1).plan; // next to it, on the ground
        QCOMPARE(paleAtLevel(plan, 2), (std::vector<bool>{true, false, true, false}));
        QCOMPARE(paleAtLevel(plan, 0), (std::vector<bool>{false, false, false, false}));
        QCOMPARE(mainLevel(plan), 1);
    }
    void theSecondLabelIsDroppedBeforeTheFirst()
    {
        const Bounds room{-4, 0, 104, 100};
        const LabelBox name{{0, 0, 40, 12}, room, 1, false}, second{{30, 0, 90, 12}, room, 2, false},
            apart{{60, 0, 100, 12}, room, 2, false};
        QCOMPARE(placeLabels({second, name}), (std::vector<bool>{false, true}));
        QCOMPARE(placeLabels({name, apart}), (std::vector<bool>{true, true}));
        LabelBox wide = name;
        wide.room->right = 30;
        QCOMPARE(placeLabels({wide}), (std::vector<bool>{false}));
        LabelBox follower = apart;
        follower.withPrevious = true;
        QCOMPARE(placeLabels({wide, follower}), (std::vector<bool>{false, false}));
        // A hall's name and its power (two labels on): both or neither.
        LabelBox leader = name, power = apart;
        leader.withFollower = power.withLeader = true;
        QCOMPARE(placeLabels({leader, wide, power}), (std::vector<bool>{true, false, true}));
        QCOMPARE(placeLabels({leader, wide, wide}), (std::vector<bool>{false, false, false}));
        leader.room->right = 30;
        QCOMPARE(placeLabels({leader, wide, power}), (std::vector<bool>{false, false, false}));
    }
    // 1:800 is 1.25 mm per metre; 40 mm of paper are 32 m, so the bar is 30 m = 37.5 mm.
    void theScaleBarIsRound()
    {
        const ScaleBar bar = scaleBarFor(1.25, 40);
        QCOMPARE(bar.total.si(), 30.0);
        QCOMPARE(bar.mm, 37.5);
        QCOMPARE(scaleBarFor(0.0, 40).mm, 0.0);
    }
    void theLegendShowsOnlyWhatThePlanContains()
    {
        Plan plan = edit::addObject({}, ObjectKind::Hall, Point{50, 50}).plan;
        QCOMPARE(legendOf(plan).size(), std::size_t(1));
        plan = edit::addObject(plan, ObjectKind::UpsRoom, Point{50, 150}).plan;
        plan = edit::connect(plan, {plan.objects[1]->id, 2}, {plan.objects[0]->id, 0}).plan;
        const auto legend = legendOf(plan);
        QCOMPARE(legend.size(), std::size_t(2));
        QVERIFY(legend[0].role == Role::PowerA);
        QVERIFY(legendOf({}).empty());
    }
    void labelsSayWhatTheCatalogueSays()
    {
        const Catalogue catalogue;
        const Plan plan = aPlan();
        const ObjectContext context{.catalogue = &catalogue};
        // 112 x (120 kW and 14.6 kW of network, storage and management racks)
        QCOMPARE(detailLabel(first(plan, ObjectKind::Hall), context).english(), std::string("112 racks · 15.1 MW"));
        QCOMPARE(detailLabel(first(plan, ObjectKind::GridIntake), context).english(), std::string("154 kV · 3 × 60 MVA"));
        QCOMPARE(detailLabel(first(plan, ObjectKind::Office), {}).english(), std::string("Floors: 1"));
    }
};

QTEST_GUILESS_MAIN(DrawingTest)
#include "drawing_test.moc"
