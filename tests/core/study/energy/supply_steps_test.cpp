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
    static void setDate(Object &object, const std::string &date)
    {
        std::visit(
            [&](auto &kind) {
                if constexpr (requires { kind.availableFrom; })
                    kind.availableFrom = date;
            },
            object.equipment);
    }
    static Plan withDate(Plan plan, const std::string &date)
    {
        for (Shared<Object> &object : plan.objects)
            if (object->as<Smr>())
                object = object.with([&](Object &o) { setDate(o, date); });
        return plan;
    }
    // After all horizons: neither paid for nor used. Everything else, its cable too, is as with it.
    static Plan withoutReactor(Plan plan) { return withDate(std::move(plan), "2099-01"); }
    template <class Result>
    std::shared_ptr<const Result> resultOf(const Plan &plan) const
    {
        Chain chain;
        Study study;
        chain.run(plan, m_catalogue, {}, study);
        return chain.result<Result>();
    }
    SupplySteps stepsOf(const Plan &plan) const { return *resultOf<SupplySteps>(plan); }
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
        Money whole;
        for (const OwnWork &work : resultOf<OperatingSteps>(with)->works)
            if (work.fromMonth == 2036 * 12)
                whole += work.capex;
        QVERIFY(whole > Money{});
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
        given -= first.year->exportedEnergy;
        const Energy whole = m_evaluator.evaluate(all)->energy->facility;
        QVERIFY2(std::abs(given / whole - first.loadFraction) < 1e-9,
                 qPrintable(QString::number(given / whole - first.loadFraction, 'g', 9)));
    }
    // Plant worth having is worth less the later it comes, month by month: of all of the sample's, at the grid's price, at five times it, and
    // where it costs a third of today's.
    void laterIsNeverWorthMore()
    {
        int tried = 0;
        for (const auto &[price, capex] : {std::pair(1.0, 1.0), std::pair(5.0, 1.0), std::pair(5.0, 1.0 / 3.0)}) {
            Plan dear = plan();
            dear.supply = dear.supply.with([&, p = price](Supply &s) { s.priceFactor = p; });
            dear.cost = dear.cost.with([&, c = capex](CostBasis &b) { b.capexFactor = c; });
            for (const Shared<Object> &object : dear.objects) {
                if (!arrivalOf(*object))
                    continue;
                const auto npv = [&](const std::string &date) {
                    Plan moved = dear;
                    for (Shared<Object> &o : moved.objects)
                        if (o->id == object->id)
                            o = o.with([&](Object &own) { setDate(own, date); });
                    return m_evaluator.evaluate(moved)->kpis[Kpi::Npv].si.value_or(0.0);
                };
                double before = npv("2030-01");
                if (before <= npv("2099-01"))
                    continue;
                for (int month = 2030 * 12 + 1; month <= 2034 * 12; ++month, ++tried) {
                    const double now =
                        npv(QStringLiteral("%1-%2").arg(month / 12).arg(month % 12 + 1, 2, 10, QLatin1Char('0')).toStdString());
                    QVERIFY2(now <= before + 1.0,
                             qPrintable(QStringLiteral("%1 at %2: %3 after %4")
                                            .arg(QString::fromStdString(object->name))
                                            .arg(month)
                                            .arg(now)
                                            .arg(before)));
                    before = now;
                }
            }
        }
        QVERIFY2(tried >= 96, qPrintable(QString::number(tried)));
    }
    // The second phase month by month past the reactor's date and the New Years around it: the ledger's year has the reactor or has it not,
    // the cash flow always from 2036 on.
    void aPhaseNeverGainsByTheReactorsDate()
    {
        for (const double factor : {1.0, 2.0}) {
            Plan moved = plan();
            for (Shared<Service> &service : moved.services)
                service = service.with([&](Service &s) { s.price *= factor, s.inputPrice *= factor, s.cachedPrice *= factor; });
            std::optional<double> before;
            for (int month = 2034 * 12 + 6; month <= 2037 * 12 + 6; ++month) {
                moved.phases[1] = moved.phases[1].with([&](Phase &p) { p.year = month / 12, p.month = month % 12 + 1; });
                const double now = m_evaluator.evaluate(moved)->kpis[Kpi::Npv].si.value_or(0.0);
                QVERIFY2(!before || now <= *before + 1.0,
                         qPrintable(QStringLiteral("%1 at %2: %3 after %4")
                                        .arg(factor)
                                        .arg(month)
                                        .arg(now, 0, 'g', 12)
                                        .arg(before.value_or(0.0), 0, 'g', 12)));
                before = now;
            }
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
