// SPDX-License-Identifier: Apache-2.0
#include "core/study/carbon/embodied.h"

#include "core/base/unit.h"
#include "core/study/carbon/carbon_stage.h"
#include "core/study/carbon/hourly_factors.h"

#include <QTest>

using namespace tokenyard;
using namespace tokenyard::units;

namespace {

SiteLayout aHall(const char *accelerator)
{
    SiteLayout layout;
    HallCount hall;
    hall.accelerator = accelerator;
    hall.racks = 10;
    hall.gpusPerRack = 8;
    layout.halls.push_back(hall);
    layout.building = 1000.0 * m2;
    return layout;
}

} // namespace

class EmbodiedTest : public QObject {
    Q_OBJECT
    const Catalogue m_catalogue;
private slots:
    // NVIDIA's footprints: 1,312 kg for eight H100 and 2,274 kg for eight B200; 168 kg of host and network for each.
    void boardsAreAsPublished()
    {
        QVERIFY(std::abs(embodiedOf(aHall("h100-sxm"), m_catalogue).it.total.in(kg)-80 * (1312.0 / 8 + 168.0)) < 1.0);
        QVERIFY(std::abs(embodiedOf(aHall("b200-sxm"), m_catalogue).it.total.in(kg)-80 * (2274.0 / 8 + 168.0)) < 80.0);
        QVERIFY(embodiedOf(aHall("wse-3"), m_catalogue).it.total > Mass{}); // one whose footprint no record gives
    }
    // Services are a share of the whole: at 60 % the building is the other 40 %.
    void plantIsAShareOfTheWhole()
    {
        const Embodied whole = embodiedOf(aHall("h100-sxm"), m_catalogue);
        QVERIFY(std::abs(whole.plant.total / (whole.plant.total + whole.building.total) - 0.6) < 1e-9);
    }
    // A flat contract of 120 MW and a sun of 30 beside a load of 100 MW: 50 are sold. By location 70 of the contract are the grid's, 613,200 MWh,
    // by the market none; all of the load is renewable, and no more than all.
    void whatIsSoldIsNotThisSitesEnergy()
    {
        Plan plan;
        EnergyResult energy;
        energy.facilityPeak = 100.0 * MW;
        energy.facility = 876'000.0 * MWh;
        energy.grid = Series<Power>::constant({});
        energy.exported = Series<Power>::constant(50.0 * MW);
        for (const auto &[kind, power] : {std::pair("ppa", 120.0), std::pair("solar", 30.0)}) {
            SourceYear source;
            source.kind = kind;
            source.output = Series<Power>::constant(power * MW);
            source.energy = power * 8760.0 * MWh;
            energy.sources.push_back(source);
        }
        energy.ppaEnergy = energy.sources[0].energy;
        const CarbonResult carbon = carbonStage(plan, {}, energy, m_catalogue);
        QVERIFY(std::abs(carbon.annual->in(tonne)-613'200.0 * plan.supply->gridFactor.in(tonnePerMWh)) < 1e-6);
        QVERIFY(carbon.marketBased->si() == 0.0 && std::abs(*carbon.renewableFraction - 1.0) < 1e-12);
    }
    // Each is spread over its lifetime; scopes 1 and 2 do not change.
    void embodiedCarbonIsSpreadOverLives()
    {
        Plan plan;
        EnergyResult energy;
        energy.facilityPeak = 1.0 * MW;
        energy.facility = energy.fromGrid = 1000.0 * MWh;
        const CarbonResult carbon = carbonStage(plan, aHall("h100-sxm"), energy, m_catalogue);
        const Embodied whole = embodiedOf(aHall("h100-sxm"), m_catalogue);
        const Finance &finance = *plan.finance;
        const Mass expected =
            whole.it.total / finance.itLife + whole.building.total / finance.buildingLife + whole.plant.total / finance.plantLife;
        QVERIFY(std::abs(embodiedAnnual(carbon)->in(kg)-expected.in(kg)) < 1e-6);
        QVERIFY(std::abs(carbon.annual->in(tonne)-1000.0 * plan.supply->gridFactor.in(tonnePerMWh)) < 1e-9);
    }
    // One MW at night (0.5 kg/kWh) and none by day (0.1): 4,380 h of 0.5 t, in whatever unit the file has it.
    void theGridEmitsHourByHour()
    {
        for (const auto &[head, scale] : {std::pair("tCO2/MWh", 1.0), std::pair("carbon intensity (gCO2eq/kWh)", 1000.0)}) {
            std::string csv = std::string("hour,") + head + "\n";
            Series<Power> grid = Series<Power>::constant(Power{});
            for (int hour = 0; hour < hoursPerYear; ++hour) {
                const bool night = hour % 24 < 12;
                csv += std::to_string(hour) + "," + std::to_string((night ? 0.5 : 0.1) * scale) + "\n";
                grid.set(hour, (night ? 1.0 : 0.0) * MW);
            }
            QVERIFY(looksLikeEmissionFactors(csv));
            Text why;
            const auto record = hourlyFactorsRecord(csv, "grid.csv", {}, why);
            QVERIFY2(record.has_value(), why.english().c_str());
            EnergyResult energy;
            energy.facilityPeak = 1.0 * MW;
            energy.facility = energy.fromGrid = 4380.0 * MWh;
            energy.grid = grid;
            const CarbonResult carbon = carbonStage(Plan{}, aHall("h100-sxm"), energy, m_catalogue.withRecord("grid-emissions", *record));
            QVERIFY(std::abs(carbon.annual->in(tonne)-2190.0) < 1e-6);
        }
        Text why; // the plan's own factor in every hour is the plan's own factor
        std::string flat = "kgCO2/MWh\n";
        for (int hour = 0; hour < hoursPerYear; ++hour)
            flat += "417.3\n";
        const auto record = hourlyFactorsRecord(flat, "flat.csv", {}, why);
        QVERIFY2(record.has_value(), why.english().c_str());
        EnergyResult energy;
        energy.facilityPeak = 3.0 * MW;
        energy.grid = Series<Power>::constant(2.0 * MW);
        energy.fromGrid = energyOf(energy.grid);
        SourceYear contract;
        contract.kind = "ppa";
        contract.output = Series<Power>::constant(1.0 * MW);
        energy.ppaEnergy = contract.energy = energyOf(contract.output);
        energy.sources = {contract};
        const Plan plan;
        const CarbonResult yearly = carbonStage(plan, aHall("h100-sxm"), energy, m_catalogue),
                           hourly = carbonStage(plan, aHall("h100-sxm"), energy, m_catalogue.withRecord("grid-emissions", *record));
        QVERIFY(std::abs(*hourly.annual / *yearly.annual - 1.0) < 1e-12);
        QVERIFY(std::abs(*hourly.marketBased / *yearly.marketBased - 1.0) < 1e-12);
        std::string leap = "kgCO2/MWh\n"; // the same with a 29 February that nothing reads
        for (int hour = 0; hour < hoursPerYear + 24; ++hour)
            leap += hour / 24 == 59 ? "999\n" : "417.3\n";
        const auto fromLeap = hourlyFactorsRecord(leap, "flat.csv", {}, why);
        QVERIFY2(fromLeap.has_value(), why.english().c_str());
        QVERIFY(fromLeap->values.at("hours").words == record->values.at("hours").words);
        why = {};
        QVERIFY(!hourlyFactorsRecord("tCO2/MWh\n0.4\n", "a.csv", {}, why) && !why.empty());
        QVERIFY(!looksLikeEmissionFactors("hour,kw\n0,1\n"));
    }
};

QTEST_GUILESS_MAIN(EmbodiedTest)
#include "embodied_test.moc"
