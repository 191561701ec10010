// SPDX-License-Identifier: Apache-2.0
#include "core/study/finance/finance_stage.h"

#include "core/base/unit.h"

#include <QTest>

using namespace tokenyard;
using namespace tokenyard::units;

namespace {

bool near(double a, double b, double relative = 1e-9) { return std::abs(a - b) <= relative * std::abs(b); }

struct Inputs {
    Plan plan;
    LayoutResult layout;
    ComputeResult compute;
    SupplyResult supply;
    CoolingResult cooling;
    CostResult cost;
    FinanceResult run() const
    {
        return financeStage(plan, layout, {layout, {}, {}}, compute, supply, {supply.availabilityFactor}, cooling, cost, {}, {},
                            FinanceRecords(Catalogue{}));
    }
};

CostItem anItem(const char *key, AssetClass asset, Money amount, ObjectId phase = {})
{
    CostItem item;
    item.key = key;
    item.asset = asset;
    item.base = amount;
    item.phase = phase;
    return item;
}

// Two phases of one hall each (3:2), one service of 1,000 tokens/s at 1,000 KRW per million.
Inputs aPlan()
{
    Inputs in;
    Service service;
    service.id = {1};
    service.utilisation = 0.5;
    service.price = 1000 * KRWPerMillionTokens;
    in.plan.services = {service};
    in.plan.phases = {Phase{.id = {2}, .name = "1", .year = 2027, .month = 11}, Phase{.id = {3}, .name = "2", .year = 2029, .month = 2}};
    in.plan.finance = in.plan.finance.with([](Finance &f) { f.gpuAvailability = 0.98; });
    in.layout.halls = {{.hall = {4},
                        .phase = {2},
                        .service = {},
                        .rack = "r",
                        .accelerator = "a",
                        .racks = 3,
                        .gpusPerRack = 72,
                        .rackPower = 100 * kW,
                        .floor = {}},
                       {.hall = {5},
                        .phase = {3},
                        .service = {1},
                        .rack = "r",
                        .accelerator = "a",
                        .racks = 2,
                        .gpusPerRack = 72,
                        .rackPower = 100 * kW,
                        .floor = {}}};
    in.compute.outputs.push_back({.service = {1},
                                  .accelerator = "a",
                                  .gpus = 360,
                                  .rate = 1000 * tokenPerS,
                                  .low = {},
                                  .high = {},
                                  .perGpu = {},
                                  .ttft = {},
                                  .tpot = {},
                                  .concurrencyCount = 0,
                                  .layoutWords = {},
                                  .powerFraction = 1});
    in.compute.rate = 1000 * tokenPerS;
    in.cost.capex = {anItem("land", AssetClass::Land, 1 * billionKRW), anItem("shell", AssetClass::Building, 3 * billionKRW),
                     anItem("ups", AssetClass::Plant, 6 * billionKRW), anItem("racks:r", AssetClass::It, 9 * billionKRW, {2}),
                     anItem("racks:r", AssetClass::It, 6 * billionKRW, {3})};
    in.cost.capexTotal = 25 * billionKRW;
    in.cost.electricity = 6 * billionKRW;
    in.cost.opexCash = 8 * billionKRW;
    in.cost.rent = 2 * billionKRW;
    in.cost.depreciation = 14 * billionKRW;
    return in;
}

// The first hall is rented out, and nothing else earns money.
Inputs letting(HallBusiness business)
{
    Inputs in = aPlan();
    in.compute.outputs.clear();
    Hall terms;
    terms.business = business;
    terms.gpuPrice = 5000 * KRWPerHour;
    terms.spaceRent = 250000 * KRWPerKW;
    terms.letFraction = 0.8;
    Object hall;
    hall.id = {4};
    hall.equipment = terms;
    in.plan.objects = {hall};
    in.layout.halls[0].business = business;
    in.layout.halls[0].letFraction = 0.8;
    return in;
}

} // namespace

