// SPDX-License-Identifier: Apache-2.0
// Values that were set but have no effect are named with what they need; values in use, or as in a new plan, are not.
#include "tests/support/findings_of_plans.h"

using namespace tokenyard;

class IdleTest : public QObject {
    Q_OBJECT
    test::FindingsOfPlans m;
    Plan lent(double share, double rate) const
    {
        return m.with(&Plan::finance, [&](Finance &f) { f.debtShare = share, f.debtRate = rate; });
    }
private slots:
    void termsOfALoanWithoutALoan() { m.check("idle.value", lent(0.0, 0.09), lent(0.6, 0.09)); }
    void aRentOfAHallThatSellsTokens()
    {
        Plan let = m.with(ObjectKind::Hall, "gpu_price", 9000.0 / 3600.0);
        m.check("idle.value", let);
        const auto findings = m.found(let, "idle.value");
        QCOMPARE(findings.size(), std::size_t(1));
        QCOMPARE(findings.front().objects, std::vector{test::FindingsOfPlans::first(let, ObjectKind::Hall)});
        for (Shared<Object> &object : let.objects)
            if (object->as<Hall>())
                object = object.with([](Object &o) { std::get<Hall>(o.equipment).business = HallBusiness::GpuHours; });
        QVERIFY(m.found(let, "idle.value").empty());
    }
    void aPriceOfAContractThatDoesNotExist()
    {
        const auto priced = [&](double megawatts) {
            return m.with(&Plan::supply, [&](Supply &s) { s.ppaPrice = 150.0 * units::KRWPerKWh, s.ppaPower = megawatts * units::MW; });
        };
        m.check("idle.value", priced(0.0), priced(5.0));
    }
    void aPriceOfHeatThatNobodyBuys()
    {
        const auto priced = [&](const char *buyer) {
            return m.with(&Plan::cooling, [&](CoolingDesign &c) { c.heatPrice = 15'000.0 * units::KRWPerGJ, c.heatBuyer = buyer; });
        };
        m.check("idle.value", priced(""), priced("network-4g"));
    }
    void permissionToExportWhatNothingGenerates()
    {
        m.check("idle.value", m.with(&Plan::supply, [](Supply &s) { s.exportAllowed = true; }));
    }
    void moreDollarsThanAreSoldAbroad()
    {
        const auto dollars = [&](double share) {
            return m.with(&Plan::finance, [&](Finance &f) { f.usdRevenue = share, f.exchangeDrift = 0.01; });
        };
        m.check("finance.dollars_at_home", dollars(0.3), dollars(0.2)); // a new service sells 20 % abroad
    }
    void aNewPlanHasNone() { QVERIFY(m.found(m.blank, "idle.value").empty()); }
};

QTEST_GUILESS_MAIN(IdleTest)
#include "idle_test.moc"
