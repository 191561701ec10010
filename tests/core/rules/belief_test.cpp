// SPDX-License-Identifier: Apache-2.0
// Inputs that make a plan look better than anybody would believe are said; the samples, which a lender may read, have none of them.
#include "core/edit/templates/templates.h"
#include "tests/support/findings_of_plans.h"

using namespace tokenyard;

class BeliefTest : public QObject {
    Q_OBJECT
    test::FindingsOfPlans m;
    const Catalogue m_catalogue;

private slots:
    void noSampleHasAnInputBeyondBelief()
    {
        Evaluator evaluator{m_catalogue, allRules()};
        for (const PlanTemplate &sample : allTemplates()) {
            const auto study = evaluator.evaluate(sample.make(m_catalogue));
            for (const Finding &finding : study->findings)
                QVERIFY2(!finding.rule.starts_with("belief.") && finding.rule != "power.no_generators", sample.key);
        }
    }
    void eachEndThatFlattersIsSaid()
    {
        m.check("belief.unusual", m.with(&Plan::cost, [](CostBasis &c) { c.staffCount = 0.0; }), m.blank);
        m.check("belief.unusual", m.with(&Plan::cost, [](CostBasis &c) { c.warrantyYears = 15.0; }), m.blank);
        m.check("belief.unusual", m.with(&Plan::cost, [](CostBasis &c) { c.contingency = 0.0; }), m.blank);
        m.check("belief.unusual", m.with(&Plan::cost, [](CostBasis &c) { c.nonStaffOpexFactor = 0.0; }), m.blank);
        m.check("belief.unusual", m.with(&Plan::finance, [](Finance &f) { f.refreshFactor = 0.0; }), m.blank);
        m.check("belief.unusual", m.with(&Plan::finance, [](Finance &f) { f.residualFraction = 1.0; }), m.blank);
        m.check("belief.unusual", m.with(&Plan::finance, [](Finance &f) { f.gpuAvailability = 1.0; }), m.blank);
        m.check("belief.unusual", m.with(&Plan::finance, [](Finance &f) { f.debtShare = 0.95; }), m.blank);
        m.check("belief.unusual", m.withService([](Service &s) { s.utilisation = 1.0; }), m.blank);
    }
    // The rate of a loan that nobody takes counts for nothing, and says nothing.
    void aValueThatDoesNotCountIsNotJudged()
    {
        m.check("belief.unusual", m.with(&Plan::finance, [](Finance &f) { f.debtRate = 0.0, f.debtShare = 0.6; }),
                m.with(&Plan::finance, [](Finance &f) { f.debtRate = 0.0; }));
    }
    void aPriceThatStandsWhileTheRacksRenewThemselvesIsSaid()
    {
        const Plan flat = m.withService([](Service &s) { s.renewalYears = 0.0, s.priceDecline = 0.0; });
        Plan same = flat;
        same.finance = same.finance.with([](Finance &f) { f.refreshThroughput = 1.0; });
        m.check("belief.flat_price", flat, same);
        m.check("belief.flat_price", m.withService([](Service &s) { s.renewalYears = 20.0, s.priceDecline = 0.0; }), m.blank);
    }
    void responseThatIsNeverCalledIsSaid()
    {
        const auto signedFor = [&](double hours) {
            return m.with(&Plan::supply, [&](Supply &s) {
                s.responsePower = 5.0 * units::MW, s.responsePayment = 40000.0 * units::KRWPerKW, s.responseHours = hours;
            });
        };
        m.check("belief.response_hours", signedFor(0.0), signedFor(60.0));
        m.check("belief.response_hours", signedFor(0.4), m.blank); // rounded to whole hours
    }
    void datesThatDoNotFitAreSaid()
    {
        m.check("belief.price_date", m.withService([](Service &s) { s.priceYear = 2100; }), m.blank);
        Plan early = m.blank;
        for (Shared<Phase> &phase : early.phases)
            phase = phase.with([](Phase &p) { p.year = 2000; });
        m.check("belief.early_phase", early, m.blank);
    }
    // A price of which the plan has the least that its range allows, and a tier whose price may rise for fifteen years.
    void whatTheSamplesSayOfThePlanIsSaid()
    {
        Evaluator evaluator{m_catalogue, allRules()};
        const auto said = [&](const char *key, double low, double high, const char *distribution, const std::string &rule) {
            Plan plan = m.withService([&](Service &s) {
                std::erase_if(s.notes, [&](const FieldNote &note) { return note.key == key; });
                s.notes.push_back({key, low, high, "guess", distribution});
            });
            plan.studies = plan.studies.with([](Studies &s) { s.samples = 100; });
            const auto banded = evaluator.withBands(plan, evaluator.evaluate(plan));
            for (const Finding &finding : banded->findings)
                if (finding.rule == rule)
                    return finding.text.english();
            return std::string();
        };
        const double price = m.blank.services.front()->price.si();
        const std::string aside = said("price", price, 4.0 * price, "uniform", "belief.base_aside");
        QVERIFY2(aside.find("Output price") != std::string::npos, aside.c_str());
        const std::string wild = said("tier_decline", -0.3, 0.3, "", "belief.return_band");
        QVERIFY2(wild.find("Tier price decline") != std::string::npos, wild.c_str());
    }
    // Bands would stay blank: the list says so before any sample is asked for.
    void correlationsThatCannotBeAreAnError()
    {
        const auto stated = [&](const char *words) {
            Plan plan = m.blank;
            plan.studies = plan.studies.with([&](Studies &s) { s.correlations = words; });
            return plan;
        };
        const Plan good = stated("service:Chat.price ~ service:Chat.input_price = 0.5");
        for (const char *bad :
             {"a ~ b = 0.2", "service:Chat.price ~ service:Chat.input_price = 1.5", "service:Chat.price ~ service:Chat.price = 0.5"})
            m.check("belief.no_samples", stated(bad), good);
    }
    // It pays construction: 1,500 bn KRW are less than the capex of 2,181 with its GPUs, and more than the works of some 580.
    void aGrantBeyondTheConstructionIsAnError()
    {
        const auto granted = [&](double billions) {
            return m.with(&Plan::finance, [&](Finance &f) { f.grant = billions * units::billionKRW; });
        };
        m.check("belief.grant", granted(1500.0), granted(300.0));
    }
    void aPlanWithoutStandbySaysSo() { m.check("power.no_generators", m.without(ObjectKind::GeneratorYard)); }
};

QTEST_GUILESS_MAIN(BeliefTest)
#include "belief_test.moc"
