// SPDX-License-Identifier: Apache-2.0
// Properties of the difference between two plans, over every field of every part.
#include "core/edit/diff.h"

#include "core/edit/feeds.h"
#include "core/edit/fields.h"
#include "core/edit/objects.h"
#include "core/edit/parts.h"
#include "tests/core/store/sample_plans.h"

#include <QTest>

using namespace tokenyard;
using namespace tokenyard::edit;
using namespace tokenyard::test;

namespace {

// Another value that the field accepts; none if it accepts only one.
std::optional<FieldValue> otherValue(const FieldInfo &info, const FieldValue &now)
{
    for (const double share : {0.25, 0.75, 0.0, 1.0}) {
        const double v = info.minimum + (info.maximum - info.minimum) * share;
        FieldValue value = now;
        switch (info.kind) {
        case FieldKind::Quantity: value = v; break;
        case FieldKind::Count:
        case FieldKind::Choice: value = std::int64_t(std::llround(v)); break;
        case FieldKind::ObjectRef: value = std::int64_t(share * 16); break;
        case FieldKind::Flag: value = !std::get<bool>(now); break;
        case FieldKind::Words:
        case FieldKind::RecordRef:
            value = info.goodWords ? "2026-0" + std::to_string(1 + int(share * 4)) : std::string(share * 8, 'y');
            break;
        }
        if (value != now && info.accepts(value))
            return value;
    }
    return std::nullopt;
}

Plan sample(unsigned seed = 1) { return planOfEverything(Filler::Way::Drawn, 2, seed); }

QByteArray where(const PartRef &ref, std::string_view key)
{
    return QByteArray::fromStdString(ref.part + ":" + std::to_string(ref.id.value) + "." + std::string(key));
}

} // namespace

class DiffTest : public QObject {
    Q_OBJECT
private slots:
    void aPlanDoesNotDifferFromItselfNorFromAnEqualOne()
    {
        QVERIFY(diff(sample(), sample()).empty()); // other shared parts, but equal content
        QVERIFY(sameContent(sample(), sample()));
    }
    void plansOfOtherContentDiffer()
    {
        for (unsigned seed = 2; seed < 6; ++seed)
            QVERIFY(!diff(sample(), sample(seed)).empty());
    }
    // Setting one field is one change, whichever field it is, and the change states what was set.
    void everyFieldOfEveryPartIsOneChange()
    {
        const Plan plan = sample();
        int tried = 0;
        forEachPart(plan, [&](const auto &row, const auto &part) { // hidden fields too
            const PartRef ref = row.refOf(part);
            for (const auto &field : row.fieldsOf(part)) {
                const FieldValue now = field.get(part);
                const std::optional<FieldValue> value = otherValue(infoOf(field), now);
                if (!value)
                    continue;
                const QByteArray name = where(ref, field.key);
                const Plan after = withField(plan, ref, field.key, *value);
                QVERIFY2(*tokenyard::fieldValue(after, ref, field.key) == *value, name);
                const std::vector<Change> changes = diff(plan, after);
                QVERIFY2(changes.size() == 1, name);
                QVERIFY2(changes[0].kind == ChangeKind::Value && changes[0].part == ref && changes[0].key == field.key, name);
                QVERIFY2(*changes[0].before == now && *changes[0].after == *value, name);
                QVERIFY2(!sameContent(plan, after), name);
                QVERIFY2(sameContent(plan, withField(after, ref, field.key, now)), name);
                ++tried;
            }
        });
        QVERIFY(tried > 200);
    }
    void aNoteOnAnyFieldIsOneChange()
    {
        const Plan plan = sample();
        for (const PartRef &ref : partRefs(plan)) {
            if (!findPartInfo(ref.part)->noted)
                continue;
            for (const PartField &field : tokenyard::fieldsOf(plan, ref)) {
                const bool isNumber = field.info.kind == FieldKind::Quantity || field.info.kind == FieldKind::Count;
                const FieldNote note{std::string(field.info.key), isNumber ? field.info.minimum : 1.5, std::nullopt, "a source of its own"};
                const std::vector<Change> changes = diff(plan, setNote(plan, ref, note).plan);
                QVERIFY2(changes.size() == 1, where(ref, field.info.key));
                QVERIFY(changes[0].kind == ChangeKind::Note && changes[0].part == ref && *changes[0].noteAfter == note);
            }
        }
    }
    void addingAndRemovingAgainIsNoDifference()
    {
        const Plan plan = sample();
        for (const KindInfo &kind : allKinds()) {
            const Edit added = addObject(plan, kind.kind, Point{10, 10}, 1, {});
            const std::vector<Change> changes = diff(plan, added.plan);
            QCOMPARE(changes.size(), std::size_t(1));
            QVERIFY(changes[0].kind == ChangeKind::Added && changes[0].objectKind == kind.key);
            QVERIFY(diff(plan, removeObjects(added.plan, added.ids).plan).empty());
        }
        const Edit service = addService(plan, Service{});
        QVERIFY(diff(plan, service.plan).at(0).kind == ChangeKind::Added);
        QVERIFY(diff(plan, removeService(service.plan, service.ids[0]).plan).empty());
    }
    void differencesOutsideTheFieldsAreFoundToo()
    {
        const Plan plan = sample();
        const auto only = [&](const Plan &after, const char *key) {
            const std::vector<Change> changes = diff(plan, after);
            return changes.size() == 1 && changes[0].kind == ChangeKind::Content && changes[0].key == key
                && changes[0].before != changes[0].after;
        };
        Plan moved = plan;
        moved.site = plan.site.with([](Site &s) { s.boundary[1].x += 0.5; });
        QVERIFY(only(moved, "boundary"));
        QVERIFY(only(setWaypoints(plan, plan.feeds[0]->id, {{1, 2}}).plan, "waypoints"));
        Plan swapped = plan;
        std::swap(swapped.services[0], swapped.services[2]);
        QVERIFY(only(swapped, "order"));
        Plan joined = plan;
        joined.feeds[0] = plan.feeds[0].with([](Feed &f) { f.to.port = 1; });
        QVERIFY(only(joined, "to"));
        Plan grouped = plan;
        grouped.objects[0] = plan.objects[0].with([](Object &o) { o.group += 1; });
        QVERIFY(only(grouped, "group"));
        Plan waived = plan;
        waived.waivers[0].reason = "another reason";
        QVERIFY(only(waived, "reason"));
        Plan other = plan;
        other.scenarios[0] = plan.scenarios[0].with([](Scenario &s) { s.differences[0].value = 13.5; });
        QVERIFY(only(other, "differences"));
    }
    void anObjectOfAnotherKindIsAnotherObject()
    {
        const Plan plan = sample();
        Plan after = plan;
        after.objects[0] = plan.objects[0].with([](Object &o) { o.equipment = Road{}; });
        const std::vector<Change> changes = diff(plan, after);
        QCOMPARE(changes.size(), std::size_t(2));
        QVERIFY(changes[0].kind == ChangeKind::Added && changes[1].kind == ChangeKind::Removed);
    }
};

QTEST_GUILESS_MAIN(DiffTest)
#include "diff_test.moc"
