// SPDX-License-Identifier: Apache-2.0
// Steps that place and size plant, and the gate that every step passes before it is offered.
#include "tests/support/steps_of_findings.h"

#include "core/edit/feed_voltage.h"
#include "core/edit/nearest_ports.h"
#include "core/edit/objects.h"
#include "core/edit/parts.h"
#include "core/rules/joins.h"

#include <QTest>

using namespace tokenyard;

class PlantStepsTest : public QObject, test::StepsOfFindings {
    Q_OBJECT
private slots:
    // Intake, main transformers, boards, cables and tariff go together: at 154 kV no error or warning is left that was not there before.
    void anotherSupplyVoltageIsTheWholeChange()
    {
        const auto study = m_evaluator.evaluate(m_blank);
        const Finding *exception = found(*study, "grid.voltage_exception");
        QVERIFY(exception);
        const auto fix = triedFix(*exception, m_blank, *study, m_evaluator);
        QVERIFY(fix);
        const edit::Edit taken = applied(*fix, m_blank);
        QVERIFY2(taken.ok(), taken.refusal.english().c_str());
        const Object &intake = *taken.plan.object(first(taken.plan, ObjectKind::GridIntake));
        const Record *model = m_catalogue.find("transformers", intake.as<GridIntake>()->model);
        const Record *tariff = m_catalogue.find("tariffs", taken.plan.supply->tariff);
        QVERIFY(model && tariff);
        QCOMPARE(intake.as<GridIntake>()->voltage.in(units::kV), 154.0);
        QCOMPARE(model->get<Voltage>("high_voltage")->in(units::kV), 154.0);
        QCOMPARE(tariff->get<Voltage>("voltage")->in(units::kV), 154.0);
        const auto after = m_evaluator.evaluate(taken.plan);
        for (const Finding &f : after->findings)
            QVERIFY2(f.severity == Severity::Note, f.text.english().c_str());
    }
    // A step that loads a UPS beyond its rating is not offered: the feed could be drawn, but a warning of another kind would come with it.
    void aStepThatBringsAnotherWarningIsNotOffered()
    {
        Plan plan = m_blank;
        const ObjectId hall = first(plan, ObjectKind::Hall);
        std::erase_if(plan.feeds, [&](const auto &f) { return isPower(f->kind) && f->to.object == hall; });
        for (Shared<Object> &object : plan.objects)
            if (object->as<UpsRoom>())
                object = object.with([](Object &o) { std::get<UpsRoom>(o.equipment).units = 9; }); // enough for one hall of two
        const auto study = m_evaluator.evaluate(plan);
        const Finding *lacking = found(*study, "power.unconnected", hall);
        QVERIFY(lacking);
        QVERIFY(fixOf(*lacking, plan, *study, m_catalogue));
        QVERIFY(!triedFix(*lacking, plan, *study, m_evaluator));
        // With its rooms it is.
        Plan enough = m_blank;
        std::erase_if(enough.feeds, [&](const auto &f) { return isPower(f->kind) && f->to.object == hall; });
        const auto whole = m_evaluator.evaluate(enough);
        const auto fix = triedFix(*found(*whole, "power.unconnected", hall), enough, *whole, m_evaluator);
        QVERIFY(fix);
        // Each side from the room of that side.
        const edit::Edit drawn = applied(*fix, enough);
        for (const Shared<Feed> &feed : drawn.plan.feeds)
            if (isPower(feed->kind) && feed->to.object == hall)
                QCOMPARE(drawn.plan.object(feed->from.object)->name, std::string(feed->kind == FeedKind::PowerA ? "UPS A" : "UPS B"));
    }
    // Racks take no 22.9 kV: an error, with transformers between as its step.
    void racksOnMediumVoltageGetTransformers()
    {
        Plan plan = m_blank;
        const ObjectId hall = first(plan, ObjectKind::Hall);
        const ObjectId intake = first(plan, ObjectKind::GridIntake);
        std::erase_if(plan.feeds, [&](const auto &f) { return f->kind == FeedKind::PowerA && f->to.object == hall; });
        plan = edit::connectNearest(plan, FeedKind::PowerA, intake, hall).plan;
        const auto study = m_evaluator.evaluate(plan);
        const Finding *high = found(*study, "power.high_voltage", hall);
        QVERIFY(high && high->severity == Severity::Error);
        check(plan, "power.high_voltage", hall);
        QVERIFY(!found(*m_evaluator.evaluate(m_blank), "power.high_voltage"));
    }
    void aSiteWithoutHeatRejectionGetsSome()
    {
        Plan plan = m_blank;
        edit::Ids gone;
        for (const auto &object : plan.objects)
            if (object->as<DryCoolerYard>() || object->as<ChillerPlant>())
                gone.push_back(object->id);
        plan = edit::removeObjects(plan, gone).plan;
        check(plan, "cooling.dark");
        const auto study = m_evaluator.evaluate(plan);
        const auto fix = triedFix(*found(*study, "cooling.dark"), plan, *study, m_evaluator);
        QVERIFY(fix);
        QVERIFY(m_evaluator.evaluate(applied(*fix, plan).plan)->kpis[Kpi::TokensAnnual].si.value_or(0.0) > 0.0);
        edit::Ids halls; // a step offered before they went is refused
        for (const auto &object : plan.objects)
            if (object->as<Hall>())
                halls.push_back(object->id);
        QVERIFY(!applied(*fix, edit::removeObjects(plan, halls).plan).ok());
    }
    void aPlanWithoutUpsGetsRooms()
    {
        Plan plan = m_blank;
        edit::Ids gone;
        for (const auto &object : plan.objects)
            if (object->as<UpsRoom>())
                gone.push_back(object->id);
        plan = edit::removeObjects(plan, gone).plan;
        for (const auto &hall : m_blank.objects)
            if (hall->as<Hall>())
                for (const auto &trafo : m_blank.objects)
                    if (trafo->name == "Transformers A" || trafo->name == "Transformers B")
                        plan =
                            edit::atVoltageOfEnds(edit::connectNearest(plan, sideOf(m_blank, trafo->id), trafo->id, hall->id), m_catalogue)
                                .plan;
        check(plan, "power.no_ups");
    }
    void aServiceWithoutAHallGoes()
    {
        const Plan plan = edit::addService(m_blank, Service{}).plan;
        check(plan, "workload.no_hall");
    }
};

QTEST_GUILESS_MAIN(PlantStepsTest)
#include "plant_steps_test.moc"
