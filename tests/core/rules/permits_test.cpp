// SPDX-License-Identifier: Apache-2.0
// The grid impact assessment: Korean consumers from 10 MW of contract power (Special Act on Distributed Energy, 2024).
#include "tests/support/findings_of_plans.h"

using namespace tokenyard;

class PermitsTest : public QObject {
    Q_OBJECT
    test::FindingsOfPlans m;
    Plan contracted(double megawatts, const char *country = "KR") const
    {
        Plan plan = m.with(&Plan::supply, [&](Supply &s) { s.contract = megawatts * units::MW; });
        plan.site = plan.site.with([&](Site &s) { s.country = country; });
        return plan;
    }
private slots:
    void theGridImpactAssessmentBeginsAtTenMegawatts() { m.check("permit.grid_impact", contracted(10.0), contracted(9.99)); }
    void itAppliesOnlyInKorea() { QVERIFY(m.found(contracted(10.0, "NL"), "permit.grid_impact").empty()); }
};

QTEST_GUILESS_MAIN(PermitsTest)
#include "permits_test.moc"
