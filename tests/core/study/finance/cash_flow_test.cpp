// SPDX-License-Identifier: Apache-2.0
#include "core/study/finance/cash_flow.h"
#include "core/study/finance/levelised.h"
#include "core/study/finance/monthly_value.h"

#include "core/base/unit.h"

#include <QTest>

#include <cmath>

using namespace tokenyard;

namespace {

Money won(double amount) { return Money::fromSi(amount); }
bool near(double a, double b, double tolerance = 1e-9) { return std::abs(a - b) < tolerance; }

// One phase energised in January 2028, no inflation, no tax, no ramp, two years; the IT lasts 5 years.
CashFlowInput aSite()
{
    CashFlowInput in;
    in.phases = {{.year = 2028,
                  .month = 1,
                  .building = won(240),
                  .plant = won(480),
                  .it = won(1000),
                  .operationFraction = 1.0,
                  .streamFraction = {1.0}}};
    in.streams = {{.tokensAYear = Tokens::fromSi(100), .price = TokenPrice::fromSi(10)}};
    in.land = won(50);
    in.electricity = won(60);
    in.opex = won(100);
    in.horizonYears = 2;
    return in;
}

Money total(const std::vector<RealYear> &years, Money RealYear::*member)
{
    Money sum;
    for (const RealYear &year : years)
        sum += year.*member;
    return sum;
}

} // namespace

