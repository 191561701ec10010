// SPDX-License-Identifier: Apache-2.0
// What floors carry, how much area is left for stairs and shafts, and what is on or over a road.
#include "tests/support/findings_of_plans.h"

using namespace tokenyard;

class StoreyRulesTest : public QObject {
    Q_OBJECT
    test::FindingsOfPlans m;

    static Plan site(int storeys)
    {
        Plan plan;
        plan.site = plan.site.with([&](Site &s) {
            s.boundary = {{0, 0}, {300, 0}, {300, 300}, {0, 300}};
            s.storeys = storeys;
        });
        return plan;
    }
    static ObjectId add(Plan &plan, Equipment equipment, double x, double y, double width, double depth, int level)
    {
        Object o;
        o.id = plan.takeId();
        o.name = "Object " + std::to_string(o.id.value);
        o.place = {x * units::m, y * units::m, width * units::m, depth * units::m, 0.0, level};
        o.equipment = std::move(equipment);
        plan.objects.emplace_back(o);
        return o.id;
    }
    static Plan one(Equipment equipment, double width, double depth, int level)
    {
        Plan plan = site(4);
        add(plan, std::move(equipment), 50, 50, width, depth, level);
        return plan;
    }

private slots:
    // A tank of 520 t on 10 x 9.5 m presses with 520,000 x 9.80665 / 95 = 53.7 kPa; the floor is designed for 25 kPa. On the ground it may.
    void aTankIsTooHeavyForAFloor()
    {
        m.check("space.floor_load", one(WaterTank{}, 60, 60, 2), one(WaterTank{}, 60, 60, 1));
        QVERIFY(m.found(one(WaterTank{}, 60, 60, 2), "space.floor_load").front().text.english().find("53.7 kPa") != std::string::npos);
    }
    // 520 t on 12 x 12 m are 35.4 kPa on average, more than 12; on 60 x 60 m they are 1.4 kPa.
    void theMeanLoadCountsToo()
    {
        QCOMPARE(m.found(one(WaterTank{}, 12, 12, 2), "space.floor_load").size(), std::size_t(2));
        QCOMPARE(m.found(one(WaterTank{}, 60, 60, 2), "space.floor_load").size(), std::size_t(1));
    }
    // 1,360 kg on 0.6 x 1.2 m: 18.5 kPa under a rack; the floor is designed for 25 kPa.
    void racksStandOnAnUpperFloor() { QVERIFY(m.found(one(Hall{}, 51, 36, 2), "space.floor_load").empty()); }

    // Two rooms of 20 x 20 m in a building of 50 x 20 m leave 1 - 800/1,000 = 20 %; with a third of 6 x 20 m 8 %. 10 % are required.
    void stairsAndShaftsNeedAShareOfEachStorey()
    {
        Plan plan = site(3);
        add(plan, UpsRoom{}, 0, 0, 20, 20, 2);
        add(plan, UpsRoom{}, 30, 0, 20, 20, 2);
        Plan full = plan;
        const ObjectId third = add(full, UpsRoom{}, 20, 0, 6, 20, 2);
        m.check("space.cores", full, plan);
        const auto found = m.found(full, "space.cores");
        QCOMPARE(found.size(), std::size_t(1));
        QCOMPARE(found.front().objects.size(), std::size_t(3));
        QVERIFY(found.front().text.english().find("8 %") != std::string::npos);
        // Neither the ground nor the roof needs space for shafts.
        for (int level : {1, 4}) {
            Plan elsewhere = full;
            for (Shared<Object> &object : elsewhere.objects)
                object = object.with([&](Object &o) { o.place.level = level; });
            QVERIFY(m.found(elsewhere, "space.cores").empty());
        }
        QVERIFY(m.found(edit::removeObjects(full, {third}).plan, "space.cores").empty());
    }
    void whatIsOnARoadBlocksIt()
    {
        const auto withTank = [](double y, int level) {
            Plan plan = site(4);
            add(plan, Road{}, 10, 10, 100, 6, 1);
            add(plan, WaterTank{}, 50, y, 12, 12, level);
            return plan;
        };
        m.check("space.road", withTank(15.9, 1), withTank(16.0, 1));
        QVERIFY(m.found(withTank(12.0, 2), "space.road").empty());
        // One storey of 5.5 m is above the 4.1 m that fire engines need: a note; next to the road there is no finding.
        const auto over = m.found(withTank(12.0, 2), "space.over_road");
        QCOMPARE(over.size(), std::size_t(1));
        QCOMPARE(over.front().severity, Severity::Note);
        QVERIFY(m.found(withTank(20.0, 2), "space.over_road").empty());
    }
    void noSampleHasAFindingOfItsStoreys()
    {
        for (const auto &sample : allTemplates())
            for (const char *rule : {"space.floor_load", "space.cores", "space.road", "space.over_road", "space.aisle"})
                for (const Finding &f : m.found(sample.make(m.catalogue), rule))
                    QFAIL((std::string(sample.key) + ": " + f.text.english()).c_str());
    }
    void aRackAsksForItsOwnAisle()
    {
        // 1.2 m by the rack's record, 0.9 m by NEC 110.26.
        m.check("space.aisle", m.with(ObjectKind::Hall, "hot_aisle", 1.1), m.with(ObjectKind::Hall, "hot_aisle", 1.2));
        const auto rack = m.found(m.with(ObjectKind::Hall, "hot_aisle", 1.1), "space.aisle");
        QVERIFY(rack.front().text.english().find("GB200 NVL72 rack") != std::string::npos);
        const auto end = m.found(m.with(ObjectKind::Hall, "end_aisle", 1.0), "space.aisle");
        QVERIFY(end.front().text.english().find("BICSI 002") != std::string::npos);
    }
};

QTEST_GUILESS_MAIN(StoreyRulesTest)
#include "storeys_test.moc"
