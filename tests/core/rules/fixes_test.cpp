// SPDX-License-Identifier: Apache-2.0
// The property of a fix: afterwards its finding has disappeared, and undoing it is one step.
#include "core/edit/fields.h"
#include "core/edit/parts.h"
#include "core/edit/templates/templates.h"
#include "core/rules/fixes.h"
#include "core/rules/rules.h"

#include <QTest>

using namespace tokenyard;

class FixesTest : public QObject {
    Q_OBJECT
private:
    Catalogue m_catalogue;
    Evaluator m_evaluator{m_catalogue, allRules()};
    Plan m_blank = findTemplate("blank-40mw")->make(m_catalogue);

    static ObjectId first(const Plan &plan, ObjectKind kind)
    {
        for (const auto &object : plan.objects)
            if (object->kind() == kind)
                return object->id;
        return {};
    }
    static const Finding *found(const Study &study, std::string_view rule, ObjectId about = {})
    {
        for (const Finding &f : study.findings)
            if (f.rule == rule && (about.value == 0 || std::find(f.objects.begin(), f.objects.end(), about) != f.objects.end()))
                return &f;
        return nullptr;
    }
    void check(const Plan &broken, std::string_view rule, ObjectId about = {})
    {
        const auto study = m_evaluator.evaluate(broken);
        const Study &before = *study;
        const Finding *finding = found(before, rule, about);
        QVERIFY2(finding, std::string(rule).c_str());
        const auto fix = fixOf(*finding, broken, before, m_catalogue);
        QVERIFY(fix);
        const edit::Edit mended = applied(*fix, broken);
        QVERIFY2(mended.ok(), mended.refusal.english().c_str());
        QVERIFY2(!found(*m_evaluator.evaluate(mended.plan), rule, about), fix->label.english().c_str());
    }
    Plan with(ObjectKind kind, const char *key, FieldValue value) const
    {
        const edit::Edit edit = edit::setField(m_blank, edit::objectRef(first(m_blank, kind)), key, value);
        return edit.plan;
    }
    Plan withoutFeedsInto(ObjectKind kind, bool (*which)(FeedKind)) const
    {
        Plan plan = m_blank;
        const ObjectId id = first(plan, kind);
        std::erase_if(plan.feeds, [&](const Shared<Feed> &f) {
            return which(f->kind) && (f->to.object == id || (isPipe(f->kind) && f->from.object == id));
        });
        return plan;
    }
private slots:
    void aHallWithoutAFeedGetsOne()
    {
        check(withoutFeedsInto(ObjectKind::Hall, isPower), "power.unconnected", first(m_blank, ObjectKind::Hall));
    }
    void aHallWithoutPipesGetsThem()
    {
        check(withoutFeedsInto(ObjectKind::Hall, isPipe), "cooling.unconnected", first(m_blank, ObjectKind::Hall));
    }
    // Without the intake's feed to one board and without the other board a hall is dark; a feed to the remaining board fixes it.
    void aMissingLinkUpstreamIsDrawn()
    {
        Plan plan = m_blank;
        std::vector<ObjectId> boards;
        for (const auto &object : plan.objects)
            if (object->as<Switchgear>())
                boards.push_back(object->id);
        std::erase_if(plan.objects, [&](const Shared<Object> &o) { return o->id == boards.at(1); });
        std::erase_if(plan.feeds, [&](const Shared<Feed> &f) {
            return f->to.object == boards.at(0) || f->to.object == boards.at(1) || f->from.object == boards.at(1);
        });
        check(plan, "power.dark", boards.at(0));
    }
    // A hall whose way ends at plant without units is told so, and gets as many as the like plant of the other side.
    void plantWithoutUnitsGetsThem_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QByteArray>("rule");
        QTest::newRow("UPS") << int(ObjectKind::UpsRoom) << QByteArray("power.dark");
        QTest::newRow("transformers") << int(ObjectKind::Transformer) << QByteArray("power.dark");
        QTest::newRow("boards") << int(ObjectKind::Switchgear) << QByteArray("power.dark");
        QTest::newRow("intakes") << int(ObjectKind::GridIntake) << QByteArray("power.dark");
        QTest::newRow("CDU") << int(ObjectKind::CduGallery) << QByteArray("cooling.dark");
    }
    void plantWithoutUnitsGetsThem()
    {
        QFETCH(int, kind);
        QFETCH(QByteArray, rule);
        Plan plan = m_blank;
        ObjectId last;
        for (const auto &object : m_blank.objects)
            if (object->kind() == ObjectKind(kind)) {
                plan = edit::setField(plan, edit::objectRef(object->id), "units", std::int64_t(0)).plan;
                last = object->id;
            }
        const auto study = m_evaluator.evaluate(plan);
        const Finding *dark = found(*study, rule.constData());
        QVERIFY(dark);
        QCOMPARE(plan.object(dark->objects.back())->kind(), ObjectKind(kind));
        QVERIFY(dark->text.english().find("has no units") != std::string::npos);
        check(plan, rule.constData(), dark->objects.front());
    }
    // Only the way back is missing: only that is drawn.
    void onlyTheMissingPipeIsDrawn()
    {
        Plan plan = m_blank;
        const ObjectId hall = first(plan, ObjectKind::Hall);
        std::erase_if(plan.feeds, [&](const Shared<Feed> &f) { return f->kind == FeedKind::Return && f->from.object == hall; });
        const auto study = m_evaluator.evaluate(plan);
        const Finding *dark = found(*study, "cooling.dark", hall);
        QVERIFY(dark);
        const auto fix = fixOf(*dark, plan, *study, m_catalogue);
        QVERIFY(fix && fix->joins.size() == 1 && fix->joins.front().kind == FeedKind::Return);
        check(plan, "cooling.dark", hall);
    }
    // Cooling plant that no feed joins is named; the step gives each a feed of either side, which then counts.
    void coolingPlantGetsItsFeeds() { check(m_blank, "cooling.no_feed"); }
    void generatorsThatFeedNothingAreJoined()
    {
        Plan plan = m_blank;
        const ObjectId sets = first(plan, ObjectKind::GeneratorYard);
        std::erase_if(plan.feeds, [&](const Shared<Feed> &f) { return f->from.object == sets; });
        check(plan, "power.generators_unjoined", sets);
    }
    void upsRoomsGetTheUnitsTheyLack() { check(with(ObjectKind::UpsRoom, "units", std::int64_t(2)), "power.capacity"); }
    void chillersGetTheUnitsTheyLack()
    {
        check(with(ObjectKind::ChillerPlant, "units", std::int64_t(2)), "cooling.capacity", first(m_blank, ObjectKind::ChillerPlant));
    }
    void generatorsGetTheUnitsTheyLack() { check(with(ObjectKind::GeneratorYard, "units", std::int64_t(3)), "power.generators"); }
    void racksAboveTheContractAreTakenOut() { check(with(ObjectKind::Hall, "racks_per_row", std::int64_t(60)), "grid.contract"); }
    void aHallIsSizedToItsRacks() { check(with(ObjectKind::Hall, "racks_per_row", std::int64_t(100)), "space.racks"); }
    void aBuildingGetsTheStoreysOfItsHalls() { check(with(ObjectKind::Hall, "level", std::int64_t(3)), "space.storey"); }
    void hallsWithoutAServiceGetTheFirst()
    {
        const Plan two = edit::addService(m_blank, Service{}).plan;
        check(edit::removeService(two, two.services.front()->id).plan, "workload.hall_service");
    }
    void whatThePlannerMustDecideHasNoFix()
    {
        const auto study = m_evaluator.evaluate(m_blank);
        QVERIFY(!fixOf({"space.overlap", Severity::Error, {}, {}, {}}, m_blank, *study, m_catalogue));
    }
};

QTEST_GUILESS_MAIN(FixesTest)
#include "fixes_test.moc"
