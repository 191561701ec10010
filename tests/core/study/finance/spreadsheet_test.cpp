// SPDX-License-Identifier: Apache-2.0
#include "core/study/finance/spreadsheet.h"

#include <QTest>

#include <cmath>

using namespace tokenyard;

namespace {
Flows won(std::initializer_list<double> amounts)
{
    Flows flows;
    for (double a : amounts)
        flows.push_back(Money::fromSi(a));
    return flows;
}
// Flows that lie a year apart.
Irr yearly(std::initializer_list<double> amounts)
{
    Flows months;
    for (double a : amounts) {
        months.resize(months.empty() ? 0 : (months.size() + 11) / 12 * 12);
        months.push_back(Money::fromSi(a));
    }
    return irrOfMonths(months);
}
bool near(double a, double b) { return std::abs(a - b) < 1e-9; }
} // namespace

class SpreadsheetTest : public QObject {
    Q_OBJECT
private slots:
    // A loan of 100 in 24 level payments at 1 % a month costs 1.01^12 - 1 = 12.6825 % a year; 110 a year after 100 is 10 %.
    void theRateOfMonthlyFlowsIsAnAnnualOne()
    {
        Flows loan{Money::fromSi(-100)};
        loan.resize(25, annuity(0.01, 24, Money::fromSi(100)));
        QVERIFY(near(irrOfMonths(loan).rateFraction.value(), 0.12682503013196977));
        Flows year(13);
        year.front() = Money::fromSi(-100), year.back() = Money::fromSi(110);
        QVERIFY(near(irrOfMonths(year).rateFraction.value(), 0.1));
    }
    // -100 now, 60 twice: 100 x^2 = 60 x + 60 with x = 1 + r; x = 0.3 + sqrt(0.09 + 0.6).
    void irrOfTwoYearsSolvesTheQuadratic() { QVERIFY(near(yearly({-100, 60, 60}).rateFraction.value(), std::sqrt(0.69) - 0.7)); }
    // -70000 and five inflows: 8.66 % in the spreadsheet's documentation.
    void irrOfTheDocumentedExampleIsReproduced()
    {
        QVERIFY(std::abs(*yearly({-70000, 12000, 15000, 18000, 21000, 26000}).rateFraction - 0.0866309480) < 1e-9);
        QVERIFY(std::abs(yearly({-70000, 12000, 15000, 18000, 21000}).rateFraction.value() + 0.0212448483) < 1e-9);
    }
    void irrSaysWhyThereIsNone()
    {
        QVERIFY(yearly({10, 20}).why == NoIrr::NoOutflow);
        QVERIFY(yearly({-10, -20}).why == NoIrr::NoInflow);
        QVERIFY(irrOfMonths({}).why == NoIrr::NoOutflow);
        // 100 and 132 % of 230: zero at 10 % and at 20 %.
        QVERIFY(yearly({-100, 230, -132}).why == NoIrr::Several);
        // The value is positive at every rate.
        QVERIFY(yearly({100, -1, 1}).why == NoIrr::AlwaysAhead);
    }
    // -100 in the first year, then 40 a year: 20 are left after three years, which takes half a year more.
    void paybackCountsFromTheFirstSpending()
    {
        QVERIFY(near(paybackCount(won({-100, 40, 40, 40})).value(), 3.5));
        QVERIFY(near(paybackCount(won({0, 0, -100, 40, 40, 40})).value(), 3.5));
        QVERIFY(!paybackCount(won({-100, 40, 40})));
        QVERIFY(!paybackCount(won({})));
    }
    // New racks for 70 in the third year: earned back once, after 5.25. The same racks a year later come after the sum has been positive at
    // 3.5: the first payback is sooner, though nothing is earned sooner; the last one, for good, stays where it was.
    void aReplacementPutOffMayLieBehindTheFirstPayback()
    {
        const Flows early = won({-100, 40, 40, 40 - 70, 40, 40}), late = won({-100, 40, 40, 40, 40 - 70, 40});
        QVERIFY(near(paybackCount(early).value(), 5.25) && near(lastPaybackCount(early).value(), 5.25));
        QVERIFY(near(paybackCount(late).value(), 3.5) && near(lastPaybackCount(late).value(), 5.25));
    }
    // Positive at 1.5, negative again because of the 100 in the fourth year, positive for good at 5.2: 80 of 100 remain after five years.
    void theLastPaybackIsPermanent()
    {
        const Flows flows = won({-50, 100, 20, -150, 64, 80});
        QVERIFY(near(paybackCount(flows).value(), 1.5));
        QVERIFY(near(lastPaybackCount(flows).value(), 5.2));
        QVERIFY(near(lastPaybackCount(won({-100, 40, 40, 40})).value(), 3.5));
        QVERIFY(!lastPaybackCount(won({-50, 100, -150, 20})));
    }
    // 8 % over 10 periods of 10,000: 10000 * 0.08 / (1 - 1.08^-10) = 1,490.2948869707.
    void annuityRepaysThePresentValue()
    {
        const Money payment = annuity(0.08, 10, Money::fromSi(10000));
        QVERIFY(std::abs(payment.si() - 1490.2948869707) < 1e-8);
        double left = 10000.0; // is paid off by the last of them
        for (int period = 0; period < 10; ++period)
            left = left * 1.08 - payment.si();
        QVERIFY(std::abs(left) < 1e-8);
        QCOMPARE(annuity(0.0, 4, Money::fromSi(100)).si(), 25.0);
    }
};

QTEST_GUILESS_MAIN(SpreadsheetTest)
#include "spreadsheet_test.moc"
