// SPDX-License-Identifier: Apache-2.0
#include "core/study/finance/cash_flow.h"
#include "core/study/finance/finance_findings.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace tokenyard;

namespace {

Money won(double amount) { return Money::fromSi(amount); }
bool near(double a, double b, double tolerance = 1e-9) { return std::abs(a - b) <= tolerance * std::max(1.0, std::abs(b)); }

// IT of 1000 in January 2028, nothing else to build; 600 a year in, 100 out, no tax, no inflation. The loan pays for half and is repaid
// over two years.
CashFlowInput aSite()
{
    CashFlowInput in;
    in.phases = {
        {.year = 2028, .month = 1, .building = {}, .plant = {}, .it = won(1000), .operationFraction = 1.0, .streamFraction = {1.0}}};
    in.streams = {{.tokensAYear = Tokens::fromSi(100), .price = TokenPrice::fromSi(6)}};
    in.opex = won(100);
    in.horizonYears = 5;
    in.loan = {.shareFraction = 0.5, .kind = DebtKind::Level, .rateFraction = 0.12, .tenorYears = 2};
    return in;
}

const FinanceMonth &monthAt(const CashFlow &flow, int year, int month)
{
    for (const FinanceMonth &each : flow.months)
        if (each.year == year && each.month == month)
            return each;
    return flow.months.front();
}

} // namespace

