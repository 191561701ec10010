// SPDX-License-Identifier: Apache-2.0
// Identities true for every site: balance sheets balance by their entries, cash reconciles, everything bought is written off or sold.
#include "core/study/finance/cash_flow.h"
#include "core/study/finance/debt.h"
#include "tests/support/random_sites.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace tokenyard;

namespace {

constexpr int sites = 4000;

Money total(const CashFlow &flow, Money FinanceFlow::*line)
{
    Money sum;
    for (const FinanceYear &year : flow.years)
        sum += year.*line;
    return sum;
}

// All money that ever moves, as a measure for rounding errors.
double turnover(const CashFlow &flow)
{
    double sum = 1.0;
    for (const FinanceMonth &month : flow.months)
        sum += std::abs(month.revenue.si()) + std::abs(month.capex.si()) + std::abs(month.refresh.si()) + std::abs(month.opex.si())
            + std::abs(month.debtDrawn.si());
    return sum;
}

} // namespace

class StatementsTest : public QObject {
    Q_OBJECT
    template <class Check>
    void forSites(Check &&check)
    {
        test::RandomSites random(20260301);
        for (int i = 0; i < sites; ++i) {
            const CashFlowInput in = random.next();
            const CashFlow flow = cashFlowOf(in);
            check(in, flow, 1e-12 * turnover(flow));
            if (QTest::currentTestFailed())
                return;
        }
    }

private slots:
    void assetsEqualLiabilitiesAndEquityEachYear()
    {
        forSites([](const CashFlowInput &, const CashFlow &flow, double rounding) {
            for (const FinanceYear &year : flow.years)
                QVERIFY(std::abs((year.balance.assets() - year.balance.liabilities() - year.balance.equity()).si()) <= rounding);
        });
    }
    // At the end everything is sold, repaid, released and refunded.
    void theLastBalanceSheetIsEmpty()
    {
        forSites([](const CashFlowInput &, const CashFlow &flow, double rounding) {
            const BalanceSheet &last = flow.years.back().balance;
            for (const Money left : {last.fixedAssets, last.financingCost, last.receivables, last.vatReceivable, last.reserve, last.debt,
                                     last.deferredGrant, last.paidIn + last.retained})
                QVERIFY(std::abs(left.si()) <= rounding);
        });
    }
    void whatIsBoughtIsWrittenOffOrSold()
    {
        forSites([](const CashFlowInput &, const CashFlow &flow, double rounding) {
            const Money bought =
                total(flow, &FinanceFlow::capex) + total(flow, &FinanceFlow::refresh) + total(flow, &FinanceFlow::acquisitionTax);
            const Money gone = total(flow, &FinanceFlow::depreciation) + total(flow, &FinanceFlow::bookSold);
            QVERIFY(std::abs((bought - gone).si()) <= rounding);
            for (const FinanceMonth &month : flow.months)
                QVERIFY(month.depreciation.si() >= -rounding);
        });
    }
    // What the owners get is the free cash flow plus what the lenders give, less what they take, plus the tax that interest saves.
    void cashReconciles()
    {
        forSites([](const CashFlowInput &, const CashFlow &flow, double rounding) {
            for (const FinanceYear &y : flow.years) {
                const Money free = y.revenue + y.residual + y.grant - y.opex - y.rent - y.tax - y.capex - y.acquisitionTax - y.refresh
                    - y.workingCapital - y.vat;
                QVERIFY(std::abs((free - y.cashFlow).si()) <= rounding);
                const Money owners = free + y.tax - y.leveredTax + y.debtDrawn - y.fee - y.interest - y.principal - y.reserve;
                QVERIFY(std::abs((owners - y.equityCashFlow).si()) <= rounding);
            }
        });
    }
    // What the owners get beyond what they paid in is the income of all years.
    void allIncomeIsPaidOut()
    {
        forSites([](const CashFlowInput &, const CashFlow &flow, double rounding) {
            QVERIFY(std::abs((total(flow, &FinanceFlow::equityCashFlow) - total(flow, &FinanceFlow::netIncome)).si()) <= rounding);
        });
    }
    void theMonthsAddUpToTheYears()
    {
        forSites([](const CashFlowInput &in, const CashFlow &flow, double rounding) {
            Money revenue, capex, owners;
            for (const FinanceMonth &month : flow.months) {
                revenue += month.revenue;
                capex += month.capex;
                owners += month.equityCashFlow;
            }
            QVERIFY(std::abs((revenue - total(flow, &FinanceFlow::revenue)).si()) <= rounding);
            QVERIFY(std::abs((capex - total(flow, &FinanceFlow::capex)).si()) <= rounding);
            QVERIFY(std::abs((owners - total(flow, &FinanceFlow::equityCashFlow)).si()) <= rounding);
            int ends = 0, begins = std::numeric_limits<int>::max(); // by when each phase is energised
            for (const CashFlowPhase &phase : in.phases) {
                const int energised = phase.year * 12 + phase.month - 1 + phase.delayMonths + in.delayMonths;
                ends = std::max(ends, energised + in.horizonYears * 12);
                begins = std::min(begins, energised);
            }
            const int first = in.phases.front().year * 12 + in.phases.front().month - 1 - in.constructionMonths;
            QCOMPARE(int(flow.months.size()), ends - first);
            QCOMPARE(operationBegins(flow.months), begins - first);
        });
    }
    void withoutDebtTheOwnersGetTheFreeCashFlow()
    {
        forSites([](const CashFlowInput &in, const CashFlow &flow, double) {
            if (in.loan.shareFraction > 0.0)
                return;
            for (const FinanceYear &year : flow.years)
                QCOMPARE(year.equityCashFlow, year.cashFlow);
            QVERIFY(!flow.loan.coverLeastFactor && flow.loan.amount == Money{});
        });
    }
    void theLoanIsItsShareOfTheUsesAndIsRepaid()
    {
        forSites([](const CashFlowInput &in, const CashFlow &flow, double rounding) {
            const Money drawn = total(flow, &FinanceFlow::debtDrawn);
            QVERIFY(std::abs((drawn - total(flow, &FinanceFlow::principal)).si()) <= rounding);
            QVERIFY(std::abs((drawn - flow.loan.amount).si()) <= rounding);
            QVERIFY(std::abs((total(flow, &FinanceFlow::fee) - flow.loan.amount * in.loan.feeFraction).si()) <= rounding);
            Money uses = total(flow, &FinanceFlow::capex) + total(flow, &FinanceFlow::acquisitionTax) + total(flow, &FinanceFlow::fee)
                + total(flow, &FinanceFlow::interestBuilt);
            if (in.loan.kind != DebtKind::Sculpted && in.grant == Money{})
                QVERIFY(std::abs((drawn - uses * in.loan.shareFraction).si()) <= rounding);
            else
                QVERIFY(drawn.si() <= uses.si() * in.loan.shareFraction + rounding);
        });
    }
    // Where cash and not the share sets the limit, a sculpted loan keeps its cover each year.
    void aSculptedLoanKeepsItsCover()
    {
        int sculpted = 0;
        forSites([&](const CashFlowInput &in, const CashFlow &flow, double) {
            if (in.loan.kind != DebtKind::Sculpted || !flow.loan.coverLeastFactor)
                return;
            ++sculpted;
            QVERIFY(*flow.loan.coverLeastFactor >= in.loan.targetCoverFactor * (1.0 - 1e-9) || *flow.loan.coverLeastFactor <= 0.0);
        });
        QVERIFY(sculpted > sites / 10);
    }
};

QTEST_GUILESS_MAIN(StatementsTest)
#include "statements_test.moc"
