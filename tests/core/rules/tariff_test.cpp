// SPDX-License-Identifier: Apache-2.0
// A cheaper option of the plan's own tariff: found, reported with its saving, and chosen by the fix.
#include "core/edit/templates/templates.h"
#include "core/rules/cheaper_option.h"
#include "tests/support/findings_of_plans.h"

using namespace tokenyard;

class TariffTest : public QObject {
    Q_OBJECT
    test::FindingsOfPlans m;
    Plan under(const char *tariff) const
    {
        return m.with(&Plan::supply, [&](Supply &s) { s.tariff = tariff; });
    }
private slots:
    // KEPCO's option I has the lowest demand charge and the highest energy price: wrong for a load that hardly changes.
    void anOptionForShortUseIsExpensiveForASteadyLoad()
    {
        const Plan dear = under("kepco-industrial-eul-hv-a-i-2026");
        const auto findings = m.found(dear, "energy.cheaper_option");
        QCOMPARE(findings.size(), std::size_t(1));
        Evaluator evaluator(m.catalogue, allRules());
        const auto study = evaluator.evaluate(dear);
        const auto cheaper = cheaperOption(dear, *study, m.catalogue);
        QVERIFY(cheaper && cheaper->bill < cheaper->now);
        const Plan best = under(cheaper->record->id.c_str());
        m.check("energy.cheaper_option", dear, best);
        // The bill that it promises is the one the plan then has.
        QVERIFY(std::abs(*evaluator.evaluate(best)->kpis[Kpi::ElectricityCostAnnual].si / cheaper->bill.si() - 1.0) < 1e-9);
    }
    // The study's own year stands for the plan's tariff: to bill it anew gives the same, also where own plant is dispatched. Only options that
    // cost no less than the plan's are left out of it.
    void theKnownYearIsTheOneThatWouldBeBilledAnew()
    {
        for (const char *sample : {"ulsan-103mw", "gigawatt-block"}) {
            const Plan plan = findTemplate(sample)->make(m.catalogue);
            const auto study = Evaluator(m.catalogue).evaluate(plan);
            const auto choice = [&](const EnergyResult *known) {
                return tariffChoice(plan, *study->running, neededRacksStage(plan, study->running->halls, *study->compute), *study->cooling,
                                    exchangeStage(plan), m.catalogue, false, known);
            };
            const auto anew = choice(nullptr), kept = choice(study->energy.get());
            QVERIFY(anew && kept && anew->options.size() > 1);
            QCOMPARE(kept->now.si(), anew->now.si());
            QCOMPARE(kept->contractFitting.si(), anew->contractFitting.si());
            for (const TariffOption &option : anew->options) {
                const auto same = std::find_if(kept->options.begin(), kept->options.end(),
                                               [&](const TariffOption &other) { return other.tariff == option.tariff; });
                QVERIFY(same != kept->options.end() ? same->bill == option.bill : option.bill >= anew->now);
            }
            QCOMPARE(kept->best(true)->tariff, anew->best(true)->tariff);
        }
    }
    // A gas price of zero made a plant that runs all year for nothing, without a word. With a price its fuel stands beside the electricity
    // share: (E + fuel) / O.
    void fuelOfOwnPlantHasAPriceAndAShareOfItsOwn()
    {
        const Plan plan = findTemplate("solaseado-20mw")->make(m.catalogue);
        Plan free = plan;
        free.supply = plan.supply.with([](Supply &s) { s.gasPrice = EnergyPrice{}; });
        m.check("energy.free_fuel", free, plan);
        const auto own = m.found(plan, "cost.own_fuel");
        QCOMPARE(own.size(), std::size_t(1));
        const auto study = Evaluator(m.catalogue).evaluate(plan);
        const Money fuel = study->energy->ownFuel + study->energy->ownVariable;
        const std::string share =
            Text(TY_TR("Test", "%1"), {percent((*study->cost->electricity + fuel) / *study->cost->opexCash)}).english();
        QVERIFY2(own[0].text.english().find(share) != std::string::npos, own[0].text.english().c_str());
    }
};

QTEST_GUILESS_MAIN(TariffTest)
#include "tariff_test.moc"
