// SPDX-License-Identifier: Apache-2.0
#include "core/edit/clipboard.h"
#include "core/edit/feeds.h"
#include "core/edit/fields.h"
#include "core/edit/objects.h"
#include "core/edit/parts.h"
#include "core/edit/place.h"
#include "core/edit/templates/templates.h"

#include <QTest>

#include <random>
#include <set>

using namespace tokenyard;
using namespace tokenyard::edit;

namespace {
// Two halls one above the other, a dry-cooler yard, a supply feed from the yard to the second hall.
struct Yard {
    Plan plan;
    ObjectId hallA, hallB, coolers, feed;
    Yard()
    {
        take(addPhase(plan, Phase{}));
        take(addService(plan, Service{}));
        hallA = take(addObject(plan, ObjectKind::Hall, Point{50, 50}));
        hallB = take(addObject(plan, ObjectKind::Hall, Point{50, 150}));
        coolers = take(addObject(plan, ObjectKind::DryCoolerYard, Point{150, 50}));
        feed = take(connect(plan, {coolers, 0}, {hallB, 5}));
    }
    ObjectId take(const Edit &edit)
    {
        plan = edit.plan;
        return edit.ids.at(0);
    }
};

bool allLegsLieAlongAnAxis(const Polyline &line)
{
    for (std::size_t i = 1; i < line.size(); ++i)
        if (std::fabs(line[i].x - line[i - 1].x) > 1e-6 && std::fabs(line[i].y - line[i - 1].y) > 1e-6)
            return false;
    return line.size() >= 2;
}

// What must be true of every plan, whatever edits made it.
bool isSound(const Plan &plan)
{
    for (std::size_t i = 0; i < plan.objects.size(); ++i)
        if (plan.objects[i]->id.value >= plan.nextId || (i && !(plan.objects[i - 1]->id < plan.objects[i]->id)))
            return false;
    for (std::size_t i = 0; i < plan.feeds.size(); ++i) {
        const Feed &f = *plan.feeds[i];
        if (f.id.value >= plan.nextId || (i && !(plan.feeds[i - 1]->id < f.id)) || !plan.object(f.from.object) || !plan.object(f.to.object))
            return false;
    }
    return true;
}

Edit randomEdit(const Plan &plan, std::mt19937 &random)
{
    const auto number = [&](int below) { return int(random() % unsigned(below)); };
    Ids ids;
    for (const Shared<Object> &o : plan.objects)
        if (number(3) == 0)
            ids.push_back(o->id);
    switch (number(12)) {
    case 0: return addObject(plan, ObjectKind(number(objectKindCount)), Point{double(number(300)), double(number(200))});
    case 1: return plan.objects.size() > 12 ? removeObjects(plan, ids) : unchanged(plan);
    case 2: return moveBy(plan, ids, {double(number(21) - 10), double(number(21) - 10)});
    case 3: return rotate(plan, ids, 90);
    case 4: return ids.size() < 4 ? duplicate(plan, ids, {5, 5}) : unchanged(plan);
    case 5: return align(plan, ids, Alignment(number(6)));
    case 6: return distribute(plan, ids, Axis(number(2)));
    case 7: return setLocked(plan, ids, number(4) == 0);
    case 8: return number(2) ? group(plan, ids) : ungroup(plan, ids);
    case 9: return setFieldOfAll(plan, ids, "width", double(number(60) - 5));
    case 10: return ids.size() > 1 ? connect(plan, {ids[0], number(4)}, {ids[1], number(4)}) : unchanged(plan);
    default: return plan.feeds.empty() ? unchanged(plan) : setWaypoints(plan, plan.feeds[0]->id, {{1.0 * number(9), 7}});
    }
}
} // namespace

