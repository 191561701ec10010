// SPDX-License-Identifier: Apache-2.0
// What was announced against what the plan has: two halls of 4 rows of 30 racks of 72 GPUs are 17,280.
#include "tests/support/findings_of_plans.h"

using namespace tokenyard;

class GoalTest : public QObject {
    Q_OBJECT
    test::FindingsOfPlans m;
    static constexpr int held = 2 * 4 * 30 * 72;
    Plan announced(int gpus, double contractMegawatts) const
    {
        Plan plan = m.with(&Plan::site, [&](Site &s) { s.announcedGpus = gpus; });
        plan.supply = plan.supply.with([&](Supply &s) { s.contract = contractMegawatts * units::MW; });
        return plan;
    }
private slots:
    void aPlanWithoutGpus() { m.check("goal.no_gpus", m.without(ObjectKind::Hall)); }
    void moreThanTheGridCarries() { m.check("goal.grid_binds", announced(10 * held, 40.0), announced(held, 40.0)); }
    void moreThanTheHallsHold() { m.check("goal.racks_missing", announced(held + 1, 1000.0), announced(held, 1000.0)); }
    void onlyOneOfTheTwoBinds()
    {
        QVERIFY(m.found(announced(10 * held, 40.0), "goal.racks_missing").empty());
        QVERIFY(m.found(announced(held + 1, 1000.0), "goal.grid_binds").empty());
    }
};

QTEST_GUILESS_MAIN(GoalTest)
#include "goal_test.moc"