class CashFlowTest : public QObject {
    Q_OBJECT
private slots:
    // What a contract for differences receives moves with the electricity price, as a bill of the same size does; the strike does not.
    void theMarketSideOfAContractMovesWithTheElectricityPrice()
    {
        CashFlowInput bill = aSite(), contract = aSite();
        bill.horizonYears = contract.horizonYears = 12;
        bill.electricityGrowth = contract.electricityGrowth = 0.03;
        bill.electricity = bill.opex = won(60);
        contract.electricity = won(0);
        contract.opex = won(80 - 60); // strike less market
        contract.marketReceived = won(60);
        const CashFlow paid = cashFlowOf(bill), settled = cashFlowOf(contract);
        for (std::size_t y = 0; y < paid.years.size(); ++y)
            if (const double months = paid.years[y].year >= 2028 && paid.years[y].year < 2040 ? 12.0 : 0.0; months > 0.0)
                QVERIFY(near((paid.years[y].opex + settled.years[y].opex).si(), 80.0, 1e-6));
        QVERIFY(paid.years[10].opex > won(60) && settled.years[10].opex < settled.years[3].opex); // a rising market lowers what is paid
    }
    // Land and half of construction 2026 (50 + 360), the other half 2027 (360), IT on the day of energisation (1000, January 2028).
    void spendingLiesBeforeEnergisation()
    {
        const CashFlow flow = cashFlowOf(aSite());
        QCOMPARE(flow.years.size(), std::size_t(4));
        QCOMPARE(flow.years[0].year, 2026);
        QVERIFY(near(flow.years[0].capex.si(), 410) && near(flow.years[1].capex.si(), 360) && near(flow.years[2].capex.si(), 1000));
    }
    // Revenue 1000, opex 100 a year; at the end the IT has three of five years left: 600, land 50.
    void aPlainYearAddsUp()
    {
        const CashFlow flow = cashFlowOf(aSite());
        QVERIFY(near(flow.years[2].cashFlow.si(), 1000 - 100 - 1000));
        QVERIFY(near(flow.years[3].cashFlow.si(), 1000 - 100 + 600 + 50));
        QVERIFY(near(flow.years[3].cumulated.si(), -410 - 360 - 100 + 1550));
        QVERIFY(near(flow.years[2].depreciation.si(), 240 / 30.0 + 480 / 15.0 + 1000 / 5.0));
    }
    // 10 % inflation from the middle of 2026, month by month: January 2028 lies 18 months after July 2026; real figures do not change.
    void inflationTouchesNominalFiguresOnly()
    {
        CashFlowInput in = aSite();
        in.inflationFraction = 0.1;
        const CashFlow flow = cashFlowOf(in);
        const auto inflated = [](double aYear, int from) {
            double sum = 0.0;
            for (int m = from; m < from + 12; ++m)
                sum += aYear / 12.0 * std::pow(1.1, m / 12.0);
            return sum;
        };
        QVERIFY(near(flow.years[2].revenue.si(), inflated(1000, 18)) && near(flow.years[2].opex.si(), inflated(100, 18)));
        QVERIFY(near(flow.real[2].revenue.si(), 1000));
        QVERIFY(near(flow.years[1].capex.si(), inflated(360, 6)));
    }
    // 100 tokens a year can be made, the demand is 60 in 2028 and half as much again each year after: 60, 90, then 100 of the 135.
    void aStatedDemandGrowsUpToTheCapacity()
    {
        CashFlowInput in = aSite();
        in.horizonYears = 3;
        in.streams[0].hours = {{1.0, 1.0}};
        in.streams[0].capacityAYear = Tokens::fromSi(100);
        in.streams[0].demandAYear = Tokens::fromSi(60);
        in.streams[0].growthFraction = 0.5;
        const CashFlow flow = cashFlowOf(in);
        QVERIFY(near(flow.real[2].tokens.si(), 60) && near(flow.real[3].tokens.si(), 90) && near(flow.real[4].tokens.si(), 100));
        QVERIFY(near(flow.real[3].revenue.si(), 900));
        // Half of the power follows the use, which rises from 0.6 to 0.9 and 1: the bill of 60 x 1 + 0.5·(0.9/0.6 - 1) = 1.25, then 4/3.
        in.streams[0].loadPowerFraction = 0.5;
        const CashFlow fuller = cashFlowOf(in);
        QVERIFY(near(fuller.real[2].electricity.si(), 60) && near(fuller.real[3].electricity.si(), 75)
                && near(fuller.real[4].electricity.si(), 80));
        QVERIFY(near(fuller.real[3].opex.si(), 115));
        // 0.3 of it is idle power of the racks that are on, which go with the fullest hour: 0.9/0.6 and 1/0.6 of those of the first year.
        in.streams[0].idlePowerFraction = 0.3;
        const CashFlow more = cashFlowOf(in);
        QVERIFY(near(more.real[2].electricity.si(), 60) && near(more.real[3].electricity.si(), 60 * (0.2 + 0.8 * 1.5))
                && near(more.real[4].electricity.si(), 60 * (0.2 + 0.8 / 0.6)));
        in.streams[0].idlePowerFraction = 0.0;
        // With demand in half of the hours only (factors 0 and 2), 60 a year cannot exceed 100 in any hour: 50 are sold.
        in.streams[0].hours = {{0.0, 0.5}, {2.0, 0.5}};
        QVERIFY(near(cashFlowOf(in).real[2].tokens.si(), 50));
    }
    // 2028: 1000 - 100 - 240 = 660, 2029: the same plus the residual (650) less the book value (land 50, IT 600, building
    // 224, plant 416): 660 - 640 = 20; a quarter each.
    void profitIsTaxedAfterDepreciationAndSale()
    {
        CashFlowInput in = aSite();
        in.taxFraction = 0.25;
        const CashFlow flow = cashFlowOf(in);
        QVERIFY(near(flow.years[2].tax.si(), 165));
        QVERIFY(near(flow.years[3].tax.si(), 5, 1e-6));
    }
    // 2028 at half sales: 200 - 100 - 240 = -140; 2029: 400 - 100 - 240 = 60, which the loss covers.
    void aLossIsCarriedForward()
    {
        CashFlowInput in = aSite();
        in.taxFraction = 0.25;
        in.horizonYears = 3;
        in.rampYearsCount = 1.0;
        in.streams[0].price = TokenPrice::fromSi(4);
        const CashFlow flow = cashFlowOf(in);
        const FinanceYear &second = flow.years[3];
        QVERIFY(near((second.revenue - second.opex - second.depreciation).si(), 60));
        QCOMPARE(second.tax.si(), 0.0);
    }
    // 12 months of ramp: the mean of the first year is half.
    void salesRampUpLinearly()
    {
        CashFlowInput in = aSite();
        in.rampYearsCount = 1.0;
        const CashFlow flow = cashFlowOf(in);
        QVERIFY(near(flow.real[2].tokens.si(), 50) && near(flow.real[3].tokens.si(), 100));
    }
    // Dated January 2028 and falling by 20 % a year: each month m of the year sells at 0.8^(m/12), the next year at 0.8 times that.
    void thePriceFallsFromItsDate()
    {
        CashFlowInput in = aSite();
        in.streams[0].path = {.fromMonth = 2028 * 12, .declineFraction = 0.2};
        double first = 0.0;
        for (int m = 0; m < 12; ++m)
            first += 1000.0 / 12.0 * std::pow(0.8, m / 12.0);
        const CashFlow flow = cashFlowOf(in);
        QVERIFY(near(flow.real[2].revenue.si(), first) && near(flow.real[3].revenue.si(), 0.8 * first));
        // Dated July 2025, the same price has been falling for two and a half years at the first sale.
        in.streams[0].path.fromMonth = 2025 * 12 + 6;
        QVERIFY(near(cashFlowOf(in).real[2].revenue.si(), first * std::pow(0.8, 2.5)));
        // Dated 2031, it has not yet begun to fall.
        in.streams[0].path.fromMonth = 2031 * 12;
        QVERIFY(near(cashFlowOf(in).real[3].revenue.si(), 1000.0));
    }
    // A model whose price falls by 89 % a year, replaced after two; the tier's price falls by 10 %: at the move it is 0.9^2 of the first
    // price, and a year later 0.11 of that.
    void movingToANewerModelReturnsToTheTiersPrice()
    {
        const PricePath path{.fromMonth = 100, .declineFraction = 0.89, .renewalMonths = 24, .tierDeclineFraction = 0.1};
        QVERIFY(near(path.factorAt(88), 1.0) && near(path.factorAt(100), 1.0) && near(path.factorAt(112), 0.11));
        QVERIFY(near(path.factorAt(124), 0.81) && near(path.factorAt(136), 0.81 * 0.11) && near(path.factorAt(148), 0.6561));
    }
    // 1,000 a year from rented GPUs, dated January 2028, falling by 20 %; life 1 year at 50 % of the price: the second year's rent
    // starts again at half of the first year's. A rent of space keeps falling.
    void theRentOfAGpuRisesAgainWithItsReplacement()
    {
        CashFlowInput in = aSite();
        in.itYearsCount = 1.0;
        in.refreshFactor = 0.5;
        in.streams = {{.tokensAYear = {}, .price = {}, .path = {.fromMonth = 2028 * 12, .declineFraction = 0.2}}};
        in.streams[0].rentAYear = won(1000);
        double first = 0.0;
        for (int m = 0; m < 12; ++m)
            first += 1000.0 / 12.0 * std::pow(0.8, m / 12.0);
        QVERIFY(near(cashFlowOf(in).real[3].letting.si(), 0.8 * first));
        in.streams[0].renewsWithItFlag = true;
        const CashFlow flow = cashFlowOf(in);
        QVERIFY(near(flow.real[2].letting.si(), first) && near(flow.real[3].letting.si(), 0.5 * first));
        QVERIFY(near(flow.real[3].revenue.si(), 0.5 * first) && near(flow.real[3].tokens.si(), 0.0));
    }
    // A quarter of the bill of 60.
    void tenantsPayTheirElectricity()
    {
        CashFlowInput in = aSite();
        in.phases[0].passedFraction = 0.25;
        const CashFlow flow = cashFlowOf(in);
        QVERIFY(near(flow.real[2].revenue.si(), 1015) && near(flow.real[2].letting.si(), 15) && near(flow.real[2].opex.si(), 100));
    }
    // What is rented out next to the tokens pays its part: cost 1320 less 2 x 100 of rent over 200 tokens.
    void theLevelisedCostCoversOnlyTheTokensShare()
    {
        CashFlowInput in = aSite();
        in.streams.push_back({.tokensAYear = {}, .price = {}});
        in.streams[1].rentAYear = won(100);
        in.phases[0].streamFraction = {1.0, 1.0};
        const Levelised l = levelised(cashFlowOf(in), 0.0);
        QVERIFY(near(l.cost.si(), 1320) && near(l.letting.si(), 200) && near(l.perToken()->si(), 5.6));
    }
    void theReferenceYearIsTheFirstFullYearAfterTheLastPhase()
    {
        std::vector<CashFlowPhase> phases(2);
        phases[0].year = 2027, phases[0].month = 11;
        phases[1].year = 2029, phases[1].month = 2;
        QCOMPARE(referenceYear(phases), 2030);
        phases[1].month = 1;
        QCOMPARE(referenceYear(phases), 2029);
    }
    // A stated demand that doubles each year refers to the twelve months from the last energisation: sales up to the same age of the
    // racks do not depend on the calendar month in which they start.
    void demandGrowsFromTheMonthOfTheLastEnergisation()
    {
        const auto soldBy = [](int month) {
            CashFlowInput in = aSite();
            in.phases[0].month = month;
            in.horizonYears = 4;
            RevenueStream &stream = in.streams[0];
            stream.hours = {HourShare{}};
            stream.capacityAYear = Tokens::fromSi(1000);
            stream.demandAYear = Tokens::fromSi(100);
            stream.growthFraction = 1.0;
            const CashFlow flow = cashFlowOf(in);
            std::vector<double> sold;
            Tokens sum;
            for (const FinanceMonth &one : flow.months) {
                sum += one.tokens;
                sold.push_back(sum.si());
            }
            return sold;
        };
        const std::vector<double> january = soldBy(1);
        for (int month = 2; month <= 12; ++month) {
            const std::vector<double> later = soldBy(month);
            QCOMPARE(later.size(), january.size());
            for (std::size_t i = 0; i < later.size(); ++i)
                QVERIFY(near(later[i], january[i]));
        }
        QVERIFY(near(january.back(), 100 + 200 + 400 + 800));
        std::vector<CashFlowPhase> phases(2);
        phases[0].year = 2027, phases[0].month = 11;
        phases[1].year = 2029, phases[1].month = 2;
        QCOMPARE(referenceMonth(phases), 2029 * 12 + 1);
    }
    // Life 5 in 15 years: bought at 0, replaced at 5 and 10 at 80 %.
    void itIsReplacedAtTheEndOfItsLife()
    {
        CashFlowInput in = aSite();
        in.horizonYears = 15;
        in.refreshFactor = 0.8;
        const CashFlow flow = cashFlowOf(in);
        QVERIFY(near(total(flow.real, &RealYear::refresh).si(), 1600));
        QVERIFY(near(flow.years[2 + 5].refresh.si(), 800) && near(flow.years[2 + 10].refresh.si(), 800));
        QVERIFY(near(total(flow.real, &RealYear::residual).si(), 50)); // land only: the IT is spent
    }
    // Energised in July 2028 with a life of 5: 2033 makes half a year at 100 and half at 300 tokens a year.
    void whatReplacesTheItMakesMoreTokens()
    {
        CashFlowInput in = aSite();
        in.phases[0].month = 7;
        in.horizonYears = 15;
        in.refreshThroughputFactor = 3.0;
        const CashFlow flow = cashFlowOf(in);
        const std::size_t y2033 = std::size_t(2033 - flow.years.front().year);
        QVERIFY(near(flow.real[y2033 - 1].tokens.si(), 100) && near(flow.real[y2033].tokens.si(), 200)
                && near(flow.real[y2033 + 1].tokens.si(), 300));
        QVERIFY(near(flow.real[y2033 + 6].tokens.si(), 900));
    }
    // Half the site comes a year later: opex of the first year is half, and its capex follows.
    void aSecondPhaseBringsItsShare()
    {
        CashFlowInput in = aSite();
        in.phases.push_back(in.phases[0]);
        in.phases[1].year = 2029;
        for (CashFlowPhase &phase : in.phases)
            phase.operationFraction = phase.electricityFraction = 0.5, phase.streamFraction = {0.5};
        const CashFlow flow = cashFlowOf(in);
        QVERIFY(near(flow.real[2].opex.si(), 50) && near(flow.real[3].opex.si(), 100));
        QVERIFY(near(flow.real[2].revenue.si(), 500));
    }
    // Two years each: the first half of the site runs in 2028 and 2029, the second in 2029 and 2030; a year's revenue of all is 1000. The
    // first half's date moves nothing of the second's.
    void eachPhaseIsCountedForItsOwnYears()
    {
        CashFlowInput in = aSite();
        in.phases.push_back(in.phases[0]);
        in.phases[1].year = 2029;
        for (CashFlowPhase &phase : in.phases)
            phase.operationFraction = phase.electricityFraction = 0.5, phase.streamFraction = {0.5};
        const auto revenueOf = [](const CashFlow &flow, int year) {
            Money sum;
            for (const FinanceMonth &month : flow.months)
                sum += month.year == year ? month.revenue : Money{};
            return sum.si();
        };
        const CashFlow flow = cashFlowOf(in);
        QVERIFY(near(revenueOf(flow, 2028), 500) && near(revenueOf(flow, 2029), 1000) && near(revenueOf(flow, 2030), 500));
        QCOMPARE(flow.years.back().year, 2030);
        // Each half is sold in its own last month, plant and building of 720 at half of it and racks of 1000 with three of five years left;
        // the land of 50, which both stand on, with the last.
        in.residualFraction = 0.5;
        const CashFlow sold = cashFlowOf(in);
        const auto residualOf = [&](int year) { return sold.real[std::size_t(year - sold.years.front().year)].residual.si(); };
        QVERIFY(near(residualOf(2028), 0.0) && near(residualOf(2029), 360 + 600) && near(residualOf(2030), 360 + 600 + 50));
        in.phases[0].year = 2027;
        const CashFlow sooner = cashFlowOf(in);
        QVERIFY(near(revenueOf(sooner, 2027), 500) && near(revenueOf(sooner, 2028), 500));
        QVERIFY(near(revenueOf(sooner, 2029), 500) && near(revenueOf(sooner, 2030), 500));
    }
    // The demand of 60 is there from the start, the second half of the racks a year later: the first half is on at once and full, with 50 of
    // the 60, and takes 5/6 of the bill. A hall of the first half that is dark (a third of what runs is left of it) changes no cost but its own.
    void aDemandIsMetByTheRacksInPlace()
    {
        CashFlowInput in = aSite();
        in.phases.push_back(in.phases[0]);
        in.phases[1].year = 2029;
        for (CashFlowPhase &phase : in.phases)
            phase.operationFraction = phase.electricityFraction = 0.5, phase.streamFraction = {0.5};
        in.streams[0].hours = {{1.0, 1.0}};
        in.streams[0].capacityAYear = Tokens::fromSi(100);
        in.streams[0].demandAYear = Tokens::fromSi(60);
        in.streams[0].loadPowerFraction = 0.7;
        in.streams[0].idlePowerFraction = 0.3;
        const CashFlow flow = cashFlowOf(in);
        QVERIFY(near(flow.real[2].tokens.si(), 50) && near(flow.real[3].tokens.si(), 60));
        QVERIFY(near(flow.real[2].electricity.si(), 50) && near(flow.real[3].electricity.si(), 60));
        QVERIFY(near(flow.real[2].opex.si(), 20 + 50)); // half of what is no electricity
        in.phases[0].electricityFraction = 1.0 / 3.0, in.phases[1].electricityFraction = 2.0 / 3.0;
        in.phases[0].streamFraction = {1.0 / 3.0}, in.phases[1].streamFraction = {2.0 / 3.0};
        in.streams[0].capacityAYear = Tokens::fromSi(75);
        const CashFlow dark = cashFlowOf(in);
        QVERIFY(near(dark.real[2].tokens.si(), 25) && near(dark.real[2].electricity.si(), 25) && near(dark.real[3].electricity.si(), 60));
        QVERIFY(near(dark.real[2].opex.si(), 20 + 25));
    }
    // Rate 0: cost = 200 opex + 1770 capex - 650 residual = 1320; tokens 200; electricity 120.
    void theLevelisedCostAtNoInterestIsThePlainQuotient()
    {
        const Levelised l = levelised(cashFlowOf(aSite()), 0.0);
        QVERIFY(near(l.cost.si(), 1320) && near(l.tokens.si(), 200) && near(l.electricity.si(), 120));
        QVERIFY(near(l.perToken()->si(), 6.6));
        QVERIFY(near(*l.electricityShare(), 120.0 / 1320.0));
    }
    // If tokens are sold at the levelised cost, the present value of the pre-tax real flow at that rate is zero.
    void sellingAtTheLevelisedCostEarnsExactlyTheRate()
    {
        CashFlowInput in = aSite();
        in.horizonYears = 15;
        in.phases[0].month = 7;
        in.streams[0].price = *levelised(cashFlowOf(in), 0.06).perToken();
        const CashFlow flow = cashFlowOf(in); // no tax, no inflation: nominal is real
        double worth = 0.0, month = 0.0;
        for (const Money amount : flow.monthlyFlows())
            worth += amount.si() * std::pow(1.06, -month++ / 12.0);
        QVERIFY(std::abs(worth) < 1e-9 * 1e3);
        QVERIFY(near(*irrOfMonths(flow.monthlyFlows()).rateFraction, 0.06));
    }
    // Worth at the end of 2026 of 410 in 2026, as land 50 and 12 x 30 in its months, ..., whatever the first spending is: December 2026
    // counts fully, January 2026 eleven months more, January 2028 thirteen months less.
    void presentValuesAreOfTheEndOfThePriceYear()
    {
        CashFlowInput in = aSite();
        const CashFlow flow = cashFlowOf(in);
        double sum = -50 * std::pow(1.1, 11 / 12.0);
        for (int m = 0; m < 24; ++m) // 30 a month from January 2026
            sum -= 30 * std::pow(1.1, (11 - m) / 12.0);
        sum -= 1000 * std::pow(1.1, -13 / 12.0);
        for (int m = 24; m < 48; ++m)
            sum += 75 * std::pow(1.1, (11 - m) / 12.0);
        sum += 650 * std::pow(1.1, -3.0);
        double value = 0.0, products = 0.0;
        const std::vector<PresentYear> years = presentYears(0.1, in.priceYear, flow.months);
        QCOMPARE(years.size(), flow.years.size());
        for (std::size_t y = 0; y < years.size(); ++y) {
            QCOMPARE(years[y].year, flow.years[y].year);
            value += years[y].value.si();
            products += flow.years[y].cashFlow.si() * years[y].factor;
        }
        QVERIFY(near(value, sum) && near(products, sum));
        // Later by a year to the month, the same flows are worth a tenth less.
        for (CashFlowPhase &phase : in.phases)
            ++phase.year;
        double later = 0.0;
        for (const PresentYear &year : presentYears(0.1, in.priceYear, cashFlowOf(in).months))
            later += year.value.si();
        QVERIFY(near(later, sum / 1.1));
    }
    // A year without a flow has the factor of its middle.
    void aYearWithoutAFlowIsDiscountedFromItsMiddle()
    {
        std::vector<FinanceMonth> months(24);
        for (int m = 0; m < 24; ++m)
            months[std::size_t(m)].year = 2027 + m / 12, months[std::size_t(m)].month = m % 12 + 1;
        months[12].cashFlow = won(-10);
        months[23].cashFlow = won(10); // of a year whose flows cancel out: its value is no product, but is not lost
        const std::vector<PresentYear> years = presentYears(0.21, 2026, months);
        QVERIFY(near(years[0].factor, 1 / 1.1) && near(years[0].value.si(), 0));
        QVERIFY(near(years[1].value.si(), 10 * (std::pow(1.21, -2.0) - std::pow(1.21, -13 / 12.0))));
    }
    void theLastCumulatedFlowIsTheSumOfAll()
    {
        CashFlowInput in = aSite();
        in.inflationFraction = 0.02, in.taxFraction = 0.275, in.horizonYears = 15;
        const CashFlow flow = cashFlowOf(in);
        Money sum;
        for (const FinanceYear &y : flow.years)
            sum += y.revenue + y.residual - y.opex - y.rent - y.tax - y.capex - y.refresh;
        QVERIFY(near(sum.si(), flow.years.back().cumulated.si(), 1e-6));
    }
    void withoutTokensThereIsNoCostPerToken()
    {
        CashFlowInput in = aSite();
        in.streams.clear();
        in.phases[0].streamFraction.clear();
        const Levelised l = levelised(cashFlowOf(in), 0.06);
        QVERIFY(!l.perToken() && l.electricityShare());
    }
};

QTEST_GUILESS_MAIN(CashFlowTest)
#include "cash_flow_test.moc"
