// SPDX-License-Identifier: Apache-2.0
// Rounding such that displayed parts add up.
#include "core/report/numbers.h"

#include <QTest>

#include <cmath>
#include <limits>
#include <numeric>

using namespace tokenyard;
using namespace tokenyard::report;

class NumbersTest : public QObject {
    Q_OBJECT
private slots:
    // A balance that closes to a thousandth of a won is no reason to print three decimals of a billion.
    void noiseDoesNotMakeATableFiner()
    {
        const std::vector<double> noise{4.4e12, 1e-3, -40.0, 0.0, 3.5e9}, small{4.4e12, 3e6};
        QCOMPARE(moneyScale(Language::English, noise).step, 1e8);
        QCOMPARE(moneyScale(Language::English, small).step, 1e6);
    }
    void partsAddUpToTheRoundedSumAndStayWithinOneStep()
    {
        std::uint64_t state = 42;
        for (int run = 0; run < 500; ++run) {
            std::vector<double> parts;
            for (int i = 0; i < 1 + run % 40; ++i) {
                state = state * 6364136223846793005ull + 1442695040888963407ull;
                parts.push_back(double(state >> 40) / 1000.0 - 4000.0);
            }
            const std::vector<std::int64_t> steps = roundedToSum(parts);
            const double sum = std::accumulate(parts.begin(), parts.end(), 0.0);
            QCOMPARE(std::accumulate(steps.begin(), steps.end(), std::int64_t(0)), std::int64_t(std::llround(sum)));
            for (std::size_t i = 0; i < parts.size(); ++i)
                QVERIFY(std::fabs(double(steps[i]) - parts[i]) < 1.0 + 1e-9);
        }
    }
    void sharesOfThreeEqualPartsAddUpToAHundredPercent()
    {
        const std::vector<double> thirds{1.0, 1.0, 1.0};
        QCOMPARE(sharesOfSum(thirds), (std::vector<std::int64_t>{334, 333, 333}));
    }
    void aPartThatIsNothingStaysNothing()
    {
        const std::vector<double> parts{0.0, 0.4, 0.4, 0.4};
        QCOMPARE(roundedToSum(parts).front(), std::int64_t(0));
    }
    void nothingToShareGivesNothing()
    {
        QCOMPARE(sharesOfSum(std::vector<double>{0.0, 0.0}), (std::vector<std::int64_t>{0, 0}));
        QVERIFY(roundedToSum({}).empty());
    }
    // Formerly one step at a time was handed out: a cash flow of 1e21 KRW took longer than anybody would wait.
    void aTotalFarFromItsPartsIsSharedOutAtOnce()
    {
        const std::vector<double> parts{0.25, 0.0, 0.75, -3.5};
        for (std::int64_t total : {std::int64_t(4'000'000'000'000'000), std::int64_t(-4'000'000'000'000'001), std::int64_t(0)}) {
            const std::vector<std::int64_t> steps = roundedToTotal(parts, total);
            QCOMPARE(std::accumulate(steps.begin(), steps.end(), std::int64_t(0)), total);
            QCOMPARE(steps[1], std::int64_t(0));
        }
        const std::vector<double> huge{1e300, -1e300, 1e18};
        const std::vector<std::int64_t> steps = roundedToSum(huge);
        QCOMPARE(std::accumulate(steps.begin(), steps.end(), std::int64_t(0)), wholeSteps(1e300)); // each limited to 9e15
    }
    void aWholeNumberOfStepsNeverOverflows()
    {
        QCOMPARE(wholeSteps(2.5), std::int64_t(3));
        QCOMPARE(wholeSteps(-1e300), -std::int64_t(9'000'000'000'000'000));
        QCOMPARE(wholeSteps(std::numeric_limits<double>::infinity()), std::int64_t(0));
    }
    void whatIsNotANumberIsNeverPrinted()
    {
        const double nan = std::numeric_limits<double>::quiet_NaN();
        QCOMPARE(fixed(nan, 2), std::string("–"));
        QCOMPARE(roundedToSum(std::vector<double>{nan, 2.0}), (std::vector<std::int64_t>{0, 2}));
    }
    void figuresHaveSeparatorsAndARealMinus()
    {
        QCOMPARE(fixed(1234567.89, 1), std::string("1,234,567.9"));
        QCOMPARE(fixed(-0.04, 1), std::string("0.0"));
        QCOMPARE(fixed(-12.34, 1), std::string("−12.3"));
    }
    void moneyHasTheSameStepInBothLanguages()
    {
        const Money money = 187.04 * units::billionKRW;
        QCOMPARE(fixedMoney(money, moneyScale(Language::English)), std::string("187.0"));
        QCOMPARE(fixedMoney(money, moneyScale(Language::Korean)), std::string("1,870"));
    }
    void anAmountThatWouldPrintAsNothingMakesTheStepsFiner()
    {
        const std::vector<double> amounts{12e9, 4e6, 0.0};
        QCOMPARE(fixedMoney(Money::fromSi(4e6), moneyScale(Language::Korean, amounts)), std::string("0.04"));
        QCOMPARE(fixedMoney(Money::fromSi(4e6), moneyScale(Language::English, amounts)), std::string("0.004"));
        QCOMPARE(fixedMoney(Money::fromSi(12e9), moneyScale(Language::Korean, std::vector<double>{12e9})), std::string("120"));
    }
    void billionsOfWonArePrintedInHundredMillionsInKorean()
    {
        QCOMPARE(printedUnit(units::billionKRW, Language::Korean).fromSi(12e9), 120.0);
        QCOMPARE(printedUnit(units::billionKRW, Language::English).fromSi(12e9), 12.0);
        QCOMPARE(printedUnit(units::kW, Language::Korean).fromSi(12e3), 12.0);
    }
};

QTEST_GUILESS_MAIN(NumbersTest)
#include "numbers_test.moc"
