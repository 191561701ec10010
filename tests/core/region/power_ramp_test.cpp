// SPDX-License-Identifier: Apache-2.0
// Power by month and source against figures worked by hand.
#include "core/region/power_ramp.h"

#include "core/edit/templates/templates.h"

#include <QTest>

using namespace tokenyard;
using namespace tokenyard::region;

class PowerRampTest : public QObject {
    Q_OBJECT
    const Catalogue m_catalogue;
    Evaluator m_evaluator{m_catalogue};
    PowerRamp rampOf(const Plan &plan) { return powerRampOf(plan, *m_evaluator.evaluate(plan), m_catalogue); }
    static const RampMonth &at(const PowerRamp &ramp, int month)
    {
        const auto found = std::find_if(ramp.months.begin(), ramp.months.end(), [&](const RampMonth &m) { return m.month == month; });
        return *found;
    }
private slots:
    // One phase in July 2028 that slips by three months: all its GPUs stand through July, August and September, 92 days, without power, and
    // then have it. Worth what a GPU-hour yields, and a share of the year's tokens by the hours.
    void gpusWaitForThePhasesDelay()
    {
        Plan plan = findTemplate("blank-40mw")->make(m_catalogue);
        plan.phases.resize(1);
        plan.phases[0] = plan.phases[0].with([](Phase &p) { p.year = 2028, p.month = 7, p.delayMonths = 1; });
        for (Shared<Object> &object : plan.objects)
            object = object.with([&](Object &o) { o.phase = plan.phases[0]->id; });
        plan.finance = plan.finance.with([](Finance &f) { f.delayMonths = 2; });
        const auto study = m_evaluator.evaluate(plan);
        const PowerRamp ramp = powerRampOf(plan, *study, m_catalogue);
        const int gpus = study->layout->gpus();
        QVERIFY(gpus > 0 && at(ramp, 2028 * 12 + 6).gpus == gpus && at(ramp, 2028 * 12 + 5).gpus == 0);
        QCOMPARE(at(ramp, 2028 * 12 + 8).poweredFraction, 0.0);
        QCOMPARE(at(ramp, 2028 * 12 + 9).poweredFraction, 1.0);
        QVERIFY(std::abs(ramp.gpuHoursWithout - gpus * 92.0 * 24.0) < 1e-6);
        QVERIFY(std::abs(ramp.worthWithout->si() / (*study->kpis[Kpi::AiYieldPerGpuHour].si * gpus * 92.0 * 24.0 * 3600.0) - 1.0) < 1e-9);
        QVERIFY(std::abs(ramp.tokensWithout->si() / (*study->kpis[Kpi::TokensAnnual].si * 92.0 / 365.0) - 1.0) < 1e-9);
        Plan inTime = plan;
        inTime.finance = inTime.finance.with([](Finance &f) { f.delayMonths = 0; });
        inTime.phases[0] = inTime.phases[0].with([](Phase &p) { p.delayMonths = 0; });
        QCOMPARE(rampOf(inTime).gpuHoursWithout, 0.0);
    }
    // Half the contract that is asked for carries half of the GPUs. A contract with a term is there in its months and carries none of them.
    void halfThePowerCarriesHalfTheGpus()
    {
        Plan plan = findTemplate("blank-40mw")->make(m_catalogue);
        const Power need = *m_evaluator.evaluate(plan)->energy->facilityPeak;
        plan.supply =
            plan.supply.with([&](Supply &s) { s.contract = need * 0.5, s.ppaPower = 20.0 * units::MW, s.ppaFrom = 2035, s.ppaYears = 2; });
        for (Shared<Phase> &phase : plan.phases)
            phase = phase.with([&](Phase &p) { p.gridPower = need * 0.5; });
        const PowerRamp ramp = rampOf(plan);
        QVERIFY(std::abs(at(ramp, 2036 * 12).poweredFraction - 0.5) < 1e-9);
        const auto source = std::find_if(ramp.sources.begin(), ramp.sources.end(), [](const RampSource &s) { return s.kind == "ppa"; });
        QVERIFY(source != ramp.sources.end() && source->fromMonth == 2035 * 12 && source->endMonth == 2037 * 12 && !source->firm);
        const std::size_t s = std::size_t(source - ramp.sources.begin());
        QVERIFY(at(ramp, 2034 * 12 + 11).power[s] == Power{} && at(ramp, 2036 * 12 + 11).power[s] == 20.0 * units::MW
                && at(ramp, 2037 * 12).power[s] == Power{});
    }
    // The sample's plant comes in order of date, each with its own power, whatever the ledger's year has of it.
    void ownPlantStandsFromItsDate()
    {
        Plan plan = findTemplate("solaseado-20mw")->make(m_catalogue);
        for (Shared<Object> &object : plan.objects)
            if (object->as<Smr>())
                object = object.with([](Object &o) { std::get<Smr>(o.equipment).availableFrom = "2038-04"; });
        const PowerRamp ramp = rampOf(plan);
        int reactors = 0;
        for (std::size_t s = 0; s < ramp.sources.size(); ++s) {
            QVERIFY(s == 0 || ramp.sources[s - 1].fromMonth <= ramp.sources[s].fromMonth);
            if (ramp.sources[s].kind != "smr")
                continue;
            ++reactors;
            QCOMPARE(ramp.sources[s].fromMonth, 2038 * 12 + 3);
            QVERIFY(at(ramp, 2038 * 12 + 2).power[s] == Power{} && at(ramp, 2038 * 12 + 3).power[s] > Power{});
        }
        QVERIFY(reactors > 0);
        // However late, no month is left out.
        for (Shared<Object> &object : plan.objects)
            if (object->as<Smr>())
                object = object.with([](Object &o) { std::get<Smr>(o.equipment).availableFrom = "2150-04"; });
        const PowerRamp late = rampOf(plan);
        QVERIFY(at(late, 2150 * 12 + 4).firm > at(late, 2150 * 12 + 2).firm);
        QVERIFY(powerRampOf(Plan{}, *m_evaluator.evaluate(Plan{}), m_catalogue).months.empty());
    }
};

QTEST_GUILESS_MAIN(PowerRampTest)
#include "power_ramp_test.moc"
