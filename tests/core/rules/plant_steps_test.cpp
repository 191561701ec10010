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
    // A tank of 520 t on an upper floor goes down to where it is free: below itself, or beside what stands there. Its pipes follow it.
    void whatIsTooHeavyForItsFloorGoesToTheGround()
    {
        for (const bool above : {false, true}) {
            Plan plan = m_blank;
            const Bounds built = boundsOf(plan.site->boundary); // free ground to the right of it
            plan.site = plan.site.with([&](Site &s) {
                s.storeys = 2;
                s.boundary = {
                    {built.left, built.top}, {built.right + 200, built.top}, {built.right + 200, built.bottom}, {built.left, built.bottom}};
            });
            const Placement &hall = plan.object(first(plan, ObjectKind::Hall))->place;
            Object tank;
            tank.id = plan.takeId();
            tank.name = "Tank";
            tank.equipment = WaterTank{};
            tank.place = {.x = above ? hall.x : (built.right + 70) * units::m,
                          .y = above ? hall.y : (built.top + 20) * units::m,
                          .width = 60 * units::m,
                          .depth = 60 * units::m,
                          .level = 2};
            plan.objects.push_back(tank);
            check(plan, "space.floor_load", tank.id);
            const auto study = m_evaluator.evaluate(plan);
            const auto fix = triedFix(*found(*study, "space.floor_load"), plan, *study, m_evaluator);
            QVERIFY2(fix, above ? "above the hall" : "over free ground");
            const Placement down = applied(*fix, plan).plan.object(tank.id)->place;
            QCOMPARE(down.level, 1);
            QCOMPARE(down.x == tank.place.x && down.y == tank.place.y, !above);
            plan.objects.back() = plan.objects.back().with([](Object &o) { o.locked = true; });
            QVERIFY(!fixOf(*found(*study, "space.floor_load"), plan, *study, m_catalogue));
        }
    }
    // More is signed than the racks draw: what they draw in every hour of the call is signed instead, with and without a call.
    void whatIsSignedToStopBecomesWhatTheRacksDraw()
    {
        for (const double hours : {60.0, 0.0}) {
            Plan plan = m_blank;
            plan.supply = plan.supply.with([&](Supply &s) {
                s.responsePower = 500 * units::MW, s.responsePayment = 40000 * units::KRWPerKW, s.responseHours = hours;
            });
            check(plan, "energy.response_load");
            const auto study = m_evaluator.evaluate(plan);
            const edit::Edit signedLess = applied(*fixOf(*found(*study, "energy.response_load"), plan, *study, m_catalogue), plan);
            QVERIFY(signedLess.plan.supply->responsePower > Power{} && signedLess.plan.supply->responsePower <= study->cooling->it.max());
        }
    }
    void aServiceWithoutAHallGoes()
    {
        const Plan plan = edit::addService(m_blank, Service{}).plan;
        check(plan, "workload.no_hall");
    }
};

QTEST_GUILESS_MAIN(PlantStepsTest)
#include "plant_steps_test.moc"
