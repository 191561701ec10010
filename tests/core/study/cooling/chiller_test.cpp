// SPDX-License-Identifier: Apache-2.0
#include "core/study/cooling/chiller.h"

#include "core/catalogue/catalogue.h"

#include <QTest>

using namespace tokenyard;

class ChillerTest : public QObject {
    Q_OBJECT
    const Catalogue m_catalogue;

    ChillerClass airCooled(bool withCurves) const
    {
        ChillerClass kind{0.42, 12.0, 2.0 * units::K, 12.0 * units::K, {}, Temperature::celsius(26.0)};
        if (withCurves)
            kind.cold = chillerCurves(*m_catalogue.find("chillers", "carrier-30xa-500"));
        return kind;
    }

private slots:
    // EnergyPlus: a curve set is normalised to 1 at its reference point; the seven sets give 0.97-1.02 there.
    void everyCurveSetIsOneAtItsRatingPoint()
    {
        int sets = 0;
        for (const Record &record : m_catalogue.set("chillers").records) {
            const auto curves = chillerCurves(record);
            if (!curves)
                continue;
            ++sets;
            const Temperature water = Temperature::fromKelvin(*record.find("chilled_water_rated")->si);
            const Temperature condenser = Temperature::fromKelvin(*record.find("condenser_entering_rated")->si);
            QVERIFY2(std::abs(curves->capacityFactor(water, condenser) - 1.0) < 0.03, record.id.c_str());
            QVERIFY2(std::abs(curves->energyInputFactor(water, condenser) - 1.0) < 0.02, record.id.c_str());
            QVERIFY2(std::abs(curves->partLoadFactor(1.0) - 1.0) < 0.002, record.id.c_str());
        }
        QCOMPARE(sets, 7);
    }
    // Carrier 30XA 500: COP 2.90 at 6.67 °C water and 35 °C air (AirCooledChiller.idf).
    void theRatedCopComesBackAtTheRatingPoint()
    {
        const Chiller chiller(airCooled(true), Temperature::celsius(6.67), 1);
        QVERIFY(std::abs(1.0 / chiller.powerPerHeatFactor(35.0, 1.0) - 2.90) < 0.05);
    }
    // Hand calculation: 18 °C water, 35 °C air: 0.42 · 289.15 / (320.15 - 289.15) = 3.9175.
    void warmWaterUsesAShareOfCarnot()
    {
        const Chiller chiller(airCooled(true), Temperature::celsius(18.0), 4);
        QVERIFY(std::abs(1.0 / chiller.powerPerHeatFactor(35.0, 0.7) - 3.9175) < 1e-3);
    }
    void theCopNeverExceedsItsLimit()
    {
        const Chiller chiller(airCooled(false), Temperature::celsius(30.0), 1);
        for (double air = -20.0; air < 45.0; air += 1.0)
            QVERIFY(1.0 / chiller.powerPerHeatFactor(air, 1.0) <= 12.0 + 1e-9);
    }
    void warmerWaterNeverCostsMoreAndHotterAirNeverLess()
    {
        const ChillerClass kind = airCooled(true);
        for (double air = 0.0; air <= 46.0; air += 2.0) {
            double before = 1e9;
            for (double water = 5.0; water <= 40.0; water += 0.25) {
                const Chiller chiller(kind, Temperature::celsius(water), 4);
                const double power = chiller.powerPerHeatFactor(air, 1.0);
                QVERIFY2(power <= before + 1e-9, qPrintable(QString("%1 °C air, %2 °C water").arg(air).arg(water)));
                QVERIFY(chiller.powerPerHeatFactor(air + 1.0, 1.0) >= power - 1e-9);
                before = power;
            }
        }
    }
    // Below the curves' coldest condenser (29.44 °C air) the power follows the lift, and is held where condensation is held.
    void coldWeatherHelpsUntilTheHeadPressureIsHeld()
    {
        const Chiller chiller(airCooled(true), Temperature::celsius(7.0), 1);
        QVERIFY(chiller.powerPerHeatFactor(20.0, 1.0) < chiller.powerPerHeatFactor(29.0, 1.0));
        QCOMPARE(chiller.powerPerHeatFactor(0.0, 1.0), chiller.powerPerHeatFactor(14.0, 1.0));
    }
    void aRecordWithoutCurvesGivesNone() { QVERIFY(!chillerCurves(*m_catalogue.find("chillers", "chiller-air-1500"))); }
};

QTEST_GUILESS_MAIN(ChillerTest)
#include "chiller_test.moc"
