// SPDX-License-Identifier: Apache-2.0
#include "core/study/carbon/carbon_stage.h"
#include "core/study/energy/absorption.h"
#include "core/study/energy/energy_stage.h"
#include "core/study/energy/import_file.h"

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

// The same with racks and chillers in it: 10 MW of cold for 2 MW.
CoolingResult aChilledYear(Power facility)
{
    CoolingResult cooling = aYear(facility, facility);
    cooling.it = Series<Power>::constant(0.7 * facility);
    cooling.cold = Series<Power>::constant(10 * MW);
    cooling.chillers = Series<Power>::constant(2 * MW);
    return cooling;
}

// Draws and outputs over the load, the worst hour, MW.
double imbalanceOf(const CoolingResult &cooling, const EnergyResult &energy)
{
    Eigen::ArrayXd left = cooling.facility.si();
    for (const SourceYear &source : energy.sources)
        left -= source.output.si();
    if (!energy.exported.empty())
        left += energy.exported.si();
    return left.abs().maxCoeff() / MW.factor;
}

const SourceYear *sourceOf(const EnergyResult &energy, const char *kind)
{
    for (const SourceYear &source : energy.sources)
        if (source.kind == kind)
            return &source;
    return nullptr;
}

bool found(const EnergyResult &energy, const char *rule)
{
    return std::any_of(energy.findings.begin(), energy.findings.end(), [&](const Finding &f) { return f.rule == rule; });
}

// Where no record says how the market's price runs: every hour alike.
Plan withoutMarketHours(Plan plan)
{
    plan.site = plan.site.with([](Site &s) { s.country = "SG"; });
    return plan;
}

