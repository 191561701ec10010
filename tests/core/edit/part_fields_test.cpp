// SPDX-License-Identifier: Apache-2.0
#include "core/edit/part_fields.h"

#include <QTest>

using namespace tokenyard;

namespace {
Plan aPlanWithTwoHalls()
{
    Plan plan;
    for (const char *name : {"Hall 1", "Hall 2"}) {
        Object hall;
        hall.id = plan.takeId();
        hall.name = name;
        plan.objects.emplace_back(hall);
    }
    return plan;
}

const PartField *field(const std::vector<PartField> &fields, std::string_view key)
{
    for (const PartField &f : fields)
        if (f.info.key == key)
            return &f;
    return nullptr;
}
} // namespace

class PartFieldsTest : public QObject {
    Q_OBJECT
private slots:
    void aHallShowsItsCommonFieldsAndThoseOfItsKind()
    {
        const auto fields = fieldsOf(aPlanWithTwoHalls(), {PartKind::Object, ObjectId{1}});
        QVERIFY(field(fields, "x"));
        QVERIFY(field(fields, "racks_per_row"));
        QVERIFY(!field(fields, "fuel"));
    }
    void anEditOfTwoPartsLeavesTheOthersShared()
    {
        const Plan before = aPlanWithTwoHalls();
        const PartRef both[] = {{PartKind::Object, ObjectId{1}}, {PartKind::Object, ObjectId{2}}};
        const Plan after = withField(before, both, "rows", std::int64_t{3});
        QCOMPARE(after.object(ObjectId{1})->as<Hall>()->rows, 3);
        QCOMPARE(after.object(ObjectId{2})->as<Hall>()->rows, 3);
        QVERIFY(after.site == before.site);
        QCOMPARE(before.object(ObjectId{1})->as<Hall>()->rows, Hall{}.rows);
    }
    void aValueOutOfRangeLeavesThePlanAsItIs()
    {
        const Plan before = aPlanWithTwoHalls();
        const PartRef hall[] = {{PartKind::Object, ObjectId{1}}};
        QVERIFY(withField(before, hall, "rows", std::int64_t{401}) == before);
        QVERIFY(withField(before, hall, "x", std::string("words")) == before);
    }
    void aNoteIsKeptByKeyAndRemovedWhenItSaysNothing()
    {
        const Plan before = aPlanWithTwoHalls();
        const PartRef site[] = {{PartKind::Site, {}}};
        const Plan noted = withNote(before, site, {"land_price", 1e9, 3e9, "contract"});
        QCOMPARE(field(fieldsOf(noted, site[0]), "land_price")->note->source, std::string("contract"));
        const Plan cleared = withNote(noted, site, {"land_price", {}, {}, ""});
        QVERIFY(sameContent(cleared, before));
    }
    void phasesStayInOrderOfDate()
    {
        Plan plan;
        ObjectId first, second;
        plan = withNewPhase(plan, first);
        plan = withNewPhase(plan, second);
        const PartRef later[] = {{PartKind::Phase, first}};
        plan = withField(plan, later, "year", std::int64_t{2040});
        QCOMPARE(plan.phases.back()->id, first);
    }
    void aRemovedServiceLeavesItsHallsOnTheFirst()
    {
        Plan plan = aPlanWithTwoHalls();
        ObjectId service;
        plan = withNewService(plan, service);
        const PartRef hall[] = {{PartKind::Object, ObjectId{1}}};
        plan = withField(plan, hall, "service", service.value);
        QCOMPARE(plan.object(ObjectId{1})->as<Hall>()->service, service);
        plan = withoutPart(plan, {PartKind::Service, service});
        QVERIFY(!plan.object(ObjectId{1})->as<Hall>()->service);
        QVERIFY(plan.services.empty());
    }
    void aSecondWaiverOfTheSameFindingReplacesTheFirst()
    {
        Plan plan;
        plan = withWaiver(plan, {"layout.overlap", {ObjectId{1}}, "drawn so", "A", "2026-11-21"});
        plan = withWaiver(plan, {"layout.overlap", {ObjectId{1}}, "agreed", "B", "2026-11-22"});
        QCOMPARE(plan.waivers.size(), std::size_t{1});
        QCOMPARE(plan.waivers[0].reason, std::string("agreed"));
    }
};

QTEST_GUILESS_MAIN(PartFieldsTest)
#include "part_fields_test.moc"
