// SPDX-License-Identifier: Apache-2.0
// The order of building: what serves a hall is there when the hall is.
#include "tests/support/findings_of_plans.h"

using namespace tokenyard;

class PhasesTest : public QObject {
    Q_OBJECT
    test::FindingsOfPlans m;
    // A second phase two years after the first, with all objects of the kind or only the last.
    Plan built(ObjectKind kind, bool all) const
    {
        Plan plan = m.blank;
        Phase later = *plan.phases.front();
        later.id = plan.takeId();
        later.year += 2;
        plan.phases.emplace_back(later);
        for (auto object = plan.objects.rbegin(); object != plan.objects.rend(); ++object)
            if ((*object)->kind() == kind) {
                *object = object->with([&](Object &o) { o.phase = later.id; });
                if (!all)
                    break;
            }
        return plan;
    }
private slots:
    void aUpsRoomAfterItsHall() { m.check("phase.order", built(ObjectKind::UpsRoom, false)); }
    void aHallMayComeAfterItsPlant() { QVERIFY(m.found(built(ObjectKind::Hall, false), "phase.order").empty()); }
    void allGeneratorsAfterTheFirstHall()
    {
        m.check("phase.late_plant", built(ObjectKind::GeneratorYard, true), built(ObjectKind::Hall, false));
    }
    void ownPowerBesideTheGridMayComeLater() // the grid carries the halls until then; without it the plant is late
    {
        Plan plan = m.blank;
        Object cells;
        cells.id = plan.takeId();
        cells.name = "Fuel cells";
        cells.place = {6.0 * units::m, 102.0 * units::m, 20.0 * units::m, 5.0 * units::m};
        cells.equipment = FuelCells{};
        cells.phase = plan.takeId();
        plan.objects.emplace_back(cells);
        Phase later = *plan.phases.front();
        later.id = cells.phase;
        later.year += 2;
        plan.phases.emplace_back(later);
        Feed feed;
        feed.id = plan.takeId();
        feed.from = {cells.id, 2};
        feed.to = {test::FindingsOfPlans::first(plan, ObjectKind::Switchgear), 0};
        feed.phase = cells.phase;
        plan.feeds.emplace_back(feed);
        for (const char *rule : {"phase.order", "phase.late_plant"}) {
            QVERIFY2(m.found(plan, rule).empty(), rule);
            Plan alone = plan;
            std::erase_if(alone.objects, [](const auto &object) { return object->kind() == ObjectKind::GridIntake; });
            QVERIFY2(!m.found(alone, rule).empty(), rule);
        }
    }
    void aReturnPipeRunsTheOtherWay() // from what is served to the plant: the plant must not come late
    {
        const auto findings = m.found(built(ObjectKind::CduGallery, true), "phase.order");
        QVERIFY(!findings.empty());
        for (const Finding &finding : findings)
            QCOMPARE(finding.objects.size(), std::size_t(2));
    }
    void onePhaseHasNoOrder() { QVERIFY(m.found(m.blank, "phase.order").empty() && m.found(m.blank, "phase.late_plant").empty()); }
};

QTEST_GUILESS_MAIN(PhasesTest)
#include "phases_test.moc"
