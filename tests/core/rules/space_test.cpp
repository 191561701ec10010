// SPDX-License-Identifier: Apache-2.0
// Space for equipment: what is drawn too small is reported, "size to fit" fixes it for every kind, and no sample has the fault.
#include "tests/support/findings_of_plans.h"

#include "core/catalogue/object_space.h"
#include "core/edit/size_to_fit.h"

using namespace tokenyard;

class SpaceRulesTest : public QObject {
    Q_OBJECT
    test::FindingsOfPlans m;

    static Plan resized(const Plan &plan, ObjectId id, double width, double depth)
    {
        Plan out = plan;
        edit::changePart(out.objects, id, [&](Object &o) {
            o.place.width = width * units::m;
            o.place.depth = depth * units::m;
        });
        return out;
    }
    static Plan only(ObjectKind kind, Equipment equipment)
    {
        Plan plan;
        plan.site = plan.site.with([](Site &s) { s.boundary = {{0, 0}, {900, 0}, {900, 900}, {0, 900}}; });
        Object o;
        o.id = plan.takeId();
        o.name = kindInfo(kind).key;
        o.place = {400 * units::m, 400 * units::m, 1 * units::m, 1 * units::m, 0.0, 1};
        o.equipment = std::move(equipment);
        plan.objects.emplace_back(o);
        return plan;
    }
    // Fields and plants of own power are not made of units arranged in rows.
    static bool isOwnPlant(ObjectKind kind)
    {
        return kind == ObjectKind::Solar || kind == ObjectKind::Wind || kind == ObjectKind::GasTurbine || kind == ObjectKind::Smr;
    }
    static bool hasRoom(ObjectKind kind)
    {
        return kind != ObjectKind::Office && kind != ObjectKind::Road && kind != ObjectKind::Label && !isOwnPlant(kind);
    }

private slots:
    void noSampleIsTooSmallForItsEquipment()
    {
        for (const auto &sample : allTemplates())
            for (const Finding &f : m.found(sample.make(m.catalogue), "space.units"))
                QFAIL((std::string(sample.key) + ": " + f.text.english()).c_str());
    }
    void everySampleSaysThatOneMetreIsTooSmall()
    {
        for (const auto &sample : allTemplates()) {
            const Plan plan = sample.make(m.catalogue);
            for (ObjectKind kind : {ObjectKind::UpsRoom, ObjectKind::GeneratorYard}) {
                const ObjectId id = m.first(plan, kind);
                const auto found = m.found(resized(plan, id, 1, 1), "space.units");
                QCOMPARE(found.size(), std::size_t(1));
                QCOMPARE(found.front().severity, Severity::Error);
                QCOMPARE(found.front().objects, std::vector{id});
                QVERIFY(found.front().text.english().find("1 m × 1 m") != std::string::npos);
            }
        }
    }
    // 36 sets of 13.5 x 3.2 m with 1 m around each: 44.5 x 51.4 m (see unit_rows_test).
    void theSentenceStatesTheSizes()
    {
        const auto found = m.found(only(ObjectKind::GeneratorYard, GeneratorYard{"generator-3mw", 36}), "space.units");
        QCOMPARE(found.size(), std::size_t(1));
        QCOMPARE(found.front().text.english(),
                 std::string("36 × Diesel generator 3 MW need 51.4 m × 44.5 m with the ways to reach them; generator_yard is 1 m × 1 m."));
    }
    // Twelve sets fill 40.5 x 12.8 m without an aisle between them; with the required aisles they need 44.5 x 17.8 m.
    void onlyMissingAislesAreAWarning()
    {
        const Plan tight = resized(only(ObjectKind::GeneratorYard, GeneratorYard{"generator-3mw", 12}), ObjectId{1}, 40.5, 12.8);
        const auto found = m.found(tight, "space.units");
        QCOMPARE(found.size(), std::size_t(1));
        QCOMPARE(found.front().severity, Severity::Warning);
        QVERIFY(m.found(resized(tight, ObjectId{1}, 44.5, 17.8), "space.units").empty());
        QCOMPARE(m.found(resized(tight, ObjectId{1}, 40.4, 12.8), "space.units").front().severity, Severity::Error);
    }
    // 2 MW for 5 min: 167 kWh are 3 cabinets of 63.9 kWh, but 2,000 kW are 7 of 322.6 kW: 6 m + 7 x 0.6 m = 10.2 m in line.
    // For an hour 2,000 kWh are 32 cabinets.
    void aUpsStandsInLineWithItsBatteries()
    {
        SpaceRecords records(m.catalogue);
        const auto lengthFor = [&](Duration autonomy) {
            Object room;
            room.equipment = UpsRoom{"ups-2mw", 4, autonomy};
            return records.of(room)->rows.unit.length.si();
        };
        QVERIFY(std::fabs(lengthFor(5 * units::minute) - 10.2) < 1e-9);
        QVERIFY(std::fabs(lengthFor(60 * units::minute) - (6.0 + 32 * 0.6)) < 1e-9);
        QVERIFY(std::fabs(lengthFor(Duration{}) - 6.0) < 1e-9);
    }
    void sizeToFitFixesItForEveryKind()
    {
        for (const KindInfo &kind : allKinds()) {
            const Plan plan = only(kind.kind, kind.prototype);
            const ObjectId id = plan.objects.front()->id;
            const char *rule = kind.kind == ObjectKind::Hall ? "space.racks" : "space.units";
            const edit::Edit sized = edit::sizeToFit(plan, {id}, m.catalogue);
            QCOMPARE(sized.ok(), hasRoom(kind.kind));
            if (!hasRoom(kind.kind))
                continue;
            QVERIFY2(!m.found(plan, rule).empty(), kind.key);
            QVERIFY2(m.found(sized.plan, rule).empty(), kind.key);
            m.check(rule, plan, sized.plan); // the finding's own fix does it, too
            const Point before = plan.object(id)->place.centre(), after = sized.plan.object(id)->place.centre();
            QVERIFY2(distance(before, after) < 1e-9, kind.key);
            QVERIFY2(edit::sizeToFit(sized.plan, {id}, m.catalogue).plan == sized.plan, kind.key);
        }
    }
    // In the site's corner the middle cannot stay: the corner does. Between neighbours the object grows to the free side.
    void aCornerStaysWhereTheMiddleCannot()
    {
        Plan plan = only(ObjectKind::GeneratorYard, GeneratorYard{});
        const ObjectId id = plan.objects.front()->id;
        edit::changePart(plan.objects, id, [](Object &o) { o.place.x = o.place.y = 5 * units::m; });
        Placement place = edit::sizeToFit(plan, {id}, m.catalogue).plan.object(id)->place;
        QVERIFY(std::fabs(place.x.si() - 5.0) < 1e-9 && std::fabs(place.y.si() - 5.0) < 1e-9);
        Object neighbour = *plan.object(id);
        neighbour.id = plan.takeId();
        neighbour.place = {300 * units::m, 401 * units::m, 200 * units::m, 100 * units::m, 0.0, 1};
        plan.objects.emplace_back(neighbour);
        edit::changePart(plan.objects, id, [](Object &o) { o.place.x = o.place.y = 400 * units::m; });
        place = edit::sizeToFit(plan, {id}, m.catalogue).plan.object(id)->place;
        QVERIFY(std::fabs((place.y + place.depth).si() - 401.0) < 1e-9); // its lower edge stays
    }
    void whatHasNoUnitsIsRefused()
    {
        Plan plan = only(ObjectKind::GeneratorYard, GeneratorYard{"generator-3mw", 0});
        QVERIFY(m.found(plan, "space.units").empty());
        QVERIFY(!edit::sizeToFit(plan, {plan.objects.front()->id}, m.catalogue).ok());
        plan = only(ObjectKind::GeneratorYard, GeneratorYard{"no-such-record", 4});
        QVERIFY(!edit::sizeToFit(plan, {plan.objects.front()->id}, m.catalogue).ok());
    }
    void aLockedObjectKeepsItsSize()
    {
        Plan plan = only(ObjectKind::GeneratorYard, GeneratorYard{});
        edit::changePart(plan.objects, plan.objects.front()->id, [](Object &o) { o.locked = true; });
        QVERIFY(!edit::sizeToFit(plan, {plan.objects.front()->id}, m.catalogue).ok());
    }
    void everyEquipmentRecordHasSizeAndWeight()
    {
        for (const KindInfo &kind : allKinds())
            if (*kind.records && !isOwnPlant(kind.kind))
                for (const Record &record : m.catalogue.set(kind.records).records)
                    for (const char *key : {"unit_length", "unit_width", "unit_height", "operating_mass"})
                        QVERIFY2(record.find(key) && record.find(key)->si.value_or(0.0) > 0.0, record.id.c_str());
    }
};

QTEST_GUILESS_MAIN(SpaceRulesTest)
#include "space_test.moc"
