// SPDX-License-Identifier: Apache-2.0
// The plan against the market's records: outliers are reported with their factor; announced costs are compared with similar plans.
#include "core/rules/market.h"

#include "core/edit/templates/templates.h"
#include "tests/support/findings_of_plans.h"

using namespace tokenyard;

class MarketRulesTest : public QObject {
    Q_OBJECT
    test::FindingsOfPlans m;
    const Catalogue m_catalogue;
    Evaluator m_evaluator{m_catalogue};

    template <class Change>
    Plan service(Change change) const
    {
        Plan plan = m.blank;
        for (Shared<Service> &s : plan.services)
            s = s.with(change);
        return plan;
    }
    template <class Change>
    Plan halls(Change change) const
    {
        Plan plan = m.blank;
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
    const MarketRow *row(const std::vector<MarketRow> &rows, const std::string &key) const
    {
        for (const MarketRow &r : rows)
            if (r.key == key)
                return &r;
        return nullptr;
    }
private slots:
    void aPlanThatEarnsTenTimesTheMarketIsReported()
    {
        const Plan rich = service([](Service &s) { s.price = 10.0 * s.price, s.inputPrice = 10.0 * s.inputPrice; });
        // The start earns slightly less per GPU-hour than rentals do; at one and a half times the price it earns as much.
        const Plan fair = service([](Service &s) { s.price = 1.5 * s.price, s.inputPrice = 1.5 * s.inputPrice; });
        m.check("market.yield_per_gpu_hour", rich, fair);
        for (const char *rule : {"market.irr", "market.revenue_per_mw"})
            m.check(rule, rich, m.blank);
        m.check("market.token_price", rich, m.blank);
    }
    // No sample sells above what a lender accepts: none has an IRR above 35 %, and each earns what the market does.
    void noSampleStandsOutByItsReturn()
    {
        for (const PlanTemplate &sample : allTemplates()) {
            const Plan plan = sample.make(m_catalogue);
            const auto study = m_evaluator.evaluate(plan);
            QVERIFY2(study->kpis[Kpi::Irr].si.value_or(0.0) < 0.35, sample.key);
            const auto rows = marketRows(plan, *study, m_catalogue);
            for (const char *key : {"yield_per_gpu_hour", "revenue_per_mw", "capex_per_watt"})
                if (const MarketRow *r = row(rows, key))
                    QVERIFY2(!r->above(), qPrintable(QStringLiteral("%1 %2 %3").arg(sample.key, key).arg(r->planValue)));
        }
    }
    // Revenue over the GPUs' hours, at the plan's rate.
    void theYieldIsRevenueOverGpuHours()
    {
        const Plan plan = m.blank;
        const auto study = m_evaluator.evaluate(plan);
        const auto rows = marketRows(plan, *study, m_catalogue);
        const double hand = study->finance->revenueAnnual->si() / plan.cost->exchangeRate / (study->layout->gpus() * 8760.0);
        QVERIFY(std::abs(row(rows, "yield_per_gpu_hour")->planValue / hand - 1.0) < 1e-12);
        QVERIFY(!row(rows, "space_rent"));
    }
    void aRentIsComparedWithTheRecords()
    {
        m.check("market.gpu_price", halls([](Hall &h) { h.business = HallBusiness::GpuHours, h.gpuPrice = 30'000.0 * units::KRWPerHour; }),
                halls([](Hall &h) { h.business = HallBusiness::GpuHours, h.gpuPrice = 7'400.0 * units::KRWPerHour; }));
        m.check("market.space_rent", halls([](Hall &h) { h.business = HallBusiness::Space, h.spaceRent = 600'000.0 * units::KRWPerKW; }),
                halls([](Hall &h) { h.business = HallBusiness::Space; }));
    }
    void aPriceDeclineOutsideItsReferenceIsReported()
    {
        m.check("market.price_decline", service([](Service &s) { s.priceDecline = 0.8; }),
                service([](Service &s) { s.priceDecline = 0.8, s.priceFollows = PriceFollows::Capability; }));
    }
    void aMissingRecordIsReported()
    {
        m.check("market.price_record", service([](Service &s) { s.priceFrom = PriceFrom::Record, s.priceRecord = ""; }),
                service([](Service &s) { s.priceFrom = PriceFrom::Record; }));
    }
    // At least twenty models of 2026 with a date, three prices (or the reason why not), and a source.
    void thePricesAreOf2026()
    {
        int dated = 0;
        for (const Record &record : m_catalogue.set("token-prices").records)
            dated += record.words("date").starts_with("2026") && record.number("output_price_usd") && record.number("input_price_usd")
                && !record.sources.empty();
        QVERIFY(dated >= 20);
    }
    // Like with like: shell figures against everything but IT, IT against IT; sales, leases and other phases are kept apart. At least
    // three of four announced figures lie within the lows and highs of the comparable plan.
    void mostAnnouncedFiguresLieWithinTheEstimate()
    {
        const Plan plan = findTemplate("ulsan-103mw")->make(m_catalogue);
        const auto study = m_evaluator.evaluate(plan);
        int compared = 0, within = 0, above = 0;
        for (const AnnouncedRow &r : announcedRows(plan, *study, m_catalogue)) {
            QVERIFY2(r.estimate && r.estimate->low <= r.estimate->base && r.estimate->base <= r.estimate->high, r.id.c_str());
            compared += r.compared;
            within += r.compared && r.estimate->holds(r.announced.base);
            above += r.compared && r.announced.base > r.estimate->high;
        }
        qInfo("%d of %d announced figures lie within low..high, %d above", within, compared, above);
        QVERIFY(compared >= 15 && 4 * within >= 3 * compared);
    }
    // 7 tn KRW for 103 MW of contract, 1.17 times the IT power, at 1,480 KRW.
    void ulsanIsComparedPerWattOfIt()
    {
        const Plan plan = findTemplate("ulsan-103mw")->make(m_catalogue);
        const auto study = m_evaluator.evaluate(plan);
        for (const AnnouncedRow &r : announcedRows(plan, *study, m_catalogue))
            if (r.id == "ulsan") {
                QVERIFY(std::abs(r.announced.base - 7e12 / 1480.0 / 103e6 * 1.17) < 1e-6);
                Money all = *study->cost->capexTotal;
                for (const CostItem &item : study->cost->outside)
                    all += item.group == "tax" ? item.base : Money{};
                QVERIFY(std::abs(r.estimate->base - all.si() / 1480.0 / study->compute->itPeak.si()) < 1e-6);
                QVERIFY(r.estimate->holds(r.announced.base));
            }
    }
    void tenantsRacksDoNotCountAsIt()
    {
        Plan plan = findTemplate("ulsan-103mw")->make(m_catalogue);
        plan.cost = plan.cost.with([](CostBasis &c) { c.itOwned = false; });
        const auto study = m_evaluator.evaluate(plan);
        for (const AnnouncedRow &r : announcedRows(plan, *study, m_catalogue))
            QCOMPARE(r.estimate.has_value(), r.boundary == "facility");
        QVERIFY(!row(marketRows(plan, *study, m_catalogue), "yield_per_gpu_hour"));
    }
};

QTEST_GUILESS_MAIN(MarketRulesTest)
#include "market_rules_test.moc"
