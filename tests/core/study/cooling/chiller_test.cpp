// SPDX-License-Identifier: Apache-2.0
#include "core/study/cooling/chiller.h"

#include "core/catalogue/catalogue.h"
#include "core/study/cooling/cooling_system.h"

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
    // EnergyPlus: a curve set is normalised to 1 at its reference point; the sets give 0.96-1.02 there.
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
            QVERIFY2(std::abs(curves->capacityFactor(water, condenser) - 1.0) < 0.04, record.id.c_str());
            QVERIFY2(std::abs(curves->energyInputFactor(water, condenser) - 1.0) < 0.02, record.id.c_str());
            QVERIFY2(std::abs(curves->partLoadFactor(1.0) - 1.0) < 0.004, record.id.c_str());
        }
        QCOMPARE(sets, 8);
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
    // Below the curves' coldest condenser (29.44 °C air) the power follows the lift, and is constant where condensation is held.
    void coldWeatherHelpsUntilTheHeadPressureIsHeld()
    {
        const Chiller chiller(airCooled(true), Temperature::celsius(7.0), 1);
        QVERIFY(chiller.powerPerHeatFactor(20.0, 1.0) < chiller.powerPerHeatFactor(29.0, 1.0));
        QCOMPARE(chiller.powerPerHeatFactor(0.0, 1.0), chiller.powerPerHeatFactor(14.0, 1.0));
    }

private:
    ChillerClass ofTowers(bool withCurves) const
    {
        std::string error;
        ChillerClass kind = coolingSystem(m_catalogue, "dlc-tower-w32", error)->chiller;
        if (!withCurves)
            kind.cold.reset();
        return kind;
    }

private slots:
    // Carrier 30XW-P 1012 at 18 °C chilled water, full load: COP by entering condenser water. Warmer water has the share of
    // Carnot of the same lift: 24 °C and 31 °C have that of 18 °C and 25 °C, so 7.62 · (24 + 271.15)/(18 + 271.15).
    void warmWaterFollowsTheMakersTable()
    {
        const Chiller chiller(ofTowers(false), Temperature::celsius(18.0), 1);
        for (const auto &[condenser, cop] : {std::pair(25.0, 7.62), {30.0, 6.77}, {35.0, 6.06}, {40.0, 5.45}, {45.0, 4.66}})
            QVERIFY2(std::abs(1.0 / chiller.powerPerHeatFactor(condenser, 1.0) - cop) < 0.01, qPrintable(QString::number(condenser)));
        const Chiller warm(ofTowers(false), Temperature::celsius(24.0), 1);
        QVERIFY(std::abs(1.0 / warm.powerPerHeatFactor(31.0, 1.0) - 7.62 * 295.15 / 289.15) < 0.01);
        // Below the table's lowest lift the COP is held constant: the air-side limit of 15 is never reached.
        QVERIFY(1.0 / warm.powerPerHeatFactor(15.0, 1.0) < 8.0);
    }
    void smallLiftsNeverCostMoreThanLargerOnes()
    {
        const Chiller chiller(ofTowers(true), Temperature::celsius(20.0), 4);
        for (double water = 5.0; water < 45.0; water += 0.5)
            QVERIFY(chiller.powerPerHeatFactor(water + 0.5, 1.0) >= chiller.powerPerHeatFactor(water, 1.0) - 1e-12);
    }
    // For the same heat, a plant with one more machine to choose from never uses more power.
    void moreUnitsNeverTakeMore()
    {
        for (double water : {6.0, 20.0})
            for (double heat = 0.1; heat <= 3.0; heat += 0.1) { // in units of one machine
                double before = 1e9;
                for (int units = 3; units < 9; ++units) {
                    const double now = Chiller(ofTowers(true), Temperature::celsius(water), units).powerPerHeatFactor(25.0, heat / units);
                    QVERIFY(now <= before + 1e-12);
                    before = now;
                }
            }
    }
    // Hand calculation: Trane CVHF with a drive, EIRFPLR(r)/r = 0.0986/r + 0.5298 + 0.3707 r is lowest at r = √(0.0986/0.3707) =
    // 0.516: at half load two machines share what one could do.
    void unitsShareTheLoadWhereThatTakesLess()
    {
        const ChillerClass kind = chillerClass(*m_catalogue.find("chillers", "trane-cvhf-2317-vsd"), ofTowers(false));
        const double one = Chiller(kind, Temperature::celsius(7.0), 1).powerPerHeatFactor(25.0, 1.0);
        const double two = Chiller(kind, Temperature::celsius(7.0), 2).powerPerHeatFactor(25.0, 0.5);
        QVERIFY(std::abs(two / one - (0.0986144 / 0.5 + 0.5297727 + 0.3707229 * 0.5) / 0.99911) < 1e-3);
    }
    void aRecordWithoutCurvesGivesNone() { QVERIFY(!chillerCurves(*m_catalogue.find("chillers", "chiller-air-1500"))); }
};

QTEST_GUILESS_MAIN(ChillerTest)
#include "chiller_test.moc"
