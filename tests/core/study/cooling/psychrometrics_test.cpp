// SPDX-License-Identifier: Apache-2.0
#include "core/study/cooling/psychrometrics.h"

#include "core/base/unit.h"

#include <QTest>

using namespace tokenyard;

class PsychrometricsTest : public QObject {
    Q_OBJECT
    const Pressure m_seaLevel = 101.325 * units::kPa;

    static bool near(double a, double b, double tolerance) { return std::abs(a - b) <= tolerance; }

private slots:
    // ASHRAE Handbook, Fundamentals (2017), ch. 1, table 3: saturation pressure over ice and water.
    void saturationPressureIsThatOfTheTables()
    {
        const std::pair<double, double> table[] = {{-20, 0.10326}, {0, 0.6112},  {10, 1.2280}, {20, 2.3389},
                                                   {25, 3.1693},   {30, 4.2462}, {40, 7.3844}, {50, 12.3513}};
        for (const auto &[celsius, kilopascal] : table)
            QVERIFY2(near(saturationPressure(Temperature::celsius(celsius)).in(units::kPa), kilopascal, 0.0007 * kilopascal + 1e-5),
                     qPrintable(QString::number(celsius)));
    }
    // ASHRAE table 2 (moist air, 101.325 kPa): humidity ratio and enthalpy of saturated air.
    void saturatedAirIsThatOfTheTables()
    {
        QVERIFY(near(saturationHumidityFactor(Temperature::celsius(0), m_seaLevel), 0.0037895, 2e-5));
        QVERIFY(near(saturationHumidityFactor(Temperature::celsius(20), m_seaLevel), 0.014758, 1e-4));
        QVERIFY(near(saturationHumidityFactor(Temperature::celsius(30), m_seaLevel), 0.027329, 2e-4));
        QVERIFY(near(moistAirEnthalpy(Temperature::celsius(20), saturationHumidityFactor(Temperature::celsius(20), m_seaLevel)).si(),
                     57555.0, 300.0));
    }
    // A classic point of the chart: 25 °C and 50 % give 17.9 °C wet bulb, 13.9 °C dew point, 50.4 kJ/kg.
    void theChartsPointAtHalfHumidity()
    {
        const Temperature air = Temperature::celsius(25);
        QVERIFY(near(wetBulb(air, 0.5, m_seaLevel).celsius(), 17.9, 0.1));
        QVERIFY(near(dewPoint(air, 0.5).celsius(), 13.9, 0.1));
        QVERIFY(near(moistAirEnthalpy(air, humidityFactorOf(air, 0.5, m_seaLevel)).si(), 50400.0, 200.0));
    }
    // Rows of the TMYx files with relative humidity and wet bulb: Ulsan 1 January, Singapore 1 January.
    void wetBulbAgreesWithTheWeatherFiles()
    {
        QVERIFY(near(wetBulb(Temperature::celsius(-1.4), 0.32, 101482.0 * units::Pa).celsius(), -5.2, 0.06));
        QVERIFY(near(wetBulb(Temperature::celsius(-3.2), 0.38, 101582.0 * units::Pa).celsius(), -6.3, 0.06));
        QVERIFY(near(wetBulb(Temperature::celsius(25.0), 0.94, 101247.0 * units::Pa).celsius(), 24.2, 0.06));
    }
    // The same tables over ice: saturated air at -40, -20 and -10 °C.
    void frozenAirIsThatOfTheTables()
    {
        struct Row {
            double celsius, humidity, kilojoule;
        };
        for (const Row &row : {Row{-40, 0.0000793, -40.037}, Row{-20, 0.0006373, -18.542}, Row{-10, 0.0016062, -6.072}}) {
            const Temperature air = Temperature::celsius(row.celsius);
            const double ratio = saturationHumidityFactor(air, m_seaLevel);
            QVERIFY2(near(ratio, row.humidity, 0.006 * row.humidity), qPrintable(QString::number(row.celsius)));
            QVERIFY2(near(moistAirEnthalpy(air, ratio).si() / 1000.0, row.kilojoule, 0.03), qPrintable(QString::number(row.celsius)));
        }
    }
    // By hand, eq. 35: -5 °C and 50 % hold W = 0.621945 · 200.9/(101325 - 200.9) = 0.001236. Over ice at -7 °C (338 Pa, Ws 0.002083)
    // the equation gives 0.001371 and rises by 0.00053 per kelvin: -7.25 °C.
    void wetBulbOverIce() { QVERIFY(near(wetBulb(Temperature::celsius(-5), 0.5, m_seaLevel).celsius(), -7.25, 0.1)); }
    // Saturated air has its own temperature as wet bulb and dew point, above and below freezing.
    void saturatedAirIsItsOwnWetBulb()
    {
        for (double celsius = -30.0; celsius <= 40.0; celsius += 2.5) {
            QVERIFY(near(wetBulb(Temperature::celsius(celsius), 1.0, m_seaLevel).celsius(), celsius, 0.01));
            QVERIFY(near(dewPoint(Temperature::celsius(celsius), 1.0).celsius(), celsius, 0.01));
        }
    }
    void wetBulbAndRelativeHumidityInvertEachOther()
    {
        for (double celsius = -15.0; celsius <= 45.0; celsius += 3.7)
            for (double humidity = 0.1; humidity <= 1.0; humidity += 0.15) {
                const Temperature air = Temperature::celsius(celsius), wet = wetBulb(air, humidity, m_seaLevel);
                QVERIFY(wet.celsius() <= celsius + 1e-9);
                QVERIFY(near(relativeHumidityFraction(air, wet, m_seaLevel), humidity, 1e-3));
            }
    }
};

QTEST_GUILESS_MAIN(PsychrometricsTest)
#include "psychrometrics_test.moc"