class FinanceStageTest : public QObject {
    Q_OBJECT
private slots:
    // 1,000 tokens/s x 31,536,000 s x 0.5 x 0.98; times 1,000 KRW per million.
    void tokensAndRevenueOfTheReferenceYear()
    {
        const FinanceResult r = aPlan().run();
        QVERIFY(near(r.tokensAnnual->si(), 1000 * 31536000.0 * 0.5 * 0.98));
        QVERIFY(near(r.revenueAnnual->si(), r.tokensAnnual->si() * 1e-3));
    }
    // 6/8, 6/10, 6/24.
    void electricitysShareUnderThreeAnnualDenominators()
    {
        const FinanceResult r = aPlan().run();
        QVERIFY(near(*r.shareCashFactor, 0.75) && near(*r.shareRentFactor, 0.6) && near(*r.shareDepreciationFactor, 0.25));
        QVERIFY(*r.shareLevelisedFactor < *r.shareRentFactor);
    }
    // The first phase has three of five racks: it pays for its own racks and three fifths of what is shared.
    void sharedCapexFollowsThePhasesPower()
    {
        const FinanceResult r = aPlan().run();
        QCOMPARE(r.years.front().year, 2025); // 24 months before November 2027
        Money capex;
        for (const FinanceMonth &m : r.months) // of money of July 2026
            capex += m.capex / std::pow(1.02, (m.year * 12 + m.month - (2026 * 12 + 7)) / 12.0);
        QVERIFY(near(capex.in(billionKRW), 25.0));
        // November and December 2027: 2/12 of three fifths of the yearly 8 billion, and the racks bought that month.
        const FinanceYear &first = r.years[2];
        QCOMPARE(first.year, 2027);
        QVERIFY(near(first.opex.in(billionKRW), 8.0 * 0.6 / 12 * (std::pow(1.02, 16 / 12.0) + std::pow(1.02, 17 / 12.0))));
    }
    // Land, plant and what the racks have left come back in the last month, after which there is no other: the rate is negative. Without
    // them nothing comes back.
    void lowSalesLoseMoneyAndGiveAReasonForNoRate()
    {
        Inputs in = aPlan();
        FinanceResult r = in.run();
        QVERIFY(r.npv->si() < 0.0 && !r.paybackYearsCount);
        QVERIFY(*r.irrFactor < 0.0 && r.reason.empty());
        in.plan.finance = in.plan.finance.with([](Finance &f) {
            f.residualFraction = 0.0, f.workingCapitalDays = f.vatDays = 0.0;
            f.itLife = f.horizonYears;
        });
        in.plan.phases.pop_back(); // whose racks would have years left
        in.layout.halls[1].phase = {2};
        in.cost.capex[4].phase = {2};
        in.cost.capex.erase(in.cost.capex.begin()); // the land
        r = in.run();
        QVERIFY(r.npv->si() < 0.0);
        QVERIFY(!r.irrFactor && !r.paybackYearsCount && !r.reason.empty());
    }
    void expensiveTokensEarnARateAboveTheCostOfCapital()
    {
        Inputs in = aPlan();
        Service service = *in.plan.services[0];
        service.price = 3e6 * KRWPerMillionTokens;
        service.priceDecline = 0.0;
        in.plan.services = {service};
        const FinanceResult r = in.run();
        QVERIFY(r.npv->si() > 0.0 && *r.irrFactor > in.plan.finance->nominalDiscount && *r.paybackYearsCount > 0.0);
    }
    // At a price equal to the levelised cost, without decline, tax and inflation, the value at the real rate is zero.
    void sellingAtTheLevelisedCostBreaksEven()
    {
        Inputs in = aPlan();
        in.plan.finance = in.plan.finance.with([](Finance &f) {
            f.taxRule = TaxRule::Flat;
            f.taxRate = 0;
            f.workingCapitalDays = f.vatDays = 0;
            f.inflation = 0;
            f.nominalDiscount = f.realDiscount;
        });
        Service service = *in.plan.services[0];
        service.priceDecline = 0.0;
        service.price = *in.run().levelisedCost;
        in.plan.services = {service};
        const FinanceResult r = in.run();
        QVERIFY(std::abs(r.npv->in(billionKRW)) < 1e-6);
    }
    // Eight input tokens per output token, a quarter of them cached: 1,000 + 8 (0.75 x 400 + 0.25 x 40) = 3,480 per million output tokens.
    void inputAndCachedInputAreSoldAtTheirOwnPrices()
    {
        Inputs in = aPlan();
        Service service = *in.plan.services[0];
        service.inputTokens = 8192, service.outputTokens = 1024;
        service.prefixHitFraction = 0.25;
        service.inputPrice = 400 * KRWPerMillionTokens, service.cachedPrice = 40 * KRWPerMillionTokens;
        in.plan.services = {service};
        const FinanceResult r = in.run();
        QVERIFY(near(r.revenueAnnual->si(), r.tokensAnnual->si() * 3480e-6));
        QCOMPARE(r.revenues.size(), std::size_t(1));
        const RevenueLine &line = r.revenues.front();
        QVERIFY(near(line.input.si(), 6.0 * line.output.si()) && near(line.cached.si(), 2.0 * line.output.si()));
        QVERIFY(near(line.total().si(), r.revenueAnnual->si()));
        // A service that is not for sale sells no input either.
        service.price = {};
        in.plan.services = {service};
        QCOMPARE(in.run().revenueAnnual->si(), 0.0);
        QCOMPARE(in.run().years.back().revenue.si(), 0.0);
    }
    // gpt-oss-120b at Groq, 2026-08: 0.15, 0.075 and 0.60 dollars, at 1,480 won.
    void theRecordsPricesFollowTheExchangeRate()
    {
        Inputs in = aPlan();
        Service service = *in.plan.services[0];
        service.inputTokens = service.outputTokens = 1024;
        service.prefixHitFraction = 0.5;
        service.priceFrom = PriceFrom::Record;
        service.priceRecord = "gpt-oss-120b-groq";
        in.plan.services = {service};
        const auto perToken = [&] {
            const FinanceResult r = in.run();
            return r.revenueAnnual->si() / r.tokensAnnual->si();
        };
        QVERIFY(near(perToken(), (0.60 + 0.5 * 0.15 + 0.5 * 0.075) * 1480e-6));
        in.plan.cost = in.plan.cost.with([](CostBasis &c) { c.exchangeRate = 1600.0; });
        QVERIFY(near(perToken(), 0.7125 * 1600e-6));
        service.priceRecord = "no such record"; // the typed prices count
        in.plan.services = {service};
        QVERIFY(near(perToken(), 1000e-6));
    }
    // Hall 4 (phase 1) has 216 GPUs in 300 kW, hall 5 (phase 2) 144 in 200 kW.
    void aHallEarnsByItsBusiness()
    {
        Inputs in = letting(HallBusiness::GpuHours);
        const FinanceResult gpus = in.run();
        // 216 GPUs x 8,760 h x 0.8 x 0.98 at 5,000 won.
        QVERIFY(near(gpus.revenueAnnual->si(), 216 * 8760 * 0.8 * 0.98 * 5000.0));
        QCOMPARE(gpus.tokensAnnual->si(), 0.0);
        QVERIFY(!gpus.levelisedCost);
        in = letting(HallBusiness::Space);
        const FinanceResult space = in.run();
        // 300 kW x 0.8 at 250,000 won per month; its electricity by the share of power: 0.35 + 0.65 x 0.8 = 0.87 of 300 kW against
        // 200 kW of the service's hall at 0.5: 0.675.
        const double rent = 300 * 0.8 * 250000.0 * 12, passed = 6e9 * (300 * 0.87) / (300 * 0.87 + 200 * 0.675);
        QVERIFY(near(space.revenueAnnual->si(), rent + passed));
        QVERIFY(near(space.revenues.front().electricityPassed.si(), passed));
    }
    void withoutServicesOnlyTheRevenueFiguresAreBlank()
    {
        Inputs in = aPlan();
        in.compute = {};
        const FinanceResult r = in.run();
        QVERIFY(!r.tokensAnnual && !r.revenueAnnual && !r.npv && !r.irrFactor && !r.levelisedCost && !r.reason.empty());
        QVERIFY(r.shareCashFactor && r.shareLevelisedFactor);
    }
    void withoutPricesOrPhasesThereIsAReason()
    {
        Inputs in = aPlan();
        in.cost = {};
        QVERIFY(!in.run().npv && !in.run().shareCashFactor && !in.run().reason.empty());
        in = aPlan();
        in.plan.phases.clear();
        QCOMPARE(in.run().findings.front().rule, std::string("finance.no-phase"));
        QVERIFY(in.run().shareCashFactor.has_value());
    }
    void anEmptyPlanHasNoFigures()
    {
        const FinanceResult r = financeStage(Plan{}, {}, {}, {}, {}, {}, {}, {}, {}, {}, FinanceRecords(Catalogue{}));
        QVERIFY(!r.npv && !r.revenueAnnual && !r.shareLevelisedFactor);
    }
};

QTEST_GUILESS_MAIN(FinanceStageTest)
#include "finance_stage_test.moc"
