// SPDX-License-Identifier: Apache-2.0
// Own plant in the cash flow by its own months: paid for up to its date, the bill without it before, with it after. Against the same plan
// without that plant, and with it from the beginning.
#include "core/study/energy/supply_steps.h"

#include "core/chain/chain.h"
#include "core/edit/templates/templates.h"

#include <QTest>

#include <cmath>

using namespace tokenyard;

class SupplyStepsTest : public QObject {
    Q_OBJECT
    const Catalogue m_catalogue;
    Evaluator m_evaluator{m_catalogue};
    // The sample with own plant, with a reactor from 2036 on; both phases run then.
    Plan plan() const { return findTemplate("solaseado-20mw")->make(m_catalogue); }
    static Plan withDate(Plan plan, const std::string &date)
    {
        for (Shared<Object> &object : plan.objects)
            if (object->as<Smr>())
                object = object.with([&](Object &o) { std::get<Smr>(o.equipment).availableFrom = date; });
        return plan;
    }
    static Plan withoutReactor(Plan plan)
    {
        std::erase_if(plan.objects, [](const Shared<Object> &object) { return object->as<Smr>() != nullptr; });
        return plan;
    }
    SupplySteps stepsOf(const Plan &plan) const
    {
        Chain chain;
        Study study;
        chain.run(plan, m_catalogue, {}, study);
        return *chain.result<SupplySteps>();
    }
    static int monthOf(const FinanceMonth &month) { return month.year * 12 + month.month - 1; }
    static bool near(Money a, Money b, Money scale) { return std::abs((a - b).si()) <= 1e-9 * std::abs(scale.si()) + 1e-3; }
private slots:
    void thePlanWithoutItBeforeTheFirstSpending()
    {
        const Plan with = withDate(plan(), "2036-01");
        const auto study = m_evaluator.evaluate(with), without = m_evaluator.evaluate(withoutReactor(with));
        const auto &a = study->finance->months, &b = without->finance->months;
        QCOMPARE(a.size(), b.size());
        const int arrives = 2036 * 12, begins = arrives - with.finance->constructionMonths;
        Money later, earlier;
        for (std::size_t m = 0; m < a.size(); ++m) {
            const int month = monthOf(a[m]);
            if (month < arrives) {
                QVERIFY2(near(a[m].electricity, b[m].electricity, b[m].electricity), qPrintable(QString::number(month)));
                QVERIFY2(near(a[m].opex, b[m].opex, b[m].opex), qPrintable(QString::number(month)));
            }
            if (month < begins || month >= arrives)
                QVERIFY2(near(a[m].capex, b[m].capex, b[m].capex + a[m].capex), qPrintable(QString::number(month)));
            (month < arrives ? earlier : later) += b[m].electricity - a[m].electricity;
        }
        QVERIFY(std::abs(earlier.si()) < 1.0);
        QVERIFY(later.si() > 1e9); // and then it saves electricity of the grid
    }
    // What is spent on it is what the ledger's capex has for it, in the two years before it, at the prices of those months.
    void itIsPaidForUpToItsDate()
    {
        Plan with = withDate(plan(), "2036-01");
        with.finance = with.finance.with([](Finance &f) { f.inflation = 0.0; });
        const auto study = m_evaluator.evaluate(with), without = m_evaluator.evaluate(withoutReactor(with));
        const Money whole = *study->cost->capexTotal - *without->cost->capexTotal;
        Money spent, half;
        for (std::size_t m = 0; m < study->finance->months.size(); ++m) {
            const Money more = study->finance->months[m].capex - without->finance->months[m].capex;
            spent += more;
            if (monthOf(study->finance->months[m]) < 2035 * 12)
                half += more;
        }
        QVERIFY(std::abs(spent / whole - 1.0) < 1e-9);
        QVERIFY(std::abs(half / whole - 0.5) < 1e-9); // the S-curve is at half in the middle of the 24 months
    }
    // From its month on the year costs what it costs with the plant there from the beginning: by the month, not by New Year.
    void theMonthItArrivesIsTheFirstWithIt()
    {
        const auto dated = m_evaluator.evaluate(withDate(plan(), "2036-07")), always = m_evaluator.evaluate(withDate(plan(), "2026-01")),
                   never = m_evaluator.evaluate(withoutReactor(plan()));
        for (std::size_t m = 0; m < dated->finance->months.size(); ++m) {
            const FinanceMonth &month = dated->finance->months[m];
            const FinanceMonth &like = (monthOf(month) < 2036 * 12 + 6 ? never : always)->finance->months[m];
            QVERIFY2(near(month.electricity, like.electricity, like.electricity), qPrintable(QString::number(monthOf(month))));
        }
    }
    // Before the whole load is there, what stands serves the part of it that is: all sources together give that part.
    void theFirstPhaseIsServedByWhatStands()
    {
        const Plan all = plan();
        const SupplySteps steps = stepsOf(all);
        QVERIFY(steps.steps.size() >= 2);
        const SupplyStep &first = steps.steps.front();
        QCOMPARE(first.fromMonth, all.phases.front()->year * 12 + all.phases.front()->month - 1);
        QVERIFY(first.loadFraction > 0.0 && first.loadFraction < 1.0 && first.year);
        Energy given;
        for (const SourceYear &source : first.year->sources)
            given += source.energy - source.charged;
        const Energy whole = m_evaluator.evaluate(all)->energy->facility;
        QVERIFY(std::abs(given / whole - first.loadFraction) < 1e-9);
    }
    // A source worth having is worth less the later it comes, month by month.
    void laterIsNeverWorthMore()
    {
        const auto npv = [&](const Plan &p) { return m_evaluator.evaluate(p)->kpis[Kpi::Npv].si.value_or(0.0); };
        Plan dear = plan(); // so that the reactor is worth having: power of the grid at three times its price
        dear.supply = dear.supply.with([](Supply &s) { s.priceFactor = 3.0; });
        const double none = npv(withoutReactor(dear));
        double before = npv(withDate(dear, "2030-01"));
        QVERIFY(before > none);
        for (int month = 2030 * 12 + 1; month <= 2034 * 12; ++month) {
            const double now =
                npv(withDate(dear, QStringLiteral("%1-%2").arg(month / 12).arg(month % 12 + 1, 2, 10, QLatin1Char('0')).toStdString()));
            QVERIFY2(now <= before + 1.0, qPrintable(QStringLiteral("%1: %2 after %3").arg(month).arg(now).arg(before)));
            before = now;
        }
    }
    // Without own plant, or with all of it and all the load from the beginning, the ledger's year holds and no other is made.
    void whereNothingComesLaterThereIsNoStep()
    {
        QVERIFY(stepsOf(findTemplate("ulsan-103mw")->make(m_catalogue)).steps.empty());
        Plan together = withDate(plan(), "");
        const Phase first = *together.phases.front();
        for (Shared<Phase> &phase : together.phases)
            phase = phase.with([&](Phase &p) { p.year = first.year, p.month = first.month; });
        QVERIFY(stepsOf(together).steps.empty());
        QVERIFY(!stepsOf(withDate(together, "2040-01")).steps.empty());
    }
};

QTEST_GUILESS_MAIN(SupplyStepsTest)
#include "supply_steps_test.moc"
