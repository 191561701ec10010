// SPDX-License-Identifier: Apache-2.0
#include "core/base/typed_number.h"

#include <QTest>

using namespace tokenyard;

class TypedNumberTest : public QObject {
    Q_OBJECT
private:
    static double si(const char *typed, const AnyUnit &unit) { return readNumber(typed, unit).si.value_or(-12345.0); }
    static std::string problem(const char *typed, const AnyUnit &unit)
    {
        const TypedNumber number = readNumber(typed, unit);
        return number.si ? std::string() : number.problem.english();
    }
private slots:
    void aBareNumberIsInTheFieldsUnit() { QCOMPARE(si("12.5", units::MW), 12.5e6); }
    void anotherUnitOfTheSameDimensionIsConverted()
    {
        QCOMPARE(si("500 kW", units::MW), 500e3);
        QCOMPARE(si("40 ft", units::m), 12.192); // the international foot is 0.3048 m exactly
    }
    void arithmeticMayCarryUnits()
    {
        QCOMPARE(si("-(2 + 3) * 2 m - 0.5", units::m), -10.5);
        QCOMPARE(si("3*-2", units::m), -6.0);
        QCOMPARE(si("5 - -3", units::m), 8.0); // with a space it is meant
    }
    void thousandsAreReadWhereTheGroupsAreComplete()
    {
        QCOMPARE(si("1,024", units::one), 1024.0);
        QCOMPARE(si("12,345,678.5", units::one), 12345678.5);
    }
    void aCommaThatDoesNotSeparateThousandsIsRefusedWithThePoint()
    {
        for (const char *typed : {"1,5", "1,50", "12,34,567", "1234,567", "1,2345", ",5", "1,", "0,500", "00,500", "-0,125"})
            QVERIFY2(!problem(typed, units::MW).empty(), typed);
        QVERIFY(problem("1,5", units::MW).find("'.'") != std::string::npos);
    }
    void anotherStyleReadsItsOwnSeparators()
    {
        const NumberStyle german{.decimal = ',', .group = '.', .unit = {}};
        QCOMPARE(readNumber("1.234,5", units::one, german).si.value_or(0), 1234.5);
        QVERIFY(!readNumber("1,234.5", units::one, german).si);
    }
    void halfANumberIsRefused()
    {
        for (const char *typed :
             {"60x MW", "60 MWx", "",    "--5", "5--3", "- -5",  "+5",   "---", "5₩3",    "₩₩5", "₩",   "5₩",   "3 +",    "(3",
              "3)",     "3 m m",  "1/0", "--",  "1e",   "1.2.3", "0x10", "%",   "6 0 MW", ".",   "10%", "10 %", "3 - --5"})
            QVERIFY2(!problem(typed, units::MW).empty(), typed);
    }
    void whatIsNotFiniteIsNotANumber()
    {
        for (const char *typed : {"nan", "inf", "-inf", "infinity", "1e999", "1e300*1e300"})
            QVERIFY2(!problem(typed, units::one).empty(), typed);
    }
    void aWrongUnitIsRefusedWithTheRightOne()
    {
        QVERIFY(problem("60 kg", units::MW).find("in MW") != std::string::npos);
        QVERIFY(!problem("5 °", units::percent).empty());
        QVERIFY(!problem("5 %", units::degree).empty());
        QVERIFY(!problem("10 %", units::one).empty()); // of staff, years, rows
        QCOMPARE(*readNumber("10 %", units::one, {.fraction = true}).si, 0.1);
        QVERIFY(!problem("60 MW", units::one).empty());
    }
    void koreanMoneyIsRead()
    {
        QCOMPARE(si("283억 원", units::billionKRW), 283e8);
        QCOMPARE(si("1.5조원", units::billionKRW), 1.5e12);
        QCOMPARE(si("₩1,000", units::KRW), 1000.0);
        QCOMPARE(si("-₩1,000", units::KRW), -1000.0);
        QCOMPARE(si("₩12억", units::KRW), 1.2e9);
        QCOMPARE(si("₩120", units::KRWPerKWh), 120.0 / 3.6e6); // a kWh is 3.6 MJ
        QVERIFY(!problem("₩5", units::MW).empty());
        QVERIFY(!problem("₩5 m", units::KRW).empty());
    }
    void aWordOfTheReadersLanguageIsAUnit()
    {
        NumberStyle style;
        style.unit = [](std::string_view word) { return word == "원/kWh" ? std::optional(AnyUnit(units::KRWPerKWh)) : std::nullopt; };
        QCOMPARE(readNumber("3.6 원/kWh", units::KRWPerKWh, style).si.value_or(0), 3.6 / 3.6e6);
    }
    void deepBracketsAndLongWordsAreRefused()
    {
        QVERIFY(!problem(std::string(199, '(').c_str(), units::m).empty());
        QVERIFY(!problem(std::string(5000, '1').c_str(), units::m).empty());
    }
};

QTEST_GUILESS_MAIN(TypedNumberTest)
#include "typed_number_test.moc"
