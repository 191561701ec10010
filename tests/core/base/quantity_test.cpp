// SPDX-License-Identifier: Apache-2.0
#include "core/base/text.h"
#include "core/base/unit.h"

#include <QTest>

using namespace tokenyard;

class QuantityTest : public QObject {
    Q_OBJECT
private slots:
    // 20 MW for one hour is 20,000 kWh by definition of the unit.
    void twentyMegawattsForAnHourIsTwentyThousandKilowattHours()
    {
        const Energy energy = 20 * units::MW * (1 * units::hour);
        QCOMPARE(energy.in(units::kWh), 20000.0);
    }
    void energyTimesPriceIsMoney()
    {
        const Money bill = 1000 * units::kWh * (180.4 * units::KRWPerKWh);
        QVERIFY(std::abs(bill.in(units::KRW)-180400.0) < 1e-6);
    }
    void temperaturesDifferByKelvin() { QCOMPARE((Temperature::celsius(45) - Temperature::celsius(30)).in(units::K), 15.0); }
    void everyUnitIsFoundByItsSymbol()
    {
        for (const char *symbol : {"MW", "KRW/kWh", "°C", "tokens/s", "L/kWh", "%", "m²", "GB/s", "tCO2e/MWh", "TFLOP/s"})
            QVERIFY2(units::find(symbol).has_value(), symbol);
        QVERIFY(!units::find("furlong"));
    }
    void numbersAreWrittenWithSeparatorsAndWithoutExponent()
    {
        QCOMPARE(formatNumber(1234567.0, 9), std::string("1,234,567"));
        QCOMPARE(formatNumber(-1234.56, 5), std::string("-1,234.6"));
        QCOMPARE(formatNumber(0.0123456, 3), std::string("0.0123"));
        QCOMPARE(formatNumber(0.0 / 0.0, 3), std::string("–"));
    }
    void aTextFillsItsArguments()
    {
        const Text text(TY_TR("Test", "%1 needs %2"), {std::string("Hall 1"), measure(13.4 * units::MW, units::MW)});
        QCOMPARE(text.english(), std::string("Hall 1 needs 13.4 MW"));
    }
};

QTEST_GUILESS_MAIN(QuantityTest)
#include "quantity_test.moc"
