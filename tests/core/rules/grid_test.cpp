// SPDX-License-Identifier: Apache-2.0
// Rules of the grid contract, at their limits.
#include "tests/support/findings_of_plans.h"

using namespace tokenyard;

class GridTest : public QObject {
    Q_OBJECT
    test::FindingsOfPlans m;
    Plan contracted(double megawatts) const
    {
        return m.with(&Plan::supply, [&](Supply &s) { s.contract = megawatts * units::MW; });
    }
    // The second hall comes two years later; the first phase has this much of the grid.
    Plan inTwoPhases(double firstMegawatts) const
    {
        Plan plan = m.blank;
        plan.phases.front() = plan.phases.front().with([&](Phase &p) { p.gridPower = firstMegawatts * units::MW; });
        Phase later = *plan.phases.front();
        later.id = plan.takeId();
        later.year += 2;
        later.gridPower = 40.0 * units::MW;
        plan.phases.emplace_back(later);
        for (auto object = plan.objects.rbegin(); object != plan.objects.rend(); ++object)
            if ((*object)->as<Hall>()) {
                *object = object->with([&](Object &o) { o.phase = later.id; });
                break;
            }
        return plan;
    }
private slots:
    void aPeakAboveTheContract()
    {
        Evaluator evaluator(m.catalogue);
        const double peak = evaluator.evaluate(m.blank)->energy->gridPeak->in(units::MW);
        m.check("grid.contract", contracted(peak - 0.01), contracted(peak + 0.01));
    }
    // The finding states the won that the bill charges.
    void aPeakAboveTheContractCostsMoney()
    {
        Evaluator evaluator(m.catalogue);
        const Plan plan = contracted(20.0);
        const Money excess = evaluator.evaluate(plan)->energy->annual->excess;
        QVERIFY(excess > Money{});
        const auto findings = m.found(plan, "grid.contract");
        QCOMPARE(findings.size(), std::size_t(1));
        const std::string won = formatMeasure(measure(excess, units::billionKRW, 3));
        QVERIFY2(findings.front().text.english().find(won) != std::string::npos, findings.front().text.english().c_str());
    }
    // Two halls with the same racks: the first alone takes half of the site's peak.
    void aPhaseAboveItsOwnPower()
    {
        Evaluator evaluator(m.catalogue);
        const double half = evaluator.evaluate(inTwoPhases(40))->energy->gridPeak->in(units::MW) / 2;
        m.check("grid.phase", inTwoPhases(half - 0.01), inTwoPhases(half + 0.01));
    }
    // KEPCO: dedicated lines of 22.9 kV up to 40 MW (Segye, 2023-06-02).
    void aContractAboveFortyMegawattsAt22900Volts() { m.check("grid.voltage", contracted(40.1), contracted(40.0)); }
    // A tariff for 154 kV on a connection of 22.9 kV, and vice versa: KEPCO offers each at its own voltage.
    void aTariffOfAnotherVoltage()
    {
        const Plan wrong = m.with(&Plan::supply, [](Supply &s) { s.tariff = "kepco-general-eul-hv-b-ii-2026"; });
        m.check("grid.tariff_voltage", wrong, m.blank);
        Plan high = m.blank;
        for (Shared<Object> &object : high.objects)
            if (object->as<GridIntake>())
                object = object.with([](Object &o) { std::get<GridIntake>(o.equipment).voltage = 154.0 * units::kV; });
        QCOMPARE(m.found(high, "grid.tariff_voltage").size(), std::size_t(1));
    }
    void otherCountriesHaveOtherVoltages()
    {
        Plan abroad = contracted(60.0);
        abroad.site = abroad.site.with([](Site &s) { s.country = "NL"; });
        QVERIFY(m.found(abroad, "grid.voltage").empty());
    }
};

QTEST_GUILESS_MAIN(GridTest)
#include "grid_test.moc"
