// SPDX-License-Identifier: Apache-2.0
#include "core/study/carbon/carbon_stage.h"
#include "core/study/energy/energy_stage.h"

#include "core/base/unit.h"

#include <QElapsedTimer>
#include <QTest>

using namespace tokenyard;
using namespace tokenyard::units;

namespace {

CoolingResult aYear(Power mean, Power peak)
{
    CoolingResult cooling;
    cooling.facility = Series<Power>::constant(mean);
    cooling.facilityAtPeakIt = Series<Power>::constant(peak);
    return cooling;
}

Plan aPlan()
{
    Plan plan;
    plan.supply = plan.supply.with([](Supply &s) {
        s.tariff = "kepco-industrial-eul-hv-b-ii-2026";
        s.contract = 1 * MW;
    });
    plan.power = plan.power.with([](PowerDesign &p) { p.powerFactor = 0.92 * wattPerVa; }); // the target: no surcharge, no rebate
    return plan;
}

Plan with(Plan plan, Equipment equipment)
{
    Object object;
    object.id = plan.takeId();
    object.name = "Own";
    object.equipment = std::move(equipment);
    plan.objects.push_back(Shared<Object>(std::move(object)));
    return plan;
}

} // namespace

class EnergyStageTest : public QObject {
    Q_OBJECT
    Catalogue m_catalogue;
private slots:
    // The hand-worked January of bill_test.cpp: 141,236,120 KRW for a flat megawatt.
    void aFlatMegawattIsBilledAsByHand()
    {
        const EnergyResult r = energyStage(aPlan(), {}, aYear(1 * MW, 1 * MW), {}, m_catalogue);
        QCOMPARE(r.months.size(), std::size_t(12));
        QCOMPARE(r.months[0].total().si(), 141236120.0);
        QCOMPARE(r.facility.in(MWh), 8760.0);
        QVERIFY(r.findings.empty());
    }
    // The demand charge follows the peak (2 MW x 7,380 KRW/kW), the energy charge the mean load.
    void demandIsBilledOnThePeakAndEnergyOnTheMean()
    {
        const EnergyResult r = energyStage(aPlan(), {}, aYear(1 * MW, 2 * MW), {}, m_catalogue);
        QCOMPARE(r.months[0].demand.si(), 14760000.0);
        QCOMPARE(r.months[0].energy.si(), 119727000.0);
        QCOMPARE(r.gridPeak->in(MW), 2.0);
    }
    // Fuel cells at 20 KRW/kWh run whenever there is a load for their 270 kW (300 kW at 90 %), and cost fuel plus 23 KRW/kWh of upkeep.
    void ownGenerationIsTakenOffTheGridAndPaidAsFuel()
    {
        Plan plan = with(aPlan(), FuelCells{"fuel-cell-sofc", 1});
        plan.supply = plan.supply.with([](Supply &s) { s.fuelCellFuel = 20 * KRWPerKWh; });
        const EnergyResult r = energyStage(plan, {}, aYear(1 * MW, 1 * MW), {}, m_catalogue);
        QVERIFY(std::abs(r.own.in(MWh)-2365.2) < 1e-6);
        QVERIFY(std::abs(r.fromGrid.in(MWh)-6394.8) < 1e-6);
        QVERIFY(std::abs(r.ownFuel.si() - 2365200.0 * 20.0) < 1e-3);
        QVERIFY(std::abs(r.ownVariable.si() - 2365200.0 * 23.0) < 1e-3);
        QVERIFY(std::abs((r.fromGrid + r.own - r.facility).si()) < 1.0);
        QVERIFY(std::abs(r.gridPeak->in(kW)-730.0) < 1e-9);
    }
    void everyKindOfPlantMovesTheBillAndBalances()
    {
        const EnergyResult before = energyStage(aPlan(), {}, aYear(100 * MW, 110 * MW), {}, m_catalogue);
        for (const Equipment &plant : {Equipment(Solar{}), Equipment(Wind{}), Equipment(Battery{10 * MW, 40 * MWh}),
                                       Equipment(GasTurbine{}), Equipment(Smr{"smr-170", 1})}) {
            const EnergyResult after = energyStage(with(aPlan(), plant), {}, aYear(100 * MW, 110 * MW), {}, m_catalogue);
            QVERIFY2(after.annual->total() != before.annual->total(), after.sources.back().kind.c_str());
            QVERIFY(after.balanceErrorMax.in(MW) < 1e-9);
            QCOMPARE(after.sources.size(), std::size_t(2));
            Energy sum = after.fromGrid - after.exportedEnergy;
            sum += after.sources.back().energy - after.sources.back().charged;
            QVERIFY(std::abs((sum - after.facility).in(MWh)) < 1e-6);
        }
    }
    // A battery lowers the load that the grid sees, and charging at night makes no new peak.
    void aBatteryLowersThePeak()
    {
        CoolingResult year = aYear(80 * MW, 100 * MW);
        for (int h = 0; h < hoursPerYear; ++h)
            year.facilityAtPeakIt.set(h, (100.0 + (h % 24 >= 12 && h % 24 < 16 ? 8.0 : 0.0)) * MW);
        const EnergyResult r = energyStage(with(aPlan(), Battery{5 * MW, 40 * MWh}), {}, year, {}, m_catalogue);
        QVERIFY(r.gridPeak->in(MW) < 105.0 && r.gridPeak->in(MW) > 102.9);
    }
    // Standby sets do not run unless their record lets them run alongside the grid; then they shave a peak that costs more than fuel.
    void standbySetsRunOnlyWhereTheirRecordLetsThem()
    {
        CoolingResult year = aYear(80 * MW, 80 * MW);
        for (int h = 14; h < 16; ++h)
            year.facilityAtPeakIt.set(24 * 200 + h, 90.0 * MW);
        const Plan plan = with(aPlan(), GeneratorYard{"generator-3mw", 4});
        QCOMPARE(energyStage(plan, {}, year, {}, m_catalogue).sources.size(), std::size_t(1));
        Record own = *m_catalogue.find("generators", "generator-3mw");
        own.values["with_grid"].si = 1.0;
        own.values["fuel"].si = (400.0 * KRWPerKWh).si();
        own.values["fuel"].unit = AnyUnit(KRWPerKWh);
        const EnergyResult r = energyStage(plan, {}, year, {}, m_catalogue.with("generators", {own}));
        QCOMPARE(r.sources.size(), std::size_t(2));
        QVERIFY(r.gridPeak->in(MW) < 89.9);
    }
    void whatArrivesAfterTheReferenceYearMakesNothingYet()
    {
        Plan plan = with(aPlan(), Smr{"smr-170", 1, "2099-01"});
        plan.phases = {Shared<Phase>(Phase{})};
        const EnergyResult r = energyStage(plan, {}, aYear(100 * MW, 110 * MW), {}, m_catalogue);
        QVERIFY(r.own == Energy{});
        QCOMPARE(r.findings.back().rule, std::string("energy.late_source"));
    }
    // 10 MW flat at 170 + 25 KRW/kWh: 87,600 MWh cost 17.082 bn KRW.
    void aContractIsPaidByTheKilowattHour()
    {
        Plan plan = aPlan();
        plan.supply = plan.supply.with([](Supply &s) { s.ppaPower = 10 * MW; });
        const EnergyResult r = energyStage(plan, {}, aYear(100 * MW, 110 * MW), {}, m_catalogue);
        QVERIFY(std::abs(r.ppaEnergy.in(MWh)-87600.0) < 1e-6);
        QVERIFY(std::abs(r.ppa.si() - 87.6e6 * 195.0) < 1.0);
        QVERIFY(std::abs(r.fromGrid.in(MWh)-788400.0) < 1e-6);
    }
    void aRegionalAdderRaisesEachKilowattHour()
    {
        Plan plan = aPlan();
        const EnergyResult before = energyStage(plan, {}, aYear(1 * MW, 1 * MW), {}, m_catalogue);
        plan.supply = plan.supply.with([](Supply &s) { s.regionalAdder = 10 * KRWPerKWh; });
        const EnergyResult after = energyStage(plan, {}, aYear(1 * MW, 1 * MW), {}, m_catalogue);
        QCOMPARE((after.annual->energy - before.annual->energy).si(), 87600000.0);
    }
    void anUnknownTariffLeavesTheBillBlankWithAFinding()
    {
        Plan plan = aPlan();
        plan.supply = plan.supply.with([](Supply &s) { s.tariff = "none"; });
        const EnergyResult r = energyStage(plan, {}, aYear(1 * MW, 1 * MW), {}, m_catalogue);
        QVERIFY(!r.annual && !r.meanPrice && r.months.empty());
        QCOMPARE(r.findings.front().rule, std::string("data.tariff"));
        QVERIFY(r.gridPeak.has_value());
    }
    void withoutAnHourlyYearThereIsNoBillAndNoCarbon()
    {
        const EnergyResult r = energyStage(aPlan(), {}, {}, {}, m_catalogue);
        QVERIFY(!r.annual && !r.gridPeak);
        QVERIFY(!carbonStage(aPlan(), {}, r, m_catalogue).annual);
    }
    // 8,760 MWh at 0.4173 t/MWh, location-based.
    void carbonIsGridEnergyTimesTheFactor()
    {
        const EnergyResult r = energyStage(aPlan(), {}, aYear(1 * MW, 1 * MW), {}, m_catalogue);
        QVERIFY(std::abs(carbonStage(aPlan(), {}, r, m_catalogue).annual->in(tonne)-3655.548) < 1e-6);
    }
    // The record that the plan's default comes from (GIR, consumption end, 2023).
    void theDefaultGridFactorIsTheRecordOfKorea2023()
    {
        const Record *record = m_catalogue.find("grid-emissions", "kor-2023");
        QVERIFY(record);
        QCOMPARE(record->get<EmissionFactor>("factor")->in(tonnePerMWh), Supply{}.gridFactor.in(tonnePerMWh));
    }
    // The best of twenty runs: a drag must not wait for the bill.
    void aStageRunsWithinAMillisecond()
    {
        const CoolingResult year = aYear(1 * MW, 2 * MW);
        qint64 best = std::numeric_limits<qint64>::max();
        for (int run = 0; run < 20; ++run) {
            QElapsedTimer timer;
            timer.start();
            (void)energyStage(aPlan(), {}, year, {}, m_catalogue);
            best = std::min(best, timer.nsecsElapsed());
        }
        qInfo("energy stage: %lld us", best / 1000);
        QVERIFY(best < 1000000);
    }
};

QTEST_GUILESS_MAIN(EnergyStageTest)
#include "energy_stage_test.moc"
