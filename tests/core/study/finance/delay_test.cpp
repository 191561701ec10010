// SPDX-License-Identifier: Apache-2.0
// Properties of sales, over the samples: delay costs money in a falling market, an owner who rents out the racks sells no tokens, and
// a plan with less in it is never worth more.
#include "core/chain/study.h"
#include "core/edit/templates/templates.h"

#include <QTest>

using namespace tokenyard;

class DelayTest : public QObject {
    Q_OBJECT
    const Catalogue m_catalogue;
    Evaluator m_evaluator{m_catalogue};
    double kpi(const Plan &plan, Kpi kpi) { return m_evaluator.evaluate(plan)->kpis[kpi].si.value_or(0.0); }
    double npv(const Plan &plan) { return kpi(plan, Kpi::Npv); }
    template <class Change>
    static Plan withServices(Plan plan, Change change)
    {
        for (Shared<Service> &service : plan.services)
            service = service.with(change);
        return plan;
    }
    template <class Change>
    static Plan withHalls(Plan plan, Change change)
    {
        for (Shared<Object> &object : plan.objects)
            if (const Hall *hall = object->as<Hall>()) {
                Object changed = *object;
                Hall terms = *hall;
                change(terms);
                changed.equipment = terms;
                object = changed;
            }
        return plan;
    }
    static std::vector<Plan> samples(const Catalogue &catalogue)
    {
        std::vector<Plan> plans;
        for (const PlanTemplate &sample : allTemplates())
            plans.push_back(sample.make(catalogue));
        return plans;
    }
    // At twice the price a phase is worth having.
    static Plan dear(const Plan &sample, double decline)
    {
        return withServices(sample, [&](Service &s) {
            s.price = 2.0 * s.price, s.inputPrice = 2.0 * s.inputPrice, s.cachedPrice = 2.0 * s.cachedPrice;
            s.priceDecline = decline;
        });
    }
    static Plan later(Plan plan, std::size_t phase, int months)
    {
        plan.phases[phase] = plan.phases[phase].with([&](Phase &p) {
            const int at = p.year * 12 + p.month - 1 + months;
            p.year = at / 12, p.month = at % 12 + 1;
        });
        return plan;
    }
    static QByteArray said(const Plan &plan, double decline, const char *what, double now, double before, std::size_t moved = 0)
    {
        const Phase &last = *plan.phases[moved];
        return QStringLiteral("%1: %2 %3-%4, delay %5, at %6: %7 after %8")
            .arg(QString::fromStdString(plan.site->title), QLatin1String(what))
            .arg(last.year)
            .arg(last.month)
            .arg(plan.finance->delayMonths)
            .arg(decline)
            .arg(now / 1e9, 0, 'g', 8)
            .arg(before / 1e9, 0, 'g', 8)
            .toUtf8();
    }
private slots:
    // Of plans as they stand, and of all at twice the price, where each phase is worth having: any of them later by 1, 2,
    // 4 and 6 years never gains.
    void delayNeverPaysInAFallingMarket()
    {
        for (const Plan &sample : samples(m_catalogue))
            for (double decline : {-1.0, 0.1, 0.25, 0.5}) {
                const Plan plan = decline < 0.0 ? sample : dear(sample, decline);
                for (std::size_t phase = 0; phase < plan.phases.size(); ++phase) {
                    double before = npv(plan);
                    for (int years : {1, 2, 4, 6}) {
                        const Plan moved = later(plan, phase, 12 * years);
                        const double now = npv(moved);
                        QVERIFY2(now <= before + 1.0, said(moved, decline, "years, from", now, before, phase).constData());
                        before = now;
                    }
                }
            }
    }
    // The same month by month over four years, New Years among them: where a phase is worth having, the first or the last, a month later
    // it is worth less.
    void aMonthLaterNeverPaysInAFallingMarket()
    {
        int tried = 0;
        for (const Plan &sample : samples(m_catalogue))
            for (double decline : {0.1, 0.25, 0.5}) {
                for (std::size_t phase = 0; phase < sample.phases.size(); ++phase) {
                    Plan plan = dear(sample, decline);
                    double before = npv(plan);
                    for (int month = 1; month <= 48; ++month, ++tried) {
                        plan = later(plan, phase, 1);
                        const double now = npv(plan);
                        QVERIFY2(now <= before + 1.0, said(plan, decline, "from", now, before, phase).constData());
                        before = now;
                    }
                }
            }
        QVERIFY2(tried > 1000, qPrintable(QString::number(tried)));
    }
    // What is paid for and stands idle: each month of delay lowers the NPV of an operation worth having and raises the cost of a token,
    // at prices that fall or not. The demand stands still: where it grows, the racks of later begin in fuller use.
    void aMonthOfIdlePlantNeverPays()
    {
        int tried = 0;
        for (const Plan &sample : samples(m_catalogue))
            for (double decline : {0.0, 0.25}) {
                Plan plan = withServices(dear(sample, decline), [](Service &s) { s.growth = 0.0; });
                double before = npv(plan), cost = kpi(plan, Kpi::CostPerMtok);
                for (int month = 1; month <= 36; ++month) {
                    plan.finance = plan.finance.with([](Finance &f) { ++f.delayMonths; });
                    const double now = npv(plan), costNow = kpi(plan, Kpi::CostPerMtok);
                    QVERIFY2(before <= 0.0 || now <= before + 1.0, said(plan, decline, "delay", now, before).constData());
                    QVERIFY2(costNow >= cost, said(plan, decline, "cost after", costNow, cost).constData());
                    tried += before > 0.0;
                    before = now, cost = costNow;
                }
            }
        QVERIFY2(tried > 200, qPrintable(QString::number(tried)));
    }
    // The same of one phase alone, whatever comes after it: its money is spent, its racks stand idle. A phase that has nothing to sell, because
    // the others meet the whole demand, only costs to run: ten years later it is better, and is not meant.
    void aMonthThatOnePhaseIsLateNeverPays()
    {
        int tried = 0;
        for (const Plan &sample : samples(m_catalogue))
            for (double decline : {0.0, 0.25})
                for (std::size_t phase = 0; phase < sample.phases.size(); ++phase) {
                    Plan plan = withServices(dear(sample, decline), [](Service &s) { s.growth = 0.0; });
                    double before = npv(plan);
                    Plan never = plan;
                    never.phases[phase] = plan.phases[phase].with([](Phase &p) { p.delayMonths = 120; });
                    if (npv(never) >= before)
                        continue;
                    for (int month = 1; month <= 18; ++month, ++tried) {
                        plan.phases[phase] = plan.phases[phase].with([](Phase &p) { ++p.delayMonths; });
                        const double now = npv(plan);
                        QVERIFY2(now <= before + 1.0, said(plan, decline, "slip of one phase", now, before, phase).constData());
                        before = now;
                    }
                }
        QVERIFY2(tried > 100, qPrintable(QString::number(tried)));
    }
    // All phases late by themselves is the plan late: every figure is the same.
    void allPhasesLateIsThePlanLate()
    {
        for (const Plan &sample : samples(m_catalogue)) {
            Plan each = sample, all = sample;
            for (Shared<Phase> &phase : each.phases)
                phase = phase.with([](Phase &p) { p.delayMonths = 7; });
            all.finance = all.finance.with([](Finance &f) { f.delayMonths = 7; });
            const auto a = m_evaluator.evaluate(each), b = m_evaluator.evaluate(all);
            for (const KpiInfo &info : allKpis())
                QVERIFY2(a->kpis[info.kpi].si == b->kpis[info.kpi].si, info.key);
        }
    }
    // Prices that fall in won because the dollar or money does move by the month, so that nothing is bought cheaper by waiting for New Year.
    void nothingIsBoughtCheaperByWaitingForNewYear()
    {
        for (const auto &[drift, inflation] : {std::pair(-0.05, 0.02), std::pair(0.0, -0.03)})
            for (const Plan &sample : samples(m_catalogue)) {
                Plan plan = dear(sample, 0.25);
                plan.finance = plan.finance.with([&, d = drift, i = inflation](Finance &f) { f.exchangeDrift = d, f.inflation = i; });
                const std::size_t last = plan.phases.size() - 1;
                double before = npv(plan);
                for (int month = 1; month <= 14; ++month) {
                    plan = later(plan, last, 1);
                    const double now = npv(plan);
                    QVERIFY2(now <= before + 1.0, said(plan, drift, "drift", now, before, last).constData());
                    before = now;
                }
            }
    }
    // A phase without any parts, before, between or after the others, does not count as a phase.
    void anEmptyPhaseChangesNoFigure()
    {
        for (const Plan &plan : samples(m_catalogue))
            for (int years : {-3, 1, 8}) {
                Plan more = plan;
                Phase empty{.id = more.takeId(), .name = "Empty", .year = plan.phases.front()->year + years, .month = 7, .gridPower = {}};
                more.phases.insert(years < 0 ? more.phases.begin() : more.phases.end(), Shared<Phase>(empty));
                std::stable_sort(more.phases.begin(), more.phases.end(), [](const Shared<Phase> &a, const Shared<Phase> &b) {
                    return std::pair(a->year, a->month) < std::pair(b->year, b->month);
                });
                // Objects without a phase belong to the first: they stay where they were.
                for (Shared<Object> &object : more.objects)
                    if (!object->phase)
                        object = object.with([&](Object &o) { o.phase = plan.phases.front()->id; });
                const auto before = m_evaluator.evaluate(plan), after = m_evaluator.evaluate(more);
                for (const KpiInfo &info : allKpis())
                    QVERIFY2(before->kpis[info.kpi].si == after->kpis[info.kpi].si,
                             qPrintable(QStringLiteral("%1, %2 years: %3")
                                            .arg(QString::fromStdString(plan.site->title))
                                            .arg(years)
                                            .arg(QLatin1String(info.key))));
            }
    }
    void anOlderPriceIsWorthLess()
    {
        for (const Plan &sample : samples(m_catalogue)) {
            const auto dated = [&](int year) {
                return npv(withServices(sample, [&](Service &s) { s.priceYear = year, s.priceDecline = 0.2, s.renewalYears = 0.0; }));
            };
            QVERIFY(dated(2026) >= dated(2025) && dated(2025) >= dated(2024));
        }
    }
    void anOwnerWhoRentsOutTheRacksSellsNoTokens()
    {
        for (const Plan &sample : samples(m_catalogue)) {
            Plan let = sample;
            let.cost = let.cost.with([](CostBasis &c) { c.itOwned = false; });
            const auto study = m_evaluator.evaluate(let);
            QCOMPARE(*study->kpis[Kpi::TokensAnnual].si, 0.0);
            QVERIFY(*study->kpis[Kpi::RevenueAnnual].si < 0.6 * kpi(sample, Kpi::RevenueAnnual));
            for (const RevenueLine &line : study->finance->revenues)
                QVERIFY(line.business == HallBusiness::Space && line.outputSales == Money{});
            QCOMPARE(study->cost->capexIt->si(), 0.0);
            for (const FinanceYear &year : study->finance->years)
                QCOMPARE(year.refresh.si(), 0.0);
            // Renting out all halls as space is the same business.
            const Plan byHall = withHalls(sample, [](Hall &hall) { hall.business = HallBusiness::Space; });
            QCOMPARE(kpi(byHall, Kpi::CapexTotal), *study->kpis[Kpi::CapexTotal].si);
            QCOMPARE(kpi(byHall, Kpi::TokensAnnual), 0.0);
        }
    }
    // Nothing to sell: no service has a price, and there is no rent.
    void aPriceOfZeroSellsNothing()
    {
        for (const Plan &sample : samples(m_catalogue)) {
            Plan free = withServices(sample, [](Service &s) { s.price = {}; });
            free = withHalls(free, [](Hall &h) { h.gpuPrice = {}, h.spaceRent = {}, h.powerPassed = false; });
            QCOMPARE(kpi(free, Kpi::RevenueAnnual), 0.0);
            QVERIFY(npv(free) < 0.0);
        }
    }
    void aPlanWithLessInItIsNeverWorthMore()
    {
        for (const Plan &sample : samples(m_catalogue)) {
            const double base = npv(sample);
            QVERIFY(npv(withServices(sample, [](Service &s) { s.price = 0.9 * s.price; })) <= base);
            QVERIFY(npv(withServices(sample, [](Service &s) { s.inputPrice = {}; })) <= base);
            QVERIFY(npv(withServices(sample, [](Service &s) { s.cachedPrice = {}; })) <= base);
            QVERIFY(npv(withHalls(sample, [](Hall &h) { h.gpuPrice = 0.9 * h.gpuPrice, h.spaceRent = 0.9 * h.spaceRent; })) <= base);
        }
    }
};

QTEST_GUILESS_MAIN(DelayTest)
#include "delay_test.moc"
