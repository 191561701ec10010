// SPDX-License-Identifier: Apache-2.0
#include "core/edit/typed_edits.h"

#include "core/edit/fields.h"
#include "core/edit/objects.h"
#include "core/edit/templates/templates.h"
#include "core/edit/typed_value.h"

#include <QTest>

using namespace tokenyard;
using namespace tokenyard::edit;

namespace {
const Catalogue catalogue;

Plan sample() { return findTemplate("ulsan-103mw")->make(catalogue); }

// A plan with two halls and two services whose names are hard to parse.
Plan awkward()
{
    Plan plan = sample();
    for (const char *name : {"Hall 2.W: east=new", "서울 홀", "Twin", "Twin"}) {
        Edit edit = addTyped(plan, catalogue, {.kind = "hall", .name = name, .at = "500,500", .size = {}, .storey = {}, .assignments = {}});
        Q_ASSERT(edit.ok());
        plan = edit.plan;
    }
    return plan;
}

Edit set(const Plan &plan, const std::string &typed) { return setTyped(plan, catalogue, {typed}, {}); }

const Object *named(const Plan &plan, const std::string &name)
{
    for (const Shared<Object> &object : plan.objects)
        if (object->name == name)
            return &*object;
    return nullptr;
}
} // namespace

class TypedEditsTest : public QObject {
    Q_OBJECT
private slots:
    void aValueWithAUnitIsSet()
    {
        const Edit edit = set(sample(), "supply.contract=60 MW");
        QVERIFY(edit.ok());
        QCOMPARE(edit.plan.supply->contract.si(), 60e6);
    }
    void namesWithDotsColonsEqualsSignsAndHangulAreAddresses()
    {
        const Plan plan = awkward();
        for (const char *name : {"Hall 2.W: east=new", "서울 홀"}) {
            const Edit edit = set(plan, std::string("object:") + name + ".rows=5");
            QVERIFY2(edit.ok(), edit.refusal.english().c_str());
            QCOMPARE(named(edit.plan, name)->as<Hall>()->rows, 5);
        }
    }
    void aNameThatTwoPartsShareNeedsTheNumber()
    {
        const Plan plan = awkward();
        const Edit vague = set(plan, "object:Twin.rows=5");
        const std::string address = addressOf(plan, objectRef(named(plan, "Twin")->id));
        QVERIFY(vague.refusal.english().find(address) != std::string::npos);
        QVERIFY(set(plan, address + ".rows=5").ok());
    }
    void everyAddressLeadsBackToItsPart()
    {
        const Plan plan = awkward();
        for (const PartRef &part : partRefs(plan))
            QVERIFY2(findPart(plan, addressOf(plan, part)).part == part, addressOf(plan, part).c_str());
    }
    // Each field of each part accepts its own displayed value, and the plan stays the same.
    void everyValueCanBeTypedBack()
    {
        for (const PlanTemplate &t : allTemplates()) {
            const Plan plan = t.make(catalogue);
            for (const PartRef &part : partRefs(plan))
                for (const PartField &field : fieldsOf(plan, part)) {
                    const std::string typed =
                        addressOf(plan, part) + '.' + std::string(field.info.key) + '=' + typedForm(plan, field.info, field.value);
                    const AssignmentReading reading = readAssignment(plan, catalogue, typed);
                    QVERIFY2(reading.assignment, (typed + ": " + reading.problem.english()).c_str());
                    if (const auto *si = std::get_if<double>(&field.value))
                        QVERIFY2(std::abs(std::get<double>(reading.assignment->value) - *si) <= 1e-12 * std::abs(*si), typed.c_str());
                    else if (field.info.kind == FieldKind::RecordRef) // an alias finds the record itself
                        QCOMPARE(catalogue.find(field.info.recordKind, std::get<std::string>(reading.assignment->value)),
                                 catalogue.find(field.info.recordKind, std::get<std::string>(field.value)));
                    else
                        QVERIFY2(reading.assignment->value == field.value, typed.c_str());
                }
        }
    }
    // A step of the history names records, phases and choices as people do, in the language of the one who reads.
    void aStepIsNamedInWords()
    {
        const Plan plan = sample();
        ObjectId hall;
        for (const auto &object : plan.objects)
            if (object->as<Hall>() && object->phase == plan.phases[1]->id)
                hall = object->id;
        QVERIFY(hall);
        const auto said = [&](const char *key, const FieldValue &value) {
            return withRecordNames(setField(plan, objectRef(hall), key, value).what, catalogue).english();
        };
        const std::string phase = said("phase", std::int64_t(0)); // 0: the first
        QVERIFY2(phase.find(plan.phases[1]->name + " → " + plan.phases[0]->name) != std::string::npos, phase.c_str());
        const Record *rack = catalogue.find("racks", "h100-4x8");
        QVERIFY(rack);
        const std::string record = said("rack", rack->id);
        QVERIFY2(record.find("→ " + rack->nameEn) != std::string::npos, record.c_str());
        const std::string choice = said("business", std::int64_t(HallBusiness::Space));
        QVERIFY2(choice.find("Tokens by API → Space and power") != std::string::npos, choice.c_str());
        const std::string added = addObject(plan, ObjectKind::Hall, Point{10, 10}, 1, {}, "홀").what.english();
        QVERIFY2(added.find("홀 1") != std::string::npos, added.c_str());
    }
    void aPartOfARecordsNameIsTakenWithAWord()
    {
        const Plan plan = sample();
        const auto notice = [&](const char *model) {
            return setTyped(plan, catalogue, {"service:" + plan.services.front()->name + ".model=" + model}, {}).notice.english();
        };
        QVERIFY2(notice("V4-Flash").find("'V4-Flash' is taken as deepseek-v4-flash.") != std::string::npos, notice("V4-Flash").c_str());
        QVERIFY(notice("deepseek-v4-flash").find("taken as") == std::string::npos);
    }
    void refusalsNameTheNearestKnownWord_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("word");
        QTest::newRow("part") << "suply.contract=1"
                              << "supply";
        QTest::newRow("key") << "supply.kontract=1"
                             << "contract";
        QTest::newRow("record") << "site.weather=kor_ulsann"
                                << "kor_ulsan";
        QTest::newRow("choice") << "power.ups_topology=2n"
                                << "two_n";
        QTest::newRow("unit") << "supply.contract=60 kg"
                              << "MW";
        QTest::newRow("range") << "supply.contract=-5 MW"
                               << "20,000 MW";
        QTest::newRow("flag") << "cost.it_owned=maybe"
                              << "true";
        QTest::newRow("whole") << "site.storeys=1.5"
                               << "whole";
        QTest::newRow("no value") << "supply.contract"
                                  << "supply.contract=";
    }
    void refusalsNameTheNearestKnownWord()
    {
        QFETCH(QString, typed);
        QFETCH(QString, word);
        const Plan plan = sample();
        const Edit edit = set(plan, typed.toStdString());
        QVERIFY(!edit.ok());
        QVERIFY(sameContent(edit.plan, plan));
        QVERIFY2(QString::fromStdString(edit.refusal.english()).contains(word), edit.refusal.english().c_str());
    }
    void oneWrongOfSeveralChangesNothing()
    {
        const Plan plan = sample();
        const Edit edit = setTyped(plan, catalogue, {"supply.contract=50 MW", "supply.nothing=1"}, {});
        QVERIFY(!edit.ok());
        QVERIFY(sameContent(edit.plan, plan));
    }
    void aNoteContainsItsValue()
    {
        const Plan plan = sample();
        const TypedNote note{.low = "-20", .high = "0", .source = "a proposal of 2026", .distribution = {}};
        const Edit edit = setTyped(plan, catalogue, {"supply.regional_adder=-10"}, note);
        QVERIFY2(edit.ok(), edit.refusal.english().c_str());
        const auto kept = noteOf(edit.plan, {"supply", {}}, "regional_adder");
        QVERIFY(kept && kept->low && kept->high);
        QCOMPARE(*kept->low, -20 / 3.6e6);
        QCOMPARE(kept->source, std::string("a proposal of 2026"));
        QVERIFY(
            !setTyped(plan, catalogue, {"supply.regional_adder=-10"}, {.low = "-5", .high = {}, .source = {}, .distribution = {}}).ok());
        QVERIFY(!setTyped(plan, catalogue, {"supply.regional_adder=-10", "supply.contract=60 MW"},
                          {.low = "-20", .high = {}, .source = {}, .distribution = {}})
                     .ok());
    }
    void anAddedHallStandsWhereItIsAsked()
    {
        const TypedPart hall{
            .kind = "hall", .name = "Hall X", .at = "-10,20", .size = "40x30", .storey = "2", .assignments = {"rows=4", "racks_per_row=8"}};
        const Edit edit = addTyped(sample(), catalogue, hall);
        QVERIFY2(edit.ok(), edit.refusal.english().c_str());
        const Object *made = named(edit.plan, "Hall X");
        QVERIFY(made);
        QCOMPARE(made->place.x.si(), -10.0);
        QCOMPARE(made->place.depth.si(), 30.0);
        QCOMPARE(made->place.level, 2);
        QCOMPARE(made->as<Hall>()->racksPerRow, 8);
    }
    void anAdditionWithAnyMistakeIsRefusedWhole()
    {
        const Plan plan = sample();
        for (const TypedPart &part :
             {TypedPart{.kind = "hal", .name = {}, .at = "0,0", .size = {}, .storey = {}, .assignments = {}},
              TypedPart{.kind = "hall", .name = {}, .at = "0", .size = {}, .storey = {}, .assignments = {}},
              TypedPart{.kind = "hall", .name = {}, .at = "0,9e9", .size = {}, .storey = {}, .assignments = {}},
              TypedPart{.kind = "hall", .name = {}, .at = "0,0", .size = "0x30", .storey = {}, .assignments = {}},
              TypedPart{.kind = "hall", .name = {}, .at = "0,0", .size = {}, .storey = {}, .assignments = {"rows=x"}},
              TypedPart{.kind = "phase", .name = {}, .at = "0,0", .size = {}, .storey = {}, .assignments = {}}}) {
            const Edit edit = addTyped(plan, catalogue, part);
            QVERIFY2(!edit.ok() && sameContent(edit.plan, plan), part.kind.c_str());
        }
    }
    void removingWhatWasAddedLeavesThePlan()
    {
        const Plan plan = sample();
        const Edit added =
            addTyped(plan, catalogue, {.kind = "service", .name = "Agents", .at = {}, .size = {}, .storey = {}, .assignments = {}});
        QVERIFY(added.ok() && added.plan.services.size() == plan.services.size() + 1);
        Edit removed = removeTyped(added.plan, {"Agents"});
        QVERIFY(removed.ok());
        removed.plan.nextId = plan.nextId; // numbers are never used again
        QVERIFY(sameContent(removed.plan, plan));
    }
    void aLockedObjectStaysAndKeepsTheOthers()
    {
        const Plan plan = awkward();
        const Plan locked = set(plan, "object:서울 홀.locked=true").plan;
        const Edit edit = removeTyped(locked, {"Hall 2.W: east=new", "서울 홀"});
        QVERIFY(!edit.ok());
        QVERIFY(sameContent(edit.plan, locked));
    }
    void aFeedJoinsTheNearestPortsThatAreFree()
    {
        Plan plan = addTyped(sample(), catalogue,
                             {.kind = "ups_room", .name = "U", .at = "0,900", .size = "10x10", .storey = {}, .assignments = {}})
                        .plan;
        plan =
            addTyped(plan, catalogue, {.kind = "hall", .name = "H", .at = "0,930", .size = "20x20", .storey = {}, .assignments = {}}).plan;
        const Edit first = connectTyped(plan, catalogue, "power_a", "U", "H", {"circuits=3"});
        QVERIFY2(first.ok(), first.refusal.english().c_str());
        const Feed &feed = *first.plan.feeds.back();
        QCOMPARE(feed.circuits, 3);
        // U's bottom port "out_a" (at y 910) is nearest to the hall's port on its top edge (y 930).
        QCOMPARE(std::string(ports(ObjectKind::UpsRoom)[std::size_t(feed.from.port)].key), std::string("out_a"));
        const Edit second = connectTyped(first.plan, catalogue, "power_a", "U", "H", {});
        QVERIFY(second.ok() && second.plan.feeds.back()->from.port != feed.from.port);
        QVERIFY(!connectTyped(plan, catalogue, "supply", "U", "H", {}).ok());
        QVERIFY(!connectTyped(plan, catalogue, "power_a", "U", "U", {}).ok());
        QVERIFY(!connectTyped(plan, catalogue, "power", "U", "H", {}).ok());
    }
    // The low side of a transformer, the line-up's own, and between UPS and hall what transformers give.
    void aFeedHasTheVoltageOfItsEnds()
    {
        Plan plan = sample();
        const auto add = [&](const char *kind, const char *name, const char *at) {
            const Edit added =
                addTyped(plan, catalogue, {.kind = kind, .name = name, .at = at, .size = "10x10", .storey = {}, .assignments = {}});
            plan = added.plan;
        };
        add("ups_room", "U", "0,900");
        add("transfer_switch", "S", "0,930");
        add("transformer", "T", "30,900");
        add("switchgear", "W", "60,900");
        const auto kilovolts = [&](const char *from, const char *to, const std::vector<std::string> &values = {}) {
            const Edit joined = connectTyped(plan, catalogue, "power_a", from, to, values);
            return joined.ok() ? joined.plan.feeds.back()->voltage.in(units::kV) : -1.0;
        };
        QCOMPARE(kilovolts("U", "S"), 0.38);
        QCOMPARE(kilovolts("T", "U"), 0.38);
        QCOMPARE(kilovolts("W", "T"), 22.9);
        QCOMPARE(kilovolts("U", "S", {"voltage=0.4 kV"}), 0.4);
    }
    // 36 sets of 13.5 x 3.2 m with 1 m round each: 3 in a row of 44.5 m, 12 rows of 51.4 m (unit_rows_test).
    void objectsAreSizedToFit()
    {
        const Edit small = setTyped(sample(), catalogue, {"object:Generators.width=1 m", "object:Generators.depth=1 m"}, {});
        const Edit edit = sizeToFitTyped(small.plan, catalogue, {"Generators"});
        QVERIFY2(edit.ok(), edit.refusal.english().c_str());
        const Placement &place = named(edit.plan, "Generators")->place;
        QVERIFY(std::fabs(std::max(place.width, place.depth).si() - 51.4) < 1e-9);
        QVERIFY(std::fabs(std::min(place.width, place.depth).si() - 44.5) < 1e-9);
    }
    void sizeToFitNamesWhatItCannotSize()
    {
        const auto refusal = [](const std::string &name) { return sizeToFitTyped(sample(), catalogue, {name}).refusal.english(); };
        QVERIFY(refusal("Generatorz").find("Generators") != std::string::npos);
        QVERIFY(refusal("Intake A").find("Intake A") != std::string::npos);
        QVERIFY(refusal("North road").find("North road") != std::string::npos);
    }
};

QTEST_GUILESS_MAIN(TypedEditsTest)
#include "typed_edits_test.moc"