class DebtTest : public QObject {
    Q_OBJECT
private slots:
    // 500 in January 2028, 24 parts of 500/24 from February on; one percent of the balance each month: 5 in February, 5 - 0.01 * 500/24
    // in March.
    void aLevelLoanRepaysEqualParts()
    {
        const CashFlow flow = cashFlowOf(aSite());
        QVERIFY(near(flow.loan.amount.si(), 500));
        QVERIFY(near(monthAt(flow, 2028, 1).debtDrawn.si(), 500) && monthAt(flow, 2028, 1).principal == Money{});
        QVERIFY(near(monthAt(flow, 2028, 2).principal.si(), 500.0 / 24) && near(monthAt(flow, 2028, 2).interest.si(), 5));
        QVERIFY(near(monthAt(flow, 2028, 3).interest.si(), 5 - 5.0 / 24));
        QVERIFY(near(monthAt(flow, 2030, 1).principal.si(), 500.0 / 24) && monthAt(flow, 2030, 2).principal == Money{});
    }
    // 1 % a month over 24 months: 500 * 0.01 / (1 - 1.01^-24) = 23.5367361.
    void anAnnuityPaysTheSameEachMonth()
    {
        CashFlowInput in = aSite();
        in.loan.kind = DebtKind::Annuity;
        const CashFlow flow = cashFlowOf(in);
        for (const auto &[year, month] : {std::pair{2028, 2}, std::pair{2028, 12}, std::pair{2030, 1}})
            QVERIFY(near(monthAt(flow, year, month).debtService().si(), 23.536736, 1e-7));
    }
    // A year of grace: only interest (5 a month) until January 2029, then twelve parts.
    void graceDefersRepaymentInsideTheTenor()
    {
        CashFlowInput in = aSite();
        in.loan.graceYearsCount = 1.0;
        const CashFlow flow = cashFlowOf(in);
        QVERIFY(near(monthAt(flow, 2029, 1).debtService().si(), 5));
        QVERIFY(near(monthAt(flow, 2029, 2).principal.si(), 500.0 / 12));
    }
    // A fee of 2 % is a use of funds: the loan is half of 1000 + 0.02 L, so L = 500 / 0.99.
    void theFeeIsPartOfWhatIsFinanced()
    {
        CashFlowInput in = aSite();
        in.loan.feeFraction = 0.02;
        const CashFlow flow = cashFlowOf(in);
        QVERIFY(near(flow.loan.amount.si(), 500 / 0.99));
        QVERIFY(near(monthAt(flow, 2028, 1).fee.si(), 10 / 0.99));
    }
    // 1200 of plant in the twelve months before: 100 each, half of it drawn, plus half of the interest on what was drawn before.
    // After two months 50 + 50 + 0.5 * 0.5 are owed.
    void interestDuringConstructionIsCapitalised()
    {
        CashFlowInput in = aSite();
        in.phases[0].it = {};
        in.phases[0].plant = won(1200);
        in.constructionMonths = 12;
        const CashFlow flow = cashFlowOf(in);
        QVERIFY(near(flow.months[1].debtDrawn.si(), 50.25) && near(flow.months[1].interestBuilt.si(), 0.5));
        QVERIFY(near(flow.months[2].interest.si(), 1.0025));
        double owed = 0.0; // d = 50 + 0.005 * owed, twelve times
        for (int month = 0; month < 12; ++month)
            owed += 50 + 0.005 * owed;
        QVERIFY(near(flow.loan.amount.si(), owed));
        // It is written off until the last payment, two years after January 2028.
        Money written;
        for (const FinanceMonth &month : flow.months)
            written += month.amortisation;
        QVERIFY(near(written.si(), 2 * owed - 1200));
        QVERIFY(monthAt(flow, 2030, 2).amortisation == Money{});
    }
    // Cash before debt is 500 a year; sculpted to 2.0 the service is 250 a year: over 24 months without interest 500 can be borrowed,
    // for which a share of 90 % is no limit; over 12 months 250.
    void aSculptedLoanIsWhatTheCashServes()
    {
        CashFlowInput in = aSite();
        in.loan.kind = DebtKind::Sculpted;
        in.loan.rateFraction = 0.0;
        in.loan.shareFraction = 0.9;
        in.loan.targetCoverFactor = 2.0;
        QVERIFY(near(cashFlowOf(in).loan.amount.si(), 500));
        in.loan.tenorYears = 1;
        const CashFlow flow = cashFlowOf(in);
        QVERIFY(near(flow.loan.amount.si(), 250));
        QVERIFY(near(*flow.loan.coverLeastFactor, 2.0) && near(*flow.loan.coverMeanFactor, 2.0) && near(*flow.loan.lifeCoverFactor, 2.0));
    }
    // The price falls so that the cash ends before the tenor does: what the last payment then clears is a sum's rounding, and no year of it
    // has a cover. With 1e-14 of a loan owed that was -478 billion.
    void roundingAfterTheLastPaymentHasNoCover()
    {
        int ended = 0;
        for (int decline = 20; decline <= 95; ++decline)
            for (double rate : {0.03, 0.07, 0.12}) {
                CashFlowInput in = aSite();
                in.loan.kind = DebtKind::Sculpted;
                in.loan.rateFraction = rate;
                in.loan.tenorYears = 5;
                in.loan.targetCoverFactor = 1.3;
                in.streams[0].path = {.fromMonth = 2028 * 12, .declineFraction = decline / 100.0};
                const CashFlow flow = cashFlowOf(in);
                QVERIFY(flow.loan.amount > Money{} && flow.loan.coverLeastFactor);
                QVERIFY2(std::abs(*flow.loan.coverLeastFactor) < 1e3, qPrintable(QString::number(*flow.loan.coverLeastFactor)));
                ended += !flow.years[4].dscrFactor;
            }
        QVERIFY(ended > 50);
    }
    // The share limits it to 400: the cover is 500 / 200 = 2.5.
    void theShareLimitsASculptedLoan()
    {
        CashFlowInput in = aSite();
        in.loan.kind = DebtKind::Sculpted;
        in.loan.rateFraction = 0.0;
        in.loan.shareFraction = 0.4;
        in.loan.targetCoverFactor = 2.0;
        const CashFlow flow = cashFlowOf(in);
        QVERIFY(near(flow.loan.amount.si(), 400) && near(*flow.loan.coverLeastFactor, 2.5));
    }
    void aPlanThatLosesMoneyGetsNoSculptedLoan()
    {
        CashFlowInput in = aSite();
        in.loan.kind = DebtKind::Sculpted;
        in.opex = won(900);
        const CashFlow flow = cashFlowOf(in);
        QVERIFY(flow.loan.unserved && flow.loan.amount == Money{} && !flow.loan.lifeCoverFactor);
    }
    // Three months of debt service: 3 * 500/24 + interest of 5 + 4.79 + 4.58 in January 2028, all released in January 2030.
    void theReserveCoversTheComingDebtService()
    {
        CashFlowInput in = aSite();
        in.loan.reserveMonthsCount = 3;
        const CashFlow flow = cashFlowOf(in);
        const double part = 500.0 / 24;
        QVERIFY(near(monthAt(flow, 2028, 1).reserve.si(), 3 * part + 15 - 0.01 * part * 3));
        Money held;
        for (const FinanceMonth &month : flow.months)
            held += month.reserve;
        QVERIFY(std::abs(held.si()) < 1e-9);
    }
    // A quarter of the interest is saved as tax: 2028 has eleven months of it.
    void interestIsTaxDeductible()
    {
        CashFlowInput in = aSite();
        in.taxFraction = 0.25;
        const CashFlow flow = cashFlowOf(in);
        const FinanceYear &first = flow.years[2];
        QCOMPARE(first.year, 2028);
        QVERIFY(near((first.tax - first.leveredTax).si(), 0.25 * first.interest.si()));
    }
    // Mean of the yearly ratios: level repayment with interest, cash of 500 a year.
    void theCoverOfAYearIsCashOverService()
    {
        const CashFlow flow = cashFlowOf(aSite());
        const FinanceYear &full = flow.years[3]; // 2029
        QVERIFY(near(*full.dscrFactor, 500 / full.debtService().si()));
        QVERIFY(!flow.years[2 + 3].dscrFactor);
    }
    // Cash of 500/12 a month at 1 % a month against 500 in 24 parts from February 2028 on: 24, 13 and 1 payments lie ahead of the years, worth
    // 21.2433873, 12.1337401 and 1/1.01 months of cash. The first is the loan's own figure.
    void theLifeCoverOfAYearLooksAhead()
    {
        const CashFlow flow = cashFlowOf(aSite());
        const auto covers = lifeCovers(flow.months, 0.12, aSite().constructionMonths);
        QCOMPARE(covers.size(), flow.years.size());
        QVERIFY(!covers[1] && !covers[5]);
        QVERIFY(near(*covers[2], 500.0 / 12 * 21.2433873 / 500, 1e-7) && near(*covers[2], *flow.loan.lifeCoverFactor));
        QVERIFY(near(*covers[3], 500.0 / 12 * 12.1337401 / (500.0 * 13 / 24), 1e-7));
        QVERIFY(near(*covers[4], 500.0 / 12 / 1.01 / (500.0 / 24)));
    }
    // A year of grace at 10 % a month on 500: 50 a month are due, the cash is 500/12; five sixths of it are there.
    void interestThatTheCashDoesNotPayIsSaid()
    {
        const auto said = [](double rate) {
            CashFlowInput in = aSite();
            in.loan.rateFraction = rate;
            in.loan.graceYearsCount = 1.0;
            in.loan.tenorYears = 3;
            const CashFlow flow = cashFlowOf(in);
            FinanceResult result;
            result.years = flow.years;
            result.months = flow.months;
            addFinanceFindings(Finance{}, result);
            for (const Finding &finding : result.findings)
                if (finding.rule == "finance.interest-not-served")
                    return finding.text.english();
            return std::string();
        };
        QVERIFY(said(0.12).empty());
        QVERIFY2(said(1.2).find("2028") != std::string::npos && said(1.2).find("0.833") != std::string::npos, said(1.2).c_str());
    }
    // 1,000 of racks in a year of 200 of cash and 100 of debt service: the owners add 900.
    void racksReplacedWhileTheLoanRunsAreSaid()
    {
        FinanceResult result;
        FinanceYear year;
        year.year = 2033;
        year.dscrFactor = 2.0;
        year.cashForDebt = won(200e9);
        year.interest = won(40e9);
        year.principal = won(60e9);
        result.years = {year};
        addFinanceFindings(Finance{}, result);
        const auto is = [](const Finding &f) { return f.rule == "finance.refresh-unfunded"; };
        QVERIFY(std::none_of(result.findings.begin(), result.findings.end(), is));
        result.years[0].refresh = won(1000e9);
        addFinanceFindings(Finance{}, result);
        const auto it = std::find_if(result.findings.begin(), result.findings.end(), is);
        QVERIFY(it != result.findings.end());
        QVERIFY2(it->text.english().find("900 bn") != std::string::npos, it->text.english().c_str());
    }
    // Ten years of tenor in a horizon of five: the last payment is in the last month.
    void theLoanEndsWithTheAccount()
    {
        CashFlowInput in = aSite();
        in.loan.tenorYears = 10;
        const CashFlow flow = cashFlowOf(in);
        QVERIFY(near(flow.months.back().principal.si(), 500.0 / 59));
        QVERIFY(std::abs(flow.years.back().balance.debt.si()) < 1e-9);
    }
};

QTEST_GUILESS_MAIN(DebtTest)
#include "debt_test.moc"
