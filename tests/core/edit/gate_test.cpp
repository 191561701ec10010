// SPDX-License-Identifier: Apache-2.0
// Whatever an edit accepts can be saved and opened; what could not be saved is refused with a sentence that names the limit.
#include "core/edit/gate.h"

#include "core/edit/clipboard.h"
#include "core/edit/feeds.h"
#include "core/edit/fields.h"
#include "core/edit/objects.h"
#include "core/edit/parts.h"
#include "core/edit/place.h"
#include "core/edit/scenarios.h"
#include "core/plan/hourly_objects.h"
#include "core/plan/limits.h"
#include "core/store/carried_project.h"
#include "core/store/image.h"
#include "core/store/plan_rows.h"
#include "tests/core/store/sample_plans.h"
#include "tests/core/store/tampered_file.h"

#include <QTest>

using namespace tokenyard;
using namespace tokenyard::edit;
using namespace tokenyard::test;

namespace {

Object numbered(ObjectId id)
{
    Object object;
    object.id = id;
    return object;
}

// Writes the plan into a file image and reads it back; returns the reason if that fails.
std::string whyNotSaved(const Plan &plan)
{
    try {
        SQLite::Database database = newDatabase(currentFormat());
        writeProject(database, {plan, {}, {}, "v"}, {});
        return sameContent(readProject(database).plan, plan) ? "" : "it does not read back as it is";
    } catch (const Damage &damage) {
        return damage.what.english();
    }
}

Plan aHall()
{
    Plan plan;
    return addObject(plan, ObjectKind::Hall, Point{100, 100}, 1, {}).plan;
}

Plan twoHallsJoined()
{
    const Plan plan = addObject(aHall(), ObjectKind::Hall, Point{300, 100}, 1, {}).plan;
    return addFeed(plan, FeedKind::PowerA, {plan.objects[0]->id, 0}, {plan.objects[1]->id, 0}, {{150, 50}}).plan;
}

// Refused, nothing changed, and the sentence names the limit.
bool refusedNaming(const Edit &edit, const Plan &before, const char *limit)
{
    const bool names = edit.refusal.english().find(limit) != std::string::npos;
    if (edit.ok() || !names)
        qWarning("ok %d: %s", edit.ok(), edit.refusal.english().c_str());
    return !edit.ok() && names && edit.plan == before;
}

const Ids hall{ObjectId{1}};

} // namespace

