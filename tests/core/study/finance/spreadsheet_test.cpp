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
bool near(double a, double b) { return std::abs(a - b) < 1e-9; }
} // namespace

class SpreadsheetTest : public QObject {
    Q_OBJECT
private slots:
    // 110/1.1 + 121/1.21 = 200; the first flow is one period ahead.
    void npvDiscountsTheFirstFlowByOnePeriod() { QVERIFY(near(npv(0.1, won({110, 121})).si(), 200.0)); }
    // Documentation example of spreadsheets: 10 %, -10000, 3000, 4200, 6800 gives 1,188.44.
    void npvOfTheTextbookExampleIsReproduced()
    {
        QVERIFY(std::abs(npv(0.1, won({-10000, 3000, 4200, 6800})).si() - 1188.4434123352) < 1e-6);
    }
    void presentValueTakesTheFirstFlowToday()
    {
        QVERIFY(near(presentValue(0.1, won({-100, 110})).si(), 0.0));
        QVERIFY(near(presentValue(0.25, won({1, 1, 1})).si(), 1 + 0.8 + 0.64));
    }
    // -100 now, 60 twice: 100 x^2 = 60 x + 60 with x = 1 + r; x = 0.3 + sqrt(0.09 + 0.6).
    // A loan of 100 in 24 level payments at 1 % a month costs 1.01^12 - 1 = 12.6825 % a year; 110 a year after 100 is 10 %.
    void theRateOfMonthlyFlowsIsAnAnnualOne()
    {
        Flows loan{Money::fromSi(-100)};
        loan.resize(25, annuity(0.01, 24, Money::fromSi(100)));
        QVERIFY(near(irrOfMonths(loan).rateFraction.value(), 0.12682503013196977));
        QVERIFY(near(presentValueOfMonths(0.12682503013196977, loan).si(), 0.0));
        Flows year(13);
        year.front() = Money::fromSi(-100), year.back() = Money::fromSi(110);
        QVERIFY(near(irrOfMonths(year).rateFraction.value(), 0.1));
        Flows twice(25); // -100, 230, -132 a year apart: 10 % and 20 %
        twice[0] = Money::fromSi(-100), twice[12] = Money::fromSi(230), twice[24] = Money::fromSi(-132);
        QVERIFY(irrOfMonths(twice).why == NoIrr::Several);
        QVERIFY(irrOfMonths(won({10, 20})).why == NoIrr::NoOutflow && irrOfMonths(won({-10, -20})).why == NoIrr::NoInflow);
    }
    void irrOfTwoYearsSolvesTheQuadratic() { QVERIFY(near(irr(won({-100, 60, 60})).rateFraction.value(), std::sqrt(0.69) - 0.7)); }
    // -70000 and five inflows: 8.66 % in the spreadsheet's documentation.
    void irrOfTheDocumentedExampleIsReproduced()
    {
        const Irr result = irr(won({-70000, 12000, 15000, 18000, 21000, 26000}));
        QVERIFY(std::abs(*result.rateFraction - 0.0866309480) < 1e-9);
        QVERIFY(std::abs(irr(won({-70000, 12000, 15000, 18000, 21000})).rateFraction.value() + 0.0212448483) < 1e-9);
    }
    void irrSaysWhyThereIsNone()
    {
        QVERIFY(irr(won({10, 20})).why == NoIrr::NoOutflow);
        QVERIFY(irr(won({-10, -20})).why == NoIrr::NoInflow);
        QVERIFY(irr(won({})).why == NoIrr::NoOutflow);
        // 100 and 132 % of 230: zero at 10 % and at 20 %.
        QVERIFY(irr(won({-100, 230, -132})).why == NoIrr::Several);
        // The value is positive at every rate.
        QVERIFY(irr(won({100, -1, 1})).why == NoIrr::NotBracketed);
    }
    void theValueAtTheIrrIsZero()
    {
        const Flows flows = won({-1e12, -3e12, 4e11, 9e11, 1.2e12, 1.3e12, 1.1e12, 8e11, -2e11, 1e12});
        const Irr result = irr(flows);
        QVERIFY(result.rateFraction.has_value());
        QVERIFY(std::abs(presentValue(*result.rateFraction, flows).si()) < 1e-2);
    }
    // -100 in the first year, then 40 a year: 20 are left after three years, which takes half a year more.
    void paybackCountsFromTheFirstSpending()
    {
        QVERIFY(near(paybackCount(won({-100, 40, 40, 40})).value(), 3.5));
        QVERIFY(near(paybackCount(won({0, 0, -100, 40, 40, 40})).value(), 3.5));
        QVERIFY(!paybackCount(won({-100, 40, 40})));
        QVERIFY(!paybackCount(won({})));
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
    void straightLineIsTheSameEachPeriod() { QCOMPARE(straightLine(Money::fromSi(30000), Money::fromSi(7500), 10).si(), 2250.0); }
    // 8 % over 10 periods of 10,000: 10000 * 0.08 / (1 - 1.08^-10) = 1,490.2948869707.
    void annuityRepaysThePresentValue()
    {
        const Money payment = annuity(0.08, 10, Money::fromSi(10000));
        QVERIFY(std::abs(payment.si() - 1490.2948869707) < 1e-8);
        QVERIFY(std::abs(npv(0.08, Flows(10, payment)).si() - 10000.0) < 1e-9 * 10000);
        QCOMPARE(annuity(0.0, 4, Money::fromSi(100)).si(), 25.0);
    }
};

QTEST_GUILESS_MAIN(SpreadsheetTest)
#include "spreadsheet_test.moc"
