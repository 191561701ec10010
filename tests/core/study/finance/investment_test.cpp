// SPDX-License-Identifier: Apache-2.0
// When money is spent, and what taxes and law take of it or hold back.
#include "core/study/finance/debt.h"
#include "core/study/finance/investment.h"

#include <QTest>

#include <cmath>
#include <numeric>

using namespace tokenyard;

namespace {

Money won(double amount) { return Money::fromSi(amount); }
bool near(Money a, double b) { return std::abs(a.si() - b) < 1e-6; }

// Energised in January 2028 after a year of construction: land 100, building 240, plant 480, IT 1000; two years; no inflation.
CashFlowInput aSite()
{
    CashFlowInput in;
    in.phases = {{.year = 2028, .month = 1, .building = won(240), .plant = won(480), .it = won(1000), .streamFraction = {1.0}}};
    in.streams = {{.tokensAYear = Tokens::fromSi(100), .price = TokenPrice::fromSi(12)}};
    in.land = won(100);
    in.horizonYears = 2;
    in.constructionMonths = 12;
    return in;
}

Money sumOf(const CashFlow &flow, Money FinanceFlow::*line)
{
    Money sum;
    for (const FinanceYear &year : flow.years)
        sum += year.*line;
    return sum;
}

} // namespace

class InvestmentTest : public QObject {
    Q_OBJECT
private slots:
    // 3x² - 2x³: 0.15625 after a quarter of the time, half after half of it.
    void theSpendingFollowsTheNamedCurve()
    {
        const std::vector<double> even = spendShares(SpendCurve::Even, 24), curve = spendShares(SpendCurve::SCurve, 24);
        QVERIFY(std::abs(std::accumulate(even.begin(), even.end(), 0.0) - 1.0) < 1e-12);
        QVERIFY(std::abs(std::accumulate(curve.begin(), curve.end(), 0.0) - 1.0) < 1e-12);
        QVERIFY(std::abs(std::accumulate(curve.begin(), curve.begin() + 6, 0.0) - 0.15625) < 1e-12);
        QVERIFY(std::abs(std::accumulate(curve.begin(), curve.begin() + 12, 0.0) - 0.5) < 1e-12);
        QVERIFY(std::abs(even[7] - 1.0 / 24.0) < 1e-15);
    }
    // Three months late: the money is spent as planned, revenue starts in April.
    void aDelayMovesOperationAndNotSpending()
    {
        CashFlowInput in = aSite();
        in.delayMonths = 3;
        const CashFlow late = cashFlowOf(in), planned = cashFlowOf(aSite());
        for (std::size_t m = 0; m < 12; ++m)
            QCOMPARE(late.months[m].capex.si(), planned.months[m].capex.si());
        QVERIFY(near(late.months[12].capex, 1000.0)); // IT on the planned day
        QCOMPARE(late.months[14].revenue.si(), 0.0);
        QVERIFY(near(late.months[15].revenue, 100.0) && late.months[15].year == 2028 && late.months[15].month == 4);
    }
    // Two like sites as phases of one date, the second four months late by itself and both two by the plan: the money of both is spent as
    // planned, half of the sales start in March, the other half in July, and the second is counted four months longer.
    void aPhaseSlipsByItselfWhileItsMoneyIsSpent()
    {
        CashFlowInput one = aSite();
        one.phases.front().operationFraction = one.phases.front().electricityFraction = one.phases.front().streamFraction.front() = 0.5;
        one.phases.push_back(one.phases.front());
        CashFlowInput in = one;
        in.delayMonths = 2;
        in.phases.back().delayMonths = 4;
        const CashFlow late = cashFlowOf(in), planned = cashFlowOf(one);
        for (std::size_t m = 0; m < 13; ++m)
            QCOMPARE(late.months[m].capex.si(), planned.months[m].capex.si());
        QCOMPARE(operationBegins(late.months), 14);
        QCOMPARE(late.months[13].revenue.si(), 0.0);
        QVERIFY(near(late.months[14].revenue, 50.0) && near(late.months[17].revenue, 50.0));
        QVERIFY(near(late.months[18].revenue, 100.0) && late.months[18].year == 2028 && late.months[18].month == 7);
        QCOMPARE(late.months.size(), planned.months.size() + 6);
        QVERIFY(near(late.months[late.months.size() - 5].revenue, 100.0) && near(late.months[late.months.size() - 4].revenue, 50.0));
    }
    // Land 4.6 % and building 3.16 %: 4.6 and 7.584; half of each within the dates of a relief.
    void acquisitionTaxIsPaidWithLandAndBuilding()
    {
        CashFlowInput in = aSite();
        in.korea = KoreanTax{};
        in.korea->acquisitionLandFraction = 0.046;
        in.korea->acquisitionBuildingFraction = 0.0316;
        const CashFlow flow = cashFlowOf(in);
        QVERIFY(near(flow.months[0].acquisitionTax, 4.6) && near(flow.months[12].acquisitionTax, 7.584));
        in.korea->acquisitionReliefFraction = 0.5;
        in.korea->reliefFromYear = 2028; // the land is bought before that year, the building completed within the dates
        QVERIFY(near(sumOf(cashFlowOf(in), &FinanceFlow::acquisitionTax), 4.6 + 3.792));
    }
    // A grant of 72 comes with the 720 of construction: a tenth of each month's spending.
    void aGrantPaysItsShareOfConstruction()
    {
        CashFlowInput in = aSite();
        in.grant = won(72);
        const CashFlow flow = cashFlowOf(in);
        QVERIFY(near(flow.months[3].grant, 6.0) && near(sumOf(flow, &FinanceFlow::grant), 72.0));
        QVERIFY(near(sumOf(flow, &FinanceFlow::grantReleased), 72.0));
    }
    // Income as what it paid for is written off: each month's share of the grant is its share of the construction's price.
    void aGrantIsEarnedWithItsPlant()
    {
        CashFlowInput in = aSite();
        const CashFlow bare = cashFlowOf(in);
        in.grant = won(72);
        const CashFlow flow = cashFlowOf(in);
        in.phases.front().it = Money{};
        const CashFlow construction = cashFlowOf(in);
        for (std::size_t i = 0; i < flow.months.size(); ++i) {
            const Money sold = construction.months[i].bookSold; // of the construction at the horizon, and of the land in the last month
            if (i + 1 < flow.months.size())
                QVERIFY(near(flow.months[i].grantReleased, 0.1 * (construction.months[i].depreciation + sold).si()));
            QCOMPARE(flow.months[i].depreciation, bare.months[i].depreciation);
        }
    }
    // 36.5 days of 1,200 a year are 120, tied up from the first month and released in the last.
    void workingCapitalIsTiedUpAndComesBack()
    {
        CashFlowInput in = aSite();
        in.workingCapitalDays = 36.5;
        const CashFlow flow = cashFlowOf(in);
        QVERIFY(near(flow.months[12].workingCapital, 120.0) && near(flow.months[13].workingCapital, 0.0));
        QVERIFY(near(flow.months.back().workingCapital, -120.0) && near(sumOf(flow, &FinanceFlow::workingCapital), 0.0));
    }
    // VAT of 10 % on 60 a month of construction, refunded after two months: 6 is paid in the first and second month, then as much
    // comes back as is paid. There is none on land. Half a month more ties up half a month's VAT more.
    void vatIsTiedUpForItsDays()
    {
        CashFlowInput in = aSite();
        in.vatFraction = 0.1;
        in.vatDays = 2.0 * 365.0 / 12.0;
        const CashFlow flow = cashFlowOf(in);
        QVERIFY(near(flow.months[0].vat, 6.0) && near(flow.months[1].vat, 6.0) && near(flow.months[2].vat, 0.0));
        QVERIFY(near(flow.months[12].vat, 100.0 - 6.0) && near(sumOf(flow, &FinanceFlow::vat), 0.0));
        in.vatDays = 2.5 * 365.0 / 12.0;
        QVERIFY(near(cashFlowOf(in).months[2].vat, 3.0));
    }
    // The dollar rises 2 % a year from July 2026: 18 months later a purchase costs 1.02^1.5 as much; a quarter of the revenue is in dollars.
    void theExchangeRateMovesItCostsAndExports()
    {
        CashFlowInput in = aSite();
        in.exchangeDrift = 0.02;
        in.usdRevenueFraction = 0.25;
        const CashFlow flow = cashFlowOf(in);
        const double dollar = std::pow(1.02, 1.5);
        QVERIFY(near(flow.months[12].capex, 1000.0 * dollar));
        QVERIFY(near(flow.months[12].revenue, 100.0 * (0.75 + 0.25 * dollar)));
    }
};

QTEST_GUILESS_MAIN(InvestmentTest)
#include "investment_test.moc"