class GateTest : public QObject {
    Q_OBJECT
private slots:
    // Sizes, moves and names that the window once accepted but could not save.
    void whatCouldNotBeSavedIsRefusedWithItsLimit()
    {
        const Plan plan = aHall();
        const PartRef ref = objectRef(hall[0]);
        QVERIFY(refusedNaming(moveBy(plan, hall, {200000, 0}), plan, "100,000 m"));
        QVERIFY(refusedNaming(arrayOf(plan, hall, {.columns = 200, .rows = 1, .gapX = 1000 * units::m, .gapY = 1 * units::m}), plan,
                              "100,000 m"));
        QVERIFY(refusedNaming(setField(plan, ref, "width", 6000.0), plan, "5,000 m"));
        Placement tiny = plan.objects[0]->place;
        tiny.width = 0.01 * units::m;
        QVERIFY(refusedNaming(setPlacement(plan, hall[0], tiny), plan, "0.1 m"));
        QVERIFY(refusedNaming(setField(plan, ref, "name", std::string(4001, 'x')), plan, "4,000"));
        QVERIFY(refusedNaming(setField(plan, ref, "name", std::string("a\0b", 3)), plan, "control characters"));
        QVERIFY(refusedNaming(setField(plan, ref, "name",
                                       std::string("a\x01"
                                                   "b")),
                              plan, "control characters"));
        QVERIFY(refusedNaming(setField(plan, ref, "name", std::string("\xC3\x28")), plan, "4,000"));
        QVERIFY(refusedNaming(setLevel(plan, hall, 101), plan, "100"));
        QVERIFY(refusedNaming(addObject(plan, ObjectKind::Hall, Point{3e5, 0}, 1, {}), plan, "100,000 m"));
        QVERIFY(refusedNaming(paste(plan, copy(plan, hall), {0, 1e6}), plan, "100,000 m"));
        QVERIFY(refusedNaming(setBoundary(plan, {{0, 0}, {1e9, 0}, {0, 10}}), plan, "100 km"));
        QVERIFY(refusedNaming(setField(plan, {"cost", {}}, "exchange_date", std::string("July")), plan, "2026-07"));
    }
    void routesHaveLimitsToo()
    {
        const Plan plan = twoHallsJoined();
        const ObjectId feed = plan.feeds[0]->id;
        QVERIFY(refusedNaming(setWaypoints(plan, feed, {{1e300, 0}}), plan, "100 km"));
        QVERIFY(refusedNaming(setWaypoints(plan, feed, {{std::nan(""), 0}}), plan, "100 km"));
        QVERIFY(refusedNaming(setWaypoints(plan, feed, Polyline(limit::waypoints + 1, Point{1, 1})), plan, "1,000"));
        QVERIFY(setWaypoints(plan, feed, Polyline(limit::waypoints, Point{1, 1})).ok());
        QVERIFY(refusedNaming(setBoundary(plan, Polygon(limit::corners + 1, Point{1, 1})), plan, "1,000"));
        // A waypoint follows its object, but may not be carried over the edge.
        const Plan far = setWaypoints(plan, feed, {{99990, 50}}).plan;
        QVERIFY(refusedNaming(moveBy(far, {far.objects[0]->id, far.objects[1]->id}, {50, 0}), far, "100 km"));
    }
    void aPlanHoldsNoMoreThanItsTableSays()
    {
        Plan plan = aHall();
        while (plan.services.size() < rowOf<Service>().most) {
            Service service;
            service.id = plan.takeId();
            service.name = std::to_string(plan.nextId);
            plan.services.emplace_back(std::move(service));
        }
        QVERIFY(refusedNaming(addService(plan, Service{}), plan, "200"));
        while (plan.phases.size() < rowOf<Phase>().most) {
            Phase phase;
            phase.id = plan.takeId();
            plan.phases.emplace_back(std::move(phase));
        }
        QVERIFY(refusedNaming(addPhase(plan, Phase{}), plan, "200"));
        Plan full = plan;
        while (full.objects.size() < rowOf<Object>().most)
            full.objects.emplace_back(numbered(full.takeId()));
        QVERIFY(refusedNaming(addObject(full, ObjectKind::Road, Point{0, 0}, 1, {}), full, "10,000"));
        QCOMPARE(whyNotSaved(full), std::string());
        full.objects.emplace_back(numbered(full.takeId()));
        QVERIFY(whyNotSaved(full).find("10,000") != std::string::npos);
        QVERIFY(whyNotKept(full).english().find("10,000") != std::string::npos);
    }
    // Each is run hour by hour: 5,000 batteries took 54 s and 2 GB.
    void sourcesByTheHourAreLimited()
    {
        Plan plan = aHall();
        const auto battery = [&] {
            Object object;
            object.equipment = Battery{};
            object.id = plan.takeId();
            return Shared<Object>(std::move(object));
        };
        while (hourlyObjects(plan) < mostHourlyObjects)
            plan.objects.push_back(battery());
        QCOMPARE(whyNotSaved(plan), std::string());
        QVERIFY(refusedNaming(addObject(plan, ObjectKind::Solar, Point{0, 0}, 1, {}), plan, "100"));
        QVERIFY(addObject(plan, ObjectKind::Road, Point{0, 0}, 1, {}).ok());
        plan.objects.push_back(battery());
        QCOMPARE(whyNotSaved(plan), std::string()); // a file of before the limit opens; the study says what it leaves out
        QVERIFY(addObject(plan, ObjectKind::Road, Point{0, 0}, 1, {}).ok()); // what is there may go, and does not bar other edits
    }
    // A name stands in tables, titles and a shell's answers: a line break that is typed, pasted or in a file becomes a blank.
    void aNameHasOneLine()
    {
        const Plan plan = aHall();
        const PartRef hall{"object", plan.objects[0]->id};
        for (const char *name : {"a\nb", "a\tb", "a\vb"}) {
            QCOMPARE(setField(plan, hall, "name", std::string(name)).plan.objects[0]->name, std::string("a b"));
            QVERIFY(!addScenario(plan, name, {}).ok());
            Plan broken = plan;
            broken.objects[0] = broken.objects[0].with([&](Object &object) { object.name = name; });
            QVERIFY(whyNotKept(broken).english().find("Name") != std::string::npos);
        }
        const std::string named = projectBytes(projectOf(setField(plan, hall, "name", std::string("a b")).plan, Catalogue()));
        const std::string broken = tampered(named, "UPDATE object SET name = 'a' || char(10) || 'b' WHERE name = 'a b'");
        const Project back = readProjectImage(Image(broken), currentFormat()).project;
        QCOMPARE(back.plan.objects[0]->name, std::string("a b"));
    }
    void notesAndReasonsCanBeKept()
    {
        const Plan plan = aHall();
        const PartRef site{"site", {}};
        QVERIFY(refusedNaming(setNote(plan, site, {"land_price", 1e9, 2e9, std::string("a\0b", 3)}), plan, "4,000"));
        QVERIFY(refusedNaming(setNote(plan, site, {"land_price", -1e9, 1e9, ""}), plan, "Low and high"));
        QVERIFY(refusedNaming(setNote(plan, site, {"land_price", 1e9, 1e99, ""}), plan, "Low and high"));
        QVERIFY(!setNote(plan, site, {"land_price", std::nan(""), 2e9, ""}).ok());
        QVERIFY(refusedNaming(addWaiver(plan, {"space.overlap", hall, std::string(5000, 'x'), "", ""}), plan, "4,000"));
    }
    // Any value for any field is either accepted, and then can be saved, or refused with a sentence.
    void whateverAnEditAcceptsCanBeSavedAndOpened()
    {
        std::mt19937 random(7);
        Plan plan = planOfEverything(Filler::Way::Drawn, 1);
        const std::vector<FieldValue> odd{0.0,
                                          -1.0,
                                          1e-9,
                                          5000.0,
                                          1e5,
                                          -1e6,
                                          1e300,
                                          std::nan(""),
                                          std::int64_t(-1),
                                          std::int64_t(0),
                                          std::int64_t(3),
                                          std::int64_t(1) << 40,
                                          true,
                                          std::string("x"),
                                          std::string(4000, 'y'),
                                          std::string(4001, 'z'),
                                          std::string("\0", 1),
                                          std::string("2026-12"),
                                          std::string("2026-13")};
        int taken = 0, refusedOnes = 0;
        for (const PartRef &ref : partRefs(plan))
            for (const PartField &field : tokenyard::fieldsOf(plan, ref)) {
                const FieldValue &value = odd[random() % odd.size()];
                const Edit edit = setField(plan, ref, field.info.key, value);
                QVERIFY2(edit.ok() || !edit.refusal.english().empty(), field.info.key.data());
                if ((taken + refusedOnes) % 5 == 0)
                    QCOMPARE(QString::fromStdString(whyNotSaved(edit.plan)), QString());
                QCOMPARE(whyNotKept(edit.plan).english(), std::string());
                if (edit.ok())
                    plan = edit.plan, ++taken;
                else
                    ++refusedOnes;
            }
        QCOMPARE(QString::fromStdString(whyNotSaved(plan)), QString());
        QVERIFY(taken > 20 && refusedOnes > 20);
    }
    void plansOfEveryValueOfTheTablesPass()
    {
        for (const Filler::Way way : {Filler::Way::Least, Filler::Way::Greatest, Filler::Way::Drawn}) {
            const Plan plan = planOfEverything(way);
            QCOMPARE(whyNotKept(plan).english(), std::string());
            QCOMPARE(QString::fromStdString(whyNotSaved(plan)), QString());
        }
    }
};

QTEST_GUILESS_MAIN(GateTest)
#include "gate_test.moc"