class EditTest : public QObject {
    Q_OBJECT
private slots:
    void aDuplicatedServiceIsIndependent()
    {
        const Plan plan = findTemplate("blank-40mw")->make(Catalogue());
        const edit::Edit done = edit::duplicateService(plan, plan.services[0]->id);
        QCOMPARE(done.plan.services.size(), std::size_t(2));
        const Service &copy = *done.plan.services[1];
        QVERIFY(copy.id != plan.services[0]->id && copy.name != plan.services[0]->name);
        QVERIFY(copy.model == plan.services[0]->model && copy.price == plan.services[0]->price);
        QVERIFY(edit::duplicateService(plan, ObjectId{4711}).plan == plan);
        const edit::Edit gone = edit::removeService(done.plan, copy.id);
        QVERIFY(gone.ok() && gone.plan.services == plan.services);
    }
    void aServiceGetsItsOwnName()
    {
        Plan plan = findTemplate("blank-40mw")->make(Catalogue());
        Service chat;
        chat.name = "Chat";
        std::vector<std::string> names;
        for (int i = 0; i < 3; ++i) {
            plan = edit::addService(plan, chat).plan;
            names.push_back(plan.services.back()->name);
        }
        plan = edit::duplicateService(plan, plan.services.back()->id).plan;
        names.push_back(plan.services.back()->name);
        std::set<std::string> all;
        for (const auto &service : plan.services)
            QVERIFY2(all.insert(service->name).second, service->name.c_str());
        QCOMPARE(names.back().substr(0, 5), std::string("Chat "));
        QCOMPARE(names.back().find(' '), names.back().rfind(' ')); // "Chat 4", not "Chat 3 2"
    }
    // No other service takes over the halls of a removed one, whether they name it or had it as the first service.
    void theHallsOfARemovedServiceHaveNone()
    {
        Yard y;
        const ObjectId first = y.plan.services.front()->id, second = y.take(addService(y.plan, Service{}));
        const auto serviceOf = [](const Plan &plan, ObjectId hall) { return plan.service(plan.object(hall)->as<Hall>()->service); };
        y.plan = setField(y.plan, objectRef(y.hallB), "service", second.value).plan;
        const Plan withoutFirst = removeService(y.plan, first).plan, withoutSecond = removeService(y.plan, second).plan;
        QVERIFY(!serviceOf(withoutFirst, y.hallA) && serviceOf(withoutFirst, y.hallB)->id == second);
        QVERIFY(serviceOf(withoutSecond, y.hallA)->id == first && !serviceOf(withoutSecond, y.hallB));
    }
    void anEditThatChangesNothingGivesAnEqualPlan()
    {
        const Yard y;
        const Placement same = y.plan.object(y.hallA)->place;
        for (const Edit &edit : {moveBy(y.plan, {y.hallA}, {0, 0}), moveBy(y.plan, {}, {5, 5}), rotate(y.plan, {y.hallA}, 360),
                                 setPlacement(y.plan, y.hallA, same), setLocked(y.plan, {y.hallA}, false), ungroup(y.plan, {y.hallA}),
                                 setField(y.plan, objectRef(y.hallA), "x", same.x.si()), setBoundary(y.plan, {}),
                                 setFieldOfAll(y.plan, {y.hallA}, "phase", std::int64_t(0)), removeObjects(y.plan, {ObjectId{999}}),
                                 paste(y.plan, {}, {1, 1}), align(y.plan, {y.hallA, y.hallB}, Alignment::Left)})
            QVERIFY(edit.plan == y.plan);
    }
    void aPartThatIsNotChangedIsShared()
    {
        const Yard y;
        const Plan moved = moveBy(y.plan, {y.hallA}, {3, 0}).plan;
        QVERIFY(moved.objects[0] != y.plan.objects[0]);
        QVERIFY(moved.objects[1] == y.plan.objects[1]);
        QVERIFY(moved.site == y.plan.site);
    }
    void movingAnEndMovesTheFeedAndKeepsItSquare()
    {
        const Yard y;
        QVERIFY(allLegsLieAlongAnAxis(route(y.plan, *y.plan.feed(y.feed))));
        for (Point by : {Point{7, 0}, Point{0, -4}, Point{-3.5, 8}}) {
            const Plan moved = moveBy(y.plan, {y.hallB}, by).plan;
            const Polyline line = route(moved, *moved.feed(y.feed));
            QVERIFY(allLegsLieAlongAnAxis(line));
            QCOMPARE(line.back(), portPosition(*moved.object(y.hallB), 5));
        }
    }
    void movingBothEndsMovesTheWholeFeed()
    {
        const Yard y;
        const Plan moved = moveBy(y.plan, {y.hallB, y.coolers}, {10, 20}).plan;
        for (std::size_t i = 0; i < y.plan.feed(y.feed)->waypoints.size(); ++i)
            QCOMPARE(moved.feed(y.feed)->waypoints[i], (y.plan.feed(y.feed)->waypoints[i] + Point{10, 20}));
    }
    void aStraightFeedGetsAStepWhenItsEndMovesAside()
    {
        Yard y;
        y.plan = setWaypoints(y.plan, y.feed, {}).plan;
        const Point a = portPosition(*y.plan.object(y.coolers), 0), b = portPosition(*y.plan.object(y.hallB), 5);
        y.plan = moveBy(y.plan, {y.hallB}, {a.x - b.x, 0}).plan; // now directly below
        y.plan = setWaypoints(y.plan, y.feed, {}).plan;
        const Plan moved = moveBy(y.plan, {y.hallB}, {12, 0}).plan;
        QVERIFY(allLegsLieAlongAnAxis(route(moved, *moved.feed(y.feed))));
    }
    void theDefaultRouteIsSquareWhicheverPortsItJoins()
    {
        const Yard y;
        for (int from = 0; from < 6; ++from) {
            for (int to = 0; to < 7; ++to) {
                const Object &a = *y.plan.object(y.coolers), &b = *y.plan.object(y.hallB);
                Polyline line{portPosition(a, from)};
                const Polyline middle = orthogonalRoute(portPosition(a, from), wayOut(a, from), portPosition(b, to), wayOut(b, to));
                line.insert(line.end(), middle.begin(), middle.end());
                line.push_back(portPosition(b, to));
                QVERIFY(allLegsLieAlongAnAxis(line));
            }
        }
    }
    // A UPS above a transformer: its feed to the transformer's right side goes around it.
    void theDefaultRouteDoesNotRunThroughTheObjectItEndsAt()
    {
        Plan plan = addObject({}, ObjectKind::UpsRoom, Point{50, 50}).plan;
        plan = addObject(plan, ObjectKind::Transformer, Point{55, 64}).plan;
        const Edit joined = edit::connect(plan, {plan.objects[0]->id, 2}, {plan.objects[1]->id, 4}); // out_a to side_a
        const Polyline line = route(joined.plan, *joined.plan.feeds[0]);
        QVERIFY(allLegsLieAlongAnAxis(line));
        const Bounds inner = plan.objects[1]->place.bounds().grown(-0.1);
        for (std::size_t i = 1; i < line.size(); ++i)
            QVERIFY(!inner.meets(boundsOf({line[i - 1], line[i]}).grown(1e-3)));
    }
    void portsOfDifferentKindsAreNotJoined()
    {
        const Yard y;
        const Edit edit = edit::connect(y.plan, {y.coolers, 1}, {y.hallB, 5}); // return to supply
        QVERIFY(!edit.ok());
        QVERIFY(edit.plan == y.plan);
        QVERIFY(!edit::connect(y.plan, {y.coolers, 0}, {y.hallB, 5}).ok()); // already joined
        QVERIFY(!edit::connect(y.plan, {y.hallA, 2}, {y.hallA, 5}).ok());
    }
    void aLockedObjectStays()
    {
        Yard y;
        y.plan = setLocked(y.plan, {y.hallA}, true).plan;
        for (const Edit &edit : {moveBy(y.plan, {y.hallA}, {1, 0}), rotate(y.plan, {y.hallA}, 90), removeObjects(y.plan, {y.hallA}),
                                 setField(y.plan, objectRef(y.hallA), "x", 5.0)}) {
            QVERIFY(!edit.ok());
            QVERIFY(edit.plan == y.plan);
        }
        QVERIFY(setField(y.plan, objectRef(y.hallA), "rows", std::int64_t(3)).ok());
    }
    void groupedObjectsMoveTogether()
    {
        Yard y;
        y.plan = group(y.plan, {y.hallA, y.hallB}).plan;
        const Plan moved = moveBy(y.plan, {y.hallA}, {4, 0}).plan;
        QCOMPARE(moved.object(y.hallB)->place.x.si(), y.plan.object(y.hallB)->place.x.si() + 4);
        QVERIFY(moved.object(y.coolers) == y.plan.object(y.coolers));
    }
    void removingAnObjectRemovesItsFeeds()
    {
        const Yard y;
        const Plan less = removeObjects(y.plan, {y.hallB}).plan;
        QCOMPARE(less.objects.size(), std::size_t(2));
        QVERIFY(less.feeds.empty());
        QCOMPARE(less.nextId, y.plan.nextId); // ids are never reused
    }
    void copiesKeepTheFeedsBetweenThem()
    {
        const Yard y;
        const Edit edit = duplicate(y.plan, {y.hallB, y.coolers}, {0, 200});
        QCOMPARE(edit.plan.objects.size(), std::size_t(5));
        QCOMPARE(edit.plan.feeds.size(), std::size_t(2));
        const Feed &copied = *edit.plan.feeds[1], &original = *edit.plan.feeds[0];
        QVERIFY(copied.from.object != original.from.object && copied.to.object != original.to.object);
        QCOMPARE(copied.waypoints[0], (original.waypoints[0] + Point{0, 200}));
        QVERIFY(isSound(edit.plan));
        QCOMPARE(duplicate(y.plan, {y.hallB}, {0, 200}).plan.feeds.size(), std::size_t(1));
    }
    void theClipboardSurvivesItsText()
    {
        Yard y;
        y.plan = setField(y.plan, objectRef(y.hallB), "rack", std::string("b200-hgx")).plan;
        y.plan = setNote(y.plan, objectRef(y.hallB), {.key = "rows", .low = 2, .high = 9, .source = "drawing A-01"}).plan;
        const Clipboard taken = edit::copy(y.plan, {y.hallB, y.coolers});
        const auto read = clipboardFromText(toText(taken));
        QVERIFY(read.has_value());
        QVERIFY(*read == taken);
    }
    // A pasted hall's service is found by its content: under whatever number the plan has it; where it is missing, it is added.
    void aHallPastedElsewhereKeepsItsService()
    {
        Yard from, to;
        Service agent;
        agent.name = "Agent";
        agent.model = "a.x-4.0";
        const ObjectId agentId = from.take(addService(from.plan, agent));
        from.plan = setField(from.plan, objectRef(from.hallA), "service", agentId.value).plan;
        Service other;
        other.name = "Other";
        other.model = "deepseek-r1";
        const ObjectId otherId = to.take(addService(to.plan, other));
        QCOMPARE(otherId, agentId); // the trap: the same number means another service
        const auto clipboard = clipboardFromText(toText(edit::copy(from.plan, {from.hallA})));
        QVERIFY(clipboard.has_value());
        const Edit pasted = paste(to.plan, *clipboard, {5, 5});
        const auto serviceOf = [](const Edit &e) { return e.plan.service(e.plan.object(e.ids.front())->as<Hall>()->service); };
        QVERIFY(serviceOf(pasted));
        QCOMPARE(serviceOf(pasted)->name, std::string("Agent"));
        QCOMPARE(serviceOf(pasted)->model, RecordId("a.x-4.0"));
        QVERIFY2(pasted.notice.english().find("Agent") != std::string::npos, pasted.notice.english().c_str());
        QVERIFY(isSound(pasted.plan));
        // Again: now the service is there, under its own number.
        const Edit again = paste(pasted.plan, *clipboard, {9, 9});
        QCOMPARE(again.plan.services.size(), pasted.plan.services.size());
        QCOMPARE(serviceOf(again)->name, std::string("Agent"));
        QVERIFY(again.notice.empty());
    }
    // Two services with the same name but different models are two: the pasted hall keeps its own, under a free name.
    void aServiceOfTheSameNameWithAnotherModelIsNotTaken()
    {
        Yard from, to;
        from.plan.services[0] = from.plan.services[0].with([](Service &s) { s.model = "a.x-4.0"; });
        const Clipboard clipboard = edit::copy(from.plan, {from.hallA});
        const Edit pasted = paste(to.plan, clipboard, {5, 5});
        const auto modelOf = [](const Edit &e) { return e.plan.service(e.plan.object(e.ids.front())->as<Hall>()->service)->model; };
        QCOMPARE(modelOf(pasted), RecordId("a.x-4.0"));
        QCOMPARE(pasted.plan.services.size(), std::size_t{2});
        const Edit again = paste(pasted.plan, clipboard, {9, 9});
        QCOMPARE(modelOf(again), RecordId("a.x-4.0"));
        QCOMPARE(again.plan.services.size(), std::size_t{2});
    }
    // Within one plan nothing is added and links stay as they are, including "the first" service.
    void aCopyInItsOwnPlanNamesWhatTheOriginalNames()
    {
        Yard y;
        const ObjectId late = y.take(addPhase(y.plan, [] {
            Phase p;
            p.name = "Phase 2";
            p.year = 2030;
            return p;
        }()));
        y.plan = setFieldOfAll(y.plan, {y.hallB}, "phase", std::int64_t(late.value)).plan;
        const Edit copied = duplicate(y.plan, {y.hallA, y.hallB, y.coolers}, {2, 2});
        QCOMPARE(copied.plan.services.size(), y.plan.services.size());
        QCOMPARE(copied.plan.phases.size(), y.plan.phases.size());
        QVERIFY(copied.notice.empty());
        QCOMPARE(copied.plan.object(copied.ids[0])->phase, y.plan.object(y.hallA)->phase);
        QCOMPARE(copied.plan.object(copied.ids[1])->phase, late);
    }
    // A source supports one value, and a range contains one: an edit removes what is no longer true, and only that.
    void aNoteIsRemovedWithTheValueItDescribes()
    {
        Yard y;
        const PartRef chat{"service", y.plan.services[0]->id};
        const double before = std::get<double>(*fieldValue(y.plan, chat, "price"));
        const auto noted = [&](FieldNote note) {
            note.key = "price";
            return setNote(y.plan, chat, note).plan;
        };
        const Plan sourced = noted({.key = {}, .low = before * 0.5, .high = before * 2, .source = "price list 2026"});
        const Edit sourcedEdit = setField(sourced, chat, "price", before * 1.1);
        QVERIFY(sourcedEdit.ok() && !sourcedEdit.notice.empty());
        QVERIFY(!noteOf(sourcedEdit.plan, chat, "price"));
        const Plan banded = noted({.key = {}, .low = before * 0.5, .high = before * 2, .source = {}});
        const Edit within = setField(banded, chat, "price", before * 1.1);
        QVERIFY(within.notice.empty());
        QVERIFY(noteOf(within.plan, chat, "price") == noteOf(banded, chat, "price"));
        const Edit outside = setField(banded, chat, "price", before * 2.5);
        QVERIFY(!outside.notice.empty());
        QVERIFY(!noteOf(outside.plan, chat, "price"));
        QVERIFY(setField(sourced, chat, "price", before).plan == sourced); // the same value: nothing is touched
    }
    // Where 0 has a meaning of its own, the refusal names the least other value; where a value may be negative, the real minimum.
    void aRefusalNamesTheRealRange()
    {
        Yard y;
        const std::string year = setField(y.plan, {"service", y.plan.services[0]->id}, "software_year", std::int64_t{7}).refusal.english();
        QVERIFY2(year.find("0 or a number from 2") != std::string::npos, year.c_str());
        const std::string latitude = setField(y.plan, {"site", {}}, "latitude", 200.0).refusal.english();
        QVERIFY2(latitude.find("-90") != std::string::npos || latitude.find("\u221290") != std::string::npos, latitude.c_str());
    }
    void textThatIsNotAClipboardIsRefused_data()
    {
        QTest::addColumn<QByteArray>("text");
        const Yard y;
        QByteArray good = QByteArray::fromStdString(toText(edit::copy(y.plan, {y.hallA})));
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("words") << QByteArray("Hall 1");
        QTest::newRow("other json") << QByteArray("{\"format\":1}");
        QTest::newRow("cut") << good.left(good.size() / 2);
        QTest::newRow("out of range") << QByteArray(good).replace("\"width\":51.0", "\"width\":1e9");
        QTest::newRow("wrong type") << QByteArray(good).replace("\"width\":51.0", "\"width\":\"wide\"");
        QTest::newRow("unknown kind") << QByteArray(good).replace("\"hall\"", "\"castle\"");
    }
    void textThatIsNotAClipboardIsRefused()
    {
        QFETCH(QByteArray, text);
        QVERIFY(!clipboardFromText(text.toStdString()));
    }
    void anArrayOfHallsHasClearGapsAndFreshNames()
    {
        const Yard y;
        const Edit edit = arrayOf(y.plan, {y.hallA}, {.columns = 3, .rows = 2, .gapX = 4 * units::m, .gapY = 6 * units::m});
        QCOMPARE(edit.ids.size(), std::size_t(6));
        const Bounds first = edit.plan.object(edit.ids[0])->place.bounds();
        const Bounds last = edit.plan.object(edit.ids[5])->place.bounds();
        QCOMPARE(last.left - first.left, 2 * (first.width() + 4));
        QCOMPARE(last.top - first.top, first.height() + 6);
        std::set<std::string> names;
        for (ObjectId id : edit.ids)
            names.insert(edit.plan.object(id)->name);
        QCOMPARE(names.size(), std::size_t(6));
        QVERIFY(isSound(edit.plan));
        QVERIFY(!arrayOf(y.plan, {y.hallA}, {.columns = 100000, .rows = 100000}).ok());
    }
    void alignmentAndDistributionAreExact()
    {
        Yard y;
        const Plan left = align(y.plan, {y.hallA, y.coolers}, Alignment::Left).plan;
        QCOMPARE(left.object(y.coolers)->place.bounds().left, left.object(y.hallA)->place.bounds().left);
        y.plan = moveBy(y.plan, {y.hallB}, {200, -100}).plan;
        const Plan even = distribute(y.plan, {y.hallA, y.hallB, y.coolers}, Axis::X).plan;
        const double gap1 = even.object(y.coolers)->place.bounds().left - even.object(y.hallA)->place.bounds().right;
        const double gap2 = even.object(y.hallB)->place.bounds().left - even.object(y.coolers)->place.bounds().right;
        QCOMPARE(gap1, gap2);
    }
    void fourQuarterTurnsAreTheSamePlan()
    {
        const Yard y;
        Plan plan = y.plan;
        for (int i = 0; i < 4; ++i)
            plan = rotate(plan, {y.hallB, y.coolers}, 90).plan;
        QVERIFY(sameContent(plan, y.plan));
    }
    void aFieldRefusesWhatIsOutOfItsRange()
    {
        const Yard y;
        for (const FieldValue &value : {FieldValue(-1.0), FieldValue(1e9), FieldValue(std::nan("")), FieldValue(std::string("wide"))}) {
            const Edit edit = setField(y.plan, objectRef(y.hallA), "width", value);
            QVERIFY(!edit.ok());
            QVERIFY(edit.plan == y.plan);
        }
        QCOMPARE(setField(y.plan, objectRef(y.hallA), "width", -1.0).refusal.english(),
                 std::string("Width must be a number from 0.1 m to 5,000 m."));
        QVERIFY(!setField(y.plan, objectRef(y.hallA), "phase", std::int64_t(77)).ok());
        QVERIFY(!setField(y.plan, objectRef(y.hallA), "no_such", 1.0).ok());
        QVERIFY(!setField(y.plan, {"power", {}}, "lights", 5.0).ok());
        const Edit lights = setField(y.plan, {"power", {}}, "lights", 0.01);
        QCOMPARE(lights.plan.power->lightsFraction, 0.01);
        QCOMPARE(std::get<double>(*fieldValue(lights.plan, {"power", {}}, "lights")), 0.01);
    }
    void phasesStayInOrderOfDate()
    {
        Yard y;
        const Edit later = addPhase(y.plan, {{}, "Phase 2", 2029, 2, {}});
        const Edit first = addPhase(later.plan, {{}, "Pilot", 2026, 1, {}});
        QCOMPARE(first.plan.phases.front()->name, std::string("Pilot"));
        const Edit moved = setField(first.plan, {"phase", first.ids[0]}, "year", std::int64_t(2031));
        QCOMPARE(moved.plan.phases.back()->name, std::string("Pilot"));
        const Plan with = setFieldOfAll(moved.plan, {y.hallA}, "phase", std::int64_t(first.ids[0].value)).plan;
        QCOMPARE(removePhase(with, first.ids[0]).plan.object(y.hallA)->phase, ObjectId{});
        QVERIFY(!removePhase(y.plan, y.plan.phases[0]->id).ok());
    }
    void aBoundaryThatCrossesItselfIsRefused()
    {
        const Yard y;
        QVERIFY(setBoundary(y.plan, {{0, 0}, {100, 0}, {100, 80}, {0, 80}}).ok());
        QVERIFY(!setBoundary(y.plan, {{0, 0}, {100, 80}, {100, 0}, {0, 80}}).ok());
        QVERIFY(!setBoundary(y.plan, {{0, 0}, {100, 80}}).ok());
    }
    // 8 rows of 1.2 m with 5 cold and 4 hot aisles: 9.6 + 5*1.8 + 4*1.2 = 23.4 m; 14 racks of 0.6 m and two ends of 1.8 m: 12 m.
    void aHallFilledWithRacksStaysFilled()
    {
        const Yard y;
        const Plan fitted = setField(setField(y.plan, objectRef(y.hallA), "width", 12.0).plan, objectRef(y.hallA), "depth", 23.4).plan;
        QVERIFY(fitRacksToHall(fitted, y.hallA, {}).plan == fitted);
        const Plan tiny = setField(y.plan, objectRef(y.hallA), "width", 1.0).plan;
        QVERIFY(!fitRacksToHall(tiny, y.hallA, {}).ok());
    }
    // Property: plans are values, so going back through any sequence of edits gives each earlier plan; no edit makes an unsound plan.
    void anySequenceOfEditsKeepsThePlanSoundAndItsPast()
    {
        for (unsigned seed = 1; seed <= 20; ++seed) {
            std::mt19937 random(seed);
            Plan plan = Yard().plan;
            for (int step = 0; step < 60; ++step) {
                const Plan before = plan;
                Edit edit = randomEdit(plan, random);
                QVERIFY2(isSound(edit.plan), qPrintable(QString("seed %1 step %2").arg(seed).arg(step)));
                QVERIFY(edit.ok() || edit.plan == before);
                QVERIFY(before == plan); // the edit did not touch its argument
                plan = edit.plan;
            }
        }
    }
    // A move and its opposite, in steps that are exact in binary, give the same content.
    void aMoveAndItsOppositeGiveTheSameContent()
    {
        std::mt19937 random(7);
        const Yard y;
        for (int i = 0; i < 100; ++i) {
            const Point by{(int(random() % 161) - 80) * 0.25, (int(random() % 161) - 80) * 0.25};
            Plan plan = moveBy(y.plan, {y.hallB}, by).plan;
            plan = moveBy(plan, {y.hallB}, by * -1.0).plan;
            QVERIFY(plan.object(y.hallB)->place == y.plan.object(y.hallB)->place);
            const Polyline now = plan.feed(y.feed)->waypoints, was = y.plan.feed(y.feed)->waypoints;
            QCOMPARE(now.size(), was.size());
        }
    }
};

QTEST_GUILESS_MAIN(EditTest)
#include "edit_test.moc"
