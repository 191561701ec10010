// SPDX-License-Identifier: Apache-2.0
#include "ui/text/unit_expression.h"

#include <QTest>

using namespace tokenyard;
using namespace tokenyard::ui;

class UnitExpressionTest : public QObject {
    Q_OBJECT
private:
    static double si(const char *typed, const AnyUnit &unit)
    {
        QString problem;
        return parseExpression(QString::fromUtf8(typed), unit, problem).value_or(-12345.0);
    }
    static QString problem(const char *typed, const AnyUnit &unit)
    {
        QString said;
        return parseExpression(QString::fromUtf8(typed), unit, said) ? QString() : said;
    }
private slots:
    void aBareNumberIsInTheFieldsUnit() { QCOMPARE(si("12.5", units::MW), 12.5e6); }
    void arithmeticMayCarryAUnit() { QCOMPARE(si("3*1.2 m", units::m), 3 * 1.2); }
    void anotherUnitOfTheSameDimensionIsConverted() { QCOMPARE(si("500 kW", units::MW), 500e3); }
    void bracketsAndSignsWork() { QCOMPARE(si("-(2 + 3) * 2 m - 0.5", units::m), -10.5); }
    void divisionComesBeforeAdditionAndAfterItsUnit() { QCOMPARE(si("12 m / 4 + 1", units::m), 4.0); }
    void thousandsSeparatorsAreRead() { QCOMPARE(si("1,024", units::one), 1024.0); }
    void percentIsAFraction()
    {
        QCOMPARE(si("85", units::percent), 0.85);
        QCOMPARE(si("85 %", units::percent), 0.85);
    }
    void unitsWithSpacesAndSlashesAreOneWord()
    {
        QCOMPARE(si("1,000 KRW/kWh", units::KRWPerKWh), 1000 / 3.6e6);
        QCOMPARE(si("2 bn KRW", units::KRW), 2e9);
    }
    void koreanMoneyIsRead()
    {
        QCOMPARE(si("283억", units::billionKRW), 283e8);
        QCOMPARE(si("283억 원", units::billionKRW), 283e8);
        QCOMPARE(si("1.5조원", units::billionKRW), 1.5e12);
        QCOMPARE(si("250 원", units::KRW), 250.0);
    }
    void aTemperatureIsInCelsius()
    {
        QCOMPARE(si("40", units::celsius), 313.15);
        QCOMPARE(si("40 °C", units::celsius), 313.15);
    }
    void aProductOfLengthsIsAnArea() { QCOMPARE(si("20 m * 30 m", units::m2), 600.0); }
    void aWrongUnitIsRefusedWithTheRightOne() { QVERIFY(problem("3 kW", units::m).contains("in m")); }
    void wordsAreRefusedWithAnExample() { QVERIFY(problem("abc", units::m).contains("12.5")); }
    void nothingAndRubbishAreRefused()
    {
        for (const char *typed : {"", "3 +", "(3", "3)", "3 m m", "1/0", "--", "1e", "3 parsecs", "%", "°C"})
            QVERIFY2(!problem(typed, units::m).isEmpty(), typed);
    }
    void deepBracketsAreRefusedAndDoNotCrash() { QVERIFY(!problem(QByteArray(199, '(').constData(), units::m).isEmpty()); }
};

QTEST_GUILESS_MAIN(UnitExpressionTest)
#include "unit_expression_test.moc"