// A tariff of hourly prices: 250, -30 and 0 KRW/kWh in the first three hours of the year, 100 in the others.
Catalogue withHourlyTariff(Plan &plan)
{
    std::string json =
        R"({"name": "Hourly", "utility": "Market", "currency": "KRW", "charges": [{"type": "hourly-prices", "hours": [250,-30,0)";
    for (int hour = 3; hour < hoursPerYear; ++hour)
        json += ",100";
    json += "]}]}";
    Text why;
    const auto import = importFile(json, "hourly.json", {"hourly", 2025, "KR"}, plan, Catalogue(), why);
    if (!import)
        qFatal("%s", why.english().c_str());
    plan.supply = plan.supply.with([&](Supply &s) { s.tariff = import->records.front().id; });
    return import->after;
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

// The same with chillers to which the last object's hot water goes and from which it comes back.
Plan piped(Plan plan, bool there = true, bool back = true)
{
    const ObjectId plant = plan.objects.back()->id;
    Object chillers;
    chillers.id = plan.takeId();
    chillers.equipment = ChillerPlant{};
    const auto join = [&](FeedKind kind, ObjectId from, ObjectId to) {
        Feed feed;
        feed.id = plan.takeId();
        feed.kind = kind, feed.from = {from, 0}, feed.to = {to, 0};
        plan.feeds.push_back(Shared<Feed>(std::move(feed)));
    };
    if (there)
        join(FeedKind::Supply, plant, chillers.id);
    if (back)
        join(FeedKind::Return, chillers.id, plant);
    plan.objects.push_back(Shared<Object>(std::move(chillers)));
    return plan;
}

// Puts it in the place of the plan's object of that kind.
template <class K>
Plan replaced(Plan plan, const K &kind)
{
    for (auto &object : plan.objects)
        if (object->template as<K>())
            object = object.with([&](Object &o) { o.equipment = kind; });
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
        const EnergyResult r = energyStage(aPlan(), {}, {}, aYear(1 * MW, 1 * MW), {}, m_catalogue);
        QCOMPARE(r.months.size(), std::size_t(12));
        QCOMPARE(r.months[0].total().si(), 141236120.0);
        QCOMPARE(r.facility.in(MWh), 8760.0);
        QVERIFY(r.findings.empty());
    }
    // The demand charge follows the peak (2 MW x 7,380 KRW/kW), the energy charge the mean load.
    void demandIsBilledOnThePeakAndEnergyOnTheMean()
    {
        const EnergyResult r = energyStage(aPlan(), {}, {}, aYear(1 * MW, 2 * MW), {}, m_catalogue);
        QCOMPARE(r.months[0].demand.si(), 14760000.0);
        QCOMPARE(r.months[0].energy.si(), 119727000.0);
        QCOMPARE(r.gridPeak->in(MW), 2.0);
    }
    // Fuel cells at 20 KRW/kWh run whenever there is a load for their 270 kW (300 kW at 90 %), and cost fuel plus 23 KRW/kWh of upkeep.
    void ownGenerationIsTakenOffTheGridAndPaidAsFuel()
    {
        Plan plan = with(aPlan(), FuelCells{"fuel-cell-sofc", 1});
        plan.supply = plan.supply.with([](Supply &s) { s.fuelCellFuel = 20 * KRWPerKWh; });
        const EnergyResult r = energyStage(plan, {}, {}, aYear(1 * MW, 1 * MW), {}, m_catalogue);
        QVERIFY(std::abs(r.own.in(MWh)-2365.2) < 1e-6);
        QVERIFY(std::abs(r.fromGrid.in(MWh)-6394.8) < 1e-6);
        QVERIFY(std::abs(r.ownFuel.si() - 2365200.0 * 20.0) < 1e-3);
        QVERIFY(std::abs(r.ownVariable.si() - 2365200.0 * 23.0) < 1e-3);
        QVERIFY(std::abs((r.fromGrid + r.own - r.facility).si()) < 1.0);
        QVERIFY(std::abs(r.gridPeak->in(kW)-730.0) < 1e-9);
    }
    void everyKindOfPlantMovesTheBillAndBalances()
    {
        const EnergyResult before = energyStage(aPlan(), {}, {}, aYear(100 * MW, 110 * MW), {}, m_catalogue);
        for (const Equipment &plant : {Equipment(Solar{}), Equipment(Wind{}), Equipment(Battery{10 * MW, 40 * MWh}),
                                       Equipment(GasTurbine{}), Equipment(Smr{"smr-170", 1})}) {
            const EnergyResult after = energyStage(with(aPlan(), plant), {}, {}, aYear(100 * MW, 110 * MW), {}, m_catalogue);
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
        const EnergyResult r = energyStage(with(aPlan(), Battery{5 * MW, 40 * MWh}), {}, {}, year, {}, m_catalogue);
        QVERIFY(r.gridPeak->in(MW) < 105.0 && r.gridPeak->in(MW) > 102.9);
    }
    // Standby sets do not run unless their record lets them run alongside the grid; then they shave a peak that costs more than fuel.
    void standbySetsRunOnlyWhereTheirRecordLetsThem()
    {
        CoolingResult year = aYear(80 * MW, 80 * MW);
        for (int h = 14; h < 16; ++h)
            year.facilityAtPeakIt.set(24 * 200 + h, 90.0 * MW);
        const Plan plan = with(aPlan(), GeneratorYard{"generator-3mw", 4});
        QCOMPARE(energyStage(plan, {}, {}, year, {}, m_catalogue).sources.size(), std::size_t(1));
        Record own = *m_catalogue.find("generators", "generator-3mw");
        own.values["with_grid"].si = 1.0;
        own.values["fuel"].si = (400.0 * KRWPerKWh).si();
        own.values["fuel"].unit = AnyUnit(KRWPerKWh);
        const EnergyResult r = energyStage(plan, {}, {}, year, {}, m_catalogue.with("generators", {own}));
        QCOMPARE(r.sources.size(), std::size_t(2));
        QVERIFY(r.gridPeak->in(MW) < 89.9);
    }
    void whatArrivesAfterTheReferenceYearMakesNothingYet()
    {
        Plan plan = with(aPlan(), Smr{"smr-170", 1, "2099-01"});
        plan.phases = {Shared<Phase>(Phase{})};
        const EnergyResult r = energyStage(plan, {}, {}, aYear(100 * MW, 110 * MW), {}, m_catalogue);
        QVERIFY(r.own == Energy{});
        QCOMPARE(r.findings.back().rule, std::string("energy.late_source"));
    }
    // 10 MW flat at 170 + 25 KRW/kWh: 87,600 MWh cost 17.082 bn KRW.
    void aContractIsPaidByTheKilowattHour()
    {
        Plan plan = aPlan();
        plan.supply = plan.supply.with([](Supply &s) { s.ppaPower = 10 * MW; });
        const EnergyResult r = energyStage(plan, {}, {}, aYear(100 * MW, 110 * MW), {}, m_catalogue);
        QVERIFY(std::abs(r.ppaEnergy.in(MWh)-87600.0) < 1e-6);
        QVERIFY(std::abs(r.ppa.si() - 87.6e6 * 195.0) < 1.0);
        QVERIFY(std::abs(r.fromGrid.in(MWh)-788400.0) < 1e-6);
    }
    // 10 MW flat at a strike of 170 against a market of 128.4 KRW/kWh: 87.6 GWh cost 41.6 KRW each, and the grid serves the load as before.
    void aVirtualContractSettlesTheDifference()
    {
        Plan plan = aPlan();
        const CoolingResult year = aYear(100 * MW, 110 * MW);
        const EnergyResult before = energyStage(plan, {}, {}, year, {}, m_catalogue);
        plan.supply = plan.supply.with([](Supply &s) { s.ppaPower = 10 * MW, s.ppaKind = PpaKind::Difference; });
        const EnergyResult r = energyStage(plan, {}, {}, year, {}, m_catalogue);
        QVERIFY(std::abs(r.virtualEnergy.in(MWh)-87600.0) < 1e-6);
        QVERIFY(std::abs(r.virtualSettlement.si() - 87.6e6 * 41.6) < 1.0);
        QVERIFY(r.fromGrid == before.fromGrid && r.ppa == Money{} && r.annual->total() == before.annual->total());
        plan.supply = plan.supply.with([](Supply &s) { s.marketPrice = 200 * KRWPerKWh; }); // the plant pays
        QVERIFY(std::abs(energyStage(plan, {}, {}, year, {}, m_catalogue).virtualSettlement.si() + 87.6e6 * 30.0) < 1.0);
        // Its certificates are those of a delivered contract of the same energy; by location nothing changes.
        const CarbonResult carbon = carbonStage(plan, {}, r, m_catalogue), none = carbonStage(plan, {}, before, m_catalogue);
        QVERIFY(std::abs(*carbon.renewableFraction - 0.1) < 1e-12);
        QVERIFY(carbon.annual == none.annual && std::abs(*carbon.marketBased / *none.marketBased - 0.9) < 1e-12);
    }
    // By hand, 10 MW flat at a strike of 170: three hours at 250, -30 and 0 pay -80, 200 and 170 KRW for each of 10,000 kWh, the other
    // 8,757 pay 70. Two hours of demand response are called at 250 and at the first of those at 100.
    void contractsSettleAtThePriceOfEachHour()
    {
        Plan plan = aPlan();
        const Catalogue hourly = withHourlyTariff(plan);
        plan.supply = plan.supply.with([](Supply &s) {
            s.ppaPower = 10 * MW, s.ppaKind = PpaKind::Difference;
            s.responsePower = 500 * kW, s.responseHours = 2.0, s.responsePayment = 1000 * KRWPerKW;
        });
        const EnergyResult r = energyStage(plan, {}, {}, aChilledYear(20 * MW), {}, hourly);
        QVERIFY(std::abs(r.virtualSettlement.si() - 1e4 * (-80.0 + 200.0 + 170.0 + 8757.0 * 70.0)) < 1.0);
        QVERIFY(std::abs(r.responseRevenue.si() - (500.0 * 1000.0 + 500.0 * (250.0 + 100.0))) < 1e-3);
        // A market of half the price: what is received halves, the strike does not.
        plan.supply = plan.supply.with([](Supply &s) { s.priceFactor = 0.5; });
        const EnergyResult half = energyStage(plan, {}, {}, aChilledYear(20 * MW), {}, hourly);
        QVERIFY(std::abs(half.virtualSettlement.si() - 1e4 * (8760.0 * 170.0 - 0.5 * (220.0 + 8757.0 * 100.0))) < 1.0);
    }
    // Korea's market has its hours: the sun's are worth another price than the mean, flat power just the mean. By the record's means of a
    // weekday in January (h = 12: 141 of them) the hours about noon of spring are the cheapest.
    void theSunIsPaidWhatItsHoursAreWorth()
    {
        Plan plan = aPlan();
        plan.supply =
            plan.supply.with([](Supply &s) { s.ppaPower = 10 * MW, s.ppaKind = PpaKind::Difference, s.ppaShape = PpaShape::Solar; });
        const CoolingResult year = aYear(100 * MW, 110 * MW);
        const EnergyResult sun = energyStage(plan, {}, {}, year, {}, m_catalogue);
        const EnergyResult alike = energyStage(withoutMarketHours(plan), {}, {}, year, {}, m_catalogue);
        QVERIFY(sun.virtualEnergy > Energy{} && std::abs(sun.virtualEnergy / alike.virtualEnergy - 1.0) < 1e-12);
        QVERIFY(std::abs(alike.virtualSettlement.si() / (alike.virtualEnergy.in(kWh)*41.6) - 1.0) < 1e-12);
        const double captured = 170.0 - sun.virtualSettlement.si() / sun.virtualEnergy.in(kWh);
        QVERIFY2(std::abs(captured - 128.4) > 0.5 && captured > 100.0 && captured < 145.0, qPrintable(QString::number(captured)));
    }
    // 500 kW stop in the sixty dearest hours: 30 MWh at 128.4 KRW/kWh beside 40,000 KRW for each kW.
    void demandResponseStopsLoadInTheDearestHours()
    {
        Plan plan = withoutMarketHours(aPlan());
        plan.supply = plan.supply.with([](Supply &s) { s.responsePower = 500 * kW, s.responsePayment = 40000 * KRWPerKW; });
        const CoolingResult year = aChilledYear(1 * MW);
        const EnergyResult before = energyStage(aPlan(), {}, {}, year, {}, m_catalogue),
                           r = energyStage(plan, {}, {}, year, {}, m_catalogue);
        QCOMPARE(r.calledHours, 60);
        QVERIFY(std::abs(r.shed.in(MWh)-30.0) < 1e-9);
        QVERIFY(std::abs(r.responseRevenue.si() - (500.0 * 40000.0 + 30000.0 * 128.4)) < 1e-3);
        QVERIFY(std::abs(r.fromGrid.in(MWh)-8730.0) < 1e-6 && r.gridPeak == before.gridPeak);
        QVERIFY(imbalanceOf(year, r) < 1e-9);
        const SourceYear *source = sourceOf(r, "demand_response");
        double dearestLeft = 0.0, cheapestCalled = 1e300;
        for (int hour = 0; hour < hoursPerYear; ++hour)
            if (source->output[hour] > Power{})
                cheapestCalled = std::min(cheapestCalled, r.prices[hour].si());
            else
                dearestLeft = std::max(dearestLeft, r.prices[hour].si());
        QVERIFY(cheapestCalled >= dearestLeft);
    }
    // More is never called than the racks draw: 0.7 MW of 1 MW.
    void demandResponseLeavesWhatTheRacksDoNotDraw()
    {
        Plan plan = aPlan();
        plan.supply = plan.supply.with([](Supply &s) { s.responsePower = 5 * MW, s.responseHours = 9000.0, s.curtailPower = 1 * MW; });
        const CoolingResult year = aChilledYear(1 * MW);
        const EnergyResult r = energyStage(plan, {}, {}, year, {}, m_catalogue);
        QVERIFY(std::abs(r.shed.in(MWh)-0.7 * 8760.0) < 1e-6 && r.curtailedLoad == Energy{});
        QVERIFY(imbalanceOf(year, r) < 1e-9);
    }
    // 5 MW are signed, 0.7 MW can stop: 40,000 KRW for each of 700 kW, and a word about the rest.
    void readinessIsPaidForWhatTheRacksDraw()
    {
        Plan plan = withoutMarketHours(aPlan());
        plan.supply = plan.supply.with([](Supply &s) { s.responsePower = 5 * MW, s.responsePayment = 40000 * KRWPerKW; });
        const EnergyResult r = energyStage(plan, {}, {}, aChilledYear(1 * MW), {}, m_catalogue);
        QVERIFY(std::abs(r.responseRevenue.si() - (700.0 * 40000.0 + 0.7 * 60.0 * 1000.0 * 128.4)) < 1e-3);
        QCOMPARE(r.findings.back().rule, std::string("energy.response_load"));
    }
    // A year without a call pays for the 500 kW that stand ready.
    void readinessIsPaidWithoutACall()
    {
        Plan plan = aPlan();
        plan.supply =
            plan.supply.with([](Supply &s) { s.responsePower = 500 * kW, s.responsePayment = 40000 * KRWPerKW, s.responseHours = 0.0; });
        const EnergyResult r = energyStage(plan, {}, {}, aChilledYear(1 * MW), {}, m_catalogue);
        QVERIFY(r.shed == Energy{} && std::abs(r.responseRevenue.si() - 500.0 * 40000.0) < 1e-3);
    }
    // Load stops in just the hours in which power and the payment come to more than its worth, and what the bill saves with the payment is
    // never less than the worth of what stopped.
    void loadStopsWherePowerCostsMoreThanItsWorth()
    {
        const CoolingResult year = aChilledYear(1 * MW);
        const EnergyResult before = energyStage(aPlan(), {}, {}, year, {}, m_catalogue);
        Energy last;
        for (const double worth : {1000.0, 200.0, 150.0, 100.0, 1.0}) {
            Plan plan = aPlan();
            plan.supply = plan.supply.with(
                [&](Supply &s) { s.curtailPower = 400 * kW, s.curtailWorth = worth * KRWPerKWh, s.curtailPayment = 20 * KRWPerKWh; });
            const EnergyResult r = energyStage(plan, {}, {}, year, {}, m_catalogue);
            QVERIFY(r.curtailedLoad >= last && imbalanceOf(year, r) < 1e-9);
            last = r.curtailedLoad;
            const Money saved = before.annual->total() - r.annual->total();
            QVERIFY(std::abs(r.curtailRevenue.si() - last.in(kWh)*20.0) < 1e-3);
            QVERIFY(saved + r.curtailRevenue >= last * (worth * KRWPerKWh) - 1.0 * KRW);
            QVERIFY(std::abs((r.fromGrid + last - r.facility).in(MWh)) < 1e-6);
        }
        QVERIFY(std::abs(last.in(MWh)-0.4 * 8760.0) < 1e-6);
    }
    // A reactor that serves all of 100 MW is covered by a contract of 100 MW in every hour, and by one of 60 MW in none in which it gives more.
    void theLossOfTheLargestUnitIsCoveredByTheContract()
    {
        for (const double contract : {100.0, 60.0}) {
            Plan plan = with(aPlan(), Smr{"smr-170", 1});
            plan.supply =
                plan.supply.with([&](Supply &s) { s.contract = contract * MW, s.unitReserve = true, s.regionalAdder = 90 * KRWPerKWh; });
            const EnergyResult r = energyStage(plan, {}, {}, aYear(100 * MW, 100 * MW), {}, m_catalogue);
            int above = 0;
            for (int hour = 0; hour < hoursPerYear; ++hour)
                above += r.sources.back().output[hour].in(MW) > contract + 1e-6;
            QCOMPARE(r.reserveShortHours, above);
            QCOMPARE(above > 8000, contract < 100.0);
            QCOMPARE(found(r, "energy.reserve"), contract < 100.0);
        }
    }
    // Ten PAFC of 440 kW at 90 % give 3.96 MW and 45 % of it as heat; at a COP of 0.74 that is 1.31868 MW of cold, which saves 0.2 less 1/14.1
    // for each: 170.213 kW. The chiller could carry 2.5 MW, so it is short in each hour.
    void heatOfFuelCellsTakesColdOffTheChillers()
    {
        FuelCells cells{"fuel-cell-pafc", 10};
        Plan plan = piped(with(aPlan(), cells));
        plan.supply = plan.supply.with([](Supply &s) { s.fuelCellFuel = 20 * KRWPerKWh; });
        const CoolingResult year = aChilledYear(20 * MW);
        const EnergyResult before = energyStage(plan, {}, {}, year, {}, m_catalogue);
        cells.absorption = "absorption-single-effect", cells.absorptionPower = 2.5 * MW;
        plan = replaced(plan, cells);
        const EnergyResult r = energyStage(plan, {}, {}, year, {}, m_catalogue);
        const double cold = 3.96 * 0.45 * 0.74, saved = cold * (0.2 - 1.0 / 14.1);
        QVERIFY(std::abs(r.absorption.cold.in(MWh)-cold * 8760.0) < 1e-6);
        QVERIFY(std::abs(r.absorption.used.in(MWh)-3.96 * 0.45 * 8760.0) < 1e-6 && r.absorption.used == r.absorption.made);
        QVERIFY(std::abs(r.absorption.saved.in(MWh)-saved * 8760.0) < 1e-6);
        QVERIFY(std::abs((before.fromGrid - r.fromGrid).in(MWh)-saved * 8760.0) < 1e-6);
        QVERIFY(r.annual->total() < before.annual->total() && r.gridPeak == before.gridPeak && r.own == before.own);
        QCOMPARE(r.absorption.shortHours, hoursPerYear);
        // Its tower rejects the cold and the heat that made it, at 1.85 L a kWh.
        QVERIFY(std::abs(absorptionWater(plan, r, m_catalogue).si() - 1.85 * (cold + 3.96 * 0.45) * 8760.0) < 1e-3);
        QVERIFY(found(r, "energy.absorption_short") && imbalanceOf(year, r) < 1e-9);
        cells.absorption = "absorption-double-effect"; // asks for 150 °C
        const EnergyResult cool = energyStage(replaced(plan, cells), {}, {}, year, {}, m_catalogue);
        QVERIFY(found(cool, "energy.absorption") && cool.fromGrid == before.fromGrid);
    }
    // Heat that no pipe carries stays where it is: the year is that of the plant without an absorption chiller.
    void heatArrivesByPipesAlone()
    {
        FuelCells cells{"fuel-cell-pafc", 10};
        const CoolingResult year = aChilledYear(20 * MW);
        const auto yearOf = [&](const Plan &plan) {
            Plan cheap = plan;
            cheap.supply = cheap.supply.with([](Supply &s) { s.fuelCellFuel = 20 * KRWPerKWh; });
            return energyStage(cheap, {}, {}, year, {}, m_catalogue);
        };
        const EnergyResult before = yearOf(with(aPlan(), cells));
        cells.absorption = "absorption-single-effect", cells.absorptionPower = 2.5 * MW;
        const Plan plan = with(aPlan(), cells);
        for (const Plan &loose : {plan, piped(plan, true, false), piped(plan, false, true), piped(plan, false, false)}) {
            const EnergyResult r = yearOf(loose);
            QVERIFY(found(r, "energy.heat_pipe") && r.fromGrid == before.fromGrid && r.absorption.cold == Energy{});
        }
        const EnergyResult r = yearOf(piped(plan));
        QVERIFY(!found(r, "energy.heat_pipe") && r.fromGrid < before.fromGrid && r.absorption.cold > Energy{});
        Plan cut = piped(plan); // a pipe that has failed carries none; chillers without units are none
        cut.feeds.back() = cut.feeds.back().with([](Feed &feed) { feed.out = true; });
        QVERIFY(found(yearOf(cut), "energy.heat_pipe"));
        QVERIFY(found(yearOf(replaced(piped(plan), ChillerPlant{"air-cooled-1500", 0})), "energy.heat_pipe"));
    }
    // A turbine that follows a load of 20 MW drives a chiller of 10 MW: 10 x (0.2 - 1/14.1) = 1.29078 MW less to make, and heat of what is left
    // (19.8 MW of 1.06 x 18.7) suffices. Smaller plant whose heat binds never uses more heat than it makes.
    void aPlantThatFollowsTheLoadMakesNoMoreHeatThanItsOutput()
    {
        for (const double power : {30.0, 6.0}) {
            GasTurbine turbine;
            turbine.power = power * MW, turbine.absorption = "absorption-single-effect", turbine.absorptionPower = 10 * MW;
            Plan plan = piped(with(aPlan(), turbine));
            plan.supply = plan.supply.with([](Supply &s) { s.gasPrice = 1000 * KRWPerGJ, s.contract = 30 * MW; });
            const CoolingResult year = aChilledYear(20 * MW);
            const EnergyResult r = energyStage(plan, {}, {}, year, {}, m_catalogue);
            const SourceYear *plant = sourceOf(r, "gas_turbine"), *saved = sourceOf(r, "absorption");
            QVERIFY(plant && saved && imbalanceOf(year, r) < 1e-9);
            for (int hour = 0; hour < hoursPerYear; ++hour) {
                const double cold = saved->output[hour].in(MW) / (0.2 - 1.0 / 14.1);
                QVERIFY(cold <= std::min(10.0, plant->output[hour].in(MW)*1.06 * 0.74) + 1e-9);
            }
            if (power > 20.0)
                QVERIFY(std::abs(saved->energy.in(MWh)-10.0 * (0.2 - 1.0 / 14.1) * 8760.0) < 1e-6);
        }
    }
    void withoutChillersThereIsNothingToDrive()
    {
        GasTurbine turbine;
        turbine.absorption = "absorption-single-effect";
        Plan plan = piped(with(aPlan(), turbine));
        plan.supply = plan.supply.with([](Supply &s) { s.gasPrice = 1000 * KRWPerGJ; });
        CoolingResult year = aChilledYear(20 * MW);
        year.cold = year.chillers = Series<Power>::constant(Power{});
        const EnergyResult r = energyStage(plan, {}, {}, year, {}, m_catalogue);
        QVERIFY(found(r, "energy.absorption") && r.absorption.saved == Energy{});
    }
    void aRegionalAdderRaisesEachKilowattHour()
    {
        Plan plan = aPlan();
        const EnergyResult before = energyStage(plan, {}, {}, aYear(1 * MW, 1 * MW), {}, m_catalogue);
        plan.supply = plan.supply.with([](Supply &s) { s.regionalAdder = 10 * KRWPerKWh; });
        const EnergyResult after = energyStage(plan, {}, {}, aYear(1 * MW, 1 * MW), {}, m_catalogue);
        QCOMPARE((after.annual->energy - before.annual->energy).si(), 87600000.0);
    }
    void anUnknownTariffLeavesTheBillBlankWithAFinding()
    {
        Plan plan = aPlan();
        plan.supply = plan.supply.with([](Supply &s) { s.tariff = "none"; });
        const EnergyResult r = energyStage(plan, {}, {}, aYear(1 * MW, 1 * MW), {}, m_catalogue);
        QVERIFY(!r.annual && !r.meanPrice && r.months.empty());
        QCOMPARE(r.findings.front().rule, std::string("data.tariff"));
        QVERIFY(r.gridPeak.has_value());
    }
    void withoutAnHourlyYearThereIsNoBillAndNoCarbon()
    {
        const EnergyResult r = energyStage(aPlan(), {}, {}, {}, {}, m_catalogue);
        QVERIFY(!r.annual && !r.gridPeak);
        QVERIFY(!carbonStage(aPlan(), {}, r, m_catalogue).annual);
    }
    // 8,760 MWh at 0.4173 t/MWh, location-based.
    void carbonIsGridEnergyTimesTheFactor()
    {
        const EnergyResult r = energyStage(aPlan(), {}, {}, aYear(1 * MW, 1 * MW), {}, m_catalogue);
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
            (void)energyStage(aPlan(), {}, {}, year, {}, m_catalogue);
            best = std::min(best, timer.nsecsElapsed());
        }
        qInfo("energy stage: %lld us", best / 1000);
        QVERIFY(best < 1000000);
    }
};

QTEST_GUILESS_MAIN(EnergyStageTest)
#include "energy_stage_test.moc"
