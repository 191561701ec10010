// SPDX-License-Identifier: Apache-2.0
#include "core/study/cooling/tower_air.h"

#include "core/base/unit.h"
#include "core/study/cooling/cooling_year.h"

#include <QTest>

using namespace tokenyard;

class TowerAirTest : public QObject {
    Q_OBJECT
    const TowerAir m_air{101.325 * units::kPa, 41840.0}; // 5 K of water, with two kilograms of it per kilogram of air

private slots:
    // By hand with the tables of saturated air at 101.325 kPa (ASHRAE 2017, ch. 1, table 2): 30 °C saturated has W 0.02733 and
    // h 100.0 kJ/kg; h + 41.84 = 141.8 lies between 36 °C (0.03886, 136.1) and 37 °C (0.04117, 143.3): W = 0.0407. So
    // 0.01337 kg for 41.84 kJ, 0.32 kg/MJ; all-latent at 30 °C would be 1/2.430 = 0.41.
    void saturatedSummerAir() { QVERIFY(std::abs(m_air.evaporation(30.0, 30.0) * 1e6 - 0.3196) < 0.003); }
    // 0 °C saturated: W 0.003790, h 9.473; 51.31 lies between 18 °C (0.01299, 51.01) and 19 °C (0.01386, 54.21): W = 0.01307. So
    // 0.00928 kg for 41.84 kJ: 0.222 kg/MJ, near half of the latent bound.
    void saturatedWinterAir() { QVERIFY(std::abs(m_air.evaporation(0.0, 0.0) * 1e6 - 0.2218) < 0.003); }
    void colderAirTakesLessWater()
    {
        double before = 0.0;
        for (double wet = -25.0; wet <= 30.0; wet += 1.0) {
            const double now = m_air.evaporation(wet + 3.0, wet);
            QVERIFY(now > before);
            before = now;
        }
    }
    // Air that comes in hotter than it leaves gives heat to the water, which evaporates too.
    void desertAirTakesMoreThanTheHeat() { QVERIFY(m_air.evaporation(42.0, 20.0) > 1.0 / 2.43e6); }
    void extremesAreFinite()
    {
        for (double wet : {-90.0, 0.0, 90.0})
            QVERIFY(std::isfinite(m_air.evaporation(wet, wet)));
    }
    // Ulsan: January's litres per kWh lie well below the all-latent 1.9 and below July's.
    void winterSavesWater()
    {
        const Catalogue catalogue;
        std::string error;
        const auto system = coolingSystem(catalogue, "dlc-tower-w32", error);
        const auto weather = loadWeather(catalogue, "kor_ulsan", error);
        QVERIFY2(system && weather, error.c_str());
        const CoolingYear year = evaluateCooling(constantCase(weather, *system, 40.0 * units::MW));
        const double january = year.months[0].wue()->in(units::litrePerKWh), july = year.months[6].wue()->in(units::litrePerKWh);
        QVERIFY2(january > 0.9 && january < 1.45, qPrintable(QString::number(january)));
        QVERIFY2(july > january * 1.15 && july < 1.9, qPrintable(QString::number(july)));
    }
};

QTEST_GUILESS_MAIN(TowerAirTest)
#include "tower_air_test.moc"
