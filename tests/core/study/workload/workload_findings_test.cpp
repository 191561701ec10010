// SPDX-License-Identifier: Apache-2.0
// Findings of the workload and of the tokens, each on a plan with the fault and on a similar plan without it.
#include "core/edit/parts.h"
#include "tests/support/findings_of_plans.h"

using namespace tokenyard;

class WorkloadFindingsTest : public QObject {
    Q_OBJECT
    test::FindingsOfPlans m;
    template <class Change>
    Plan sold(Change change) const
    {
        return m.withService(change);
    }
private slots:
    void noService()
    {
        Plan plan = m.blank;
        plan.services.clear();
        m.check("compute.no_service", plan);
    }
    void noTokensWithinTheServiceLevel() // a microsecond per token: no machine reads its weights in that time
    {
        m.check("compute.no_throughput", sold([](Service &s) { s.tpotLimit = 1e-6 * units::s; }));
    }
    void aServiceWithoutHall()
    {
        Plan two = edit::addService(m.blank, *m.blank.services.front()).plan;
        m.check("workload.no_hall", two);
    }
    void hallsWithoutService()
    {
        const Plan two = edit::addService(m.blank, *m.blank.services.front()).plan;
        m.check("workload.hall_service", edit::removeService(two, two.services.front()->id).plan);
    }
    void moreAskedThanTheHallsMake()
    {
        const auto asked = [&](double users) { return sold([&](Service &s) { s.users = users; }); };
        m.check("workload.unmet", asked(1e9), asked(10.0));
    }
    void racksThatNoHourNeeds()
    {
        const auto asked = [&](double users) { return sold([&](Service &s) { s.users = users; }); };
        m.check("workload.racks_off", asked(1e5), asked(1e9));
    }
    void moreUsersThanPeople()
    {
        const auto asked = [&](double users) { return sold([&](Service &s) { s.users = users; }); };
        m.check("workload.users", asked(1e10), asked(1e9)); // about 8 billion people
    }
    void anUnknownLoadShape()
    {
        m.check("data.load_shape", sold([](Service &s) { s.shape = "no-such-shape"; }));
    }
    // A flat demand never exceeds its mean; that of office hours does.
    void hoursThatAreFull()
    {
        const auto shaped = [&](const char *shape) {
            return sold([&](Service &s) {
                s.shape = shape;
                s.utilisation = 0.9;
            });
        };
        m.check("workload.full_hours", shaped("office-hours"), shaped("flat"));
    }
    void anUnknownTariff()
    {
        m.check("data.tariff", m.with(&Plan::supply, [](Supply &s) { s.tariff = "no-such-tariff"; }));
    }
};

QTEST_GUILESS_MAIN(WorkloadFindingsTest)
#include "workload_findings_test.moc"
