// SPDX-License-Identifier: Apache-2.0
#include "core/study/power/power_stage.h"

#include "core/study/layout/rack_power.h"
#include "core/study/power/power_fleets.h"
#include "core/study/power/power_flow.h"

#include <algorithm>
#include <cmath>

namespace tokenyard {

namespace {

#define TF(source) TY_TR("Finding", source)
#define TC(source) TY_TR("Capacity", source)

double fleetTransformerEfficiency(const PowerFleet &fleet, Power load, PowerFactor powerFactor)
{
    if (fleet.capacity <= 0.0)
        return 1.0;
    const double l = load.si() / powerFactor.si() / fleet.capacity;
    return transformerEfficiency(fleet.noLoadFraction, fleet.loadLossFraction, l, powerFactor);
}

double fleetUpsEfficiency(const PlanView<PowerDesign> &plan, const PowerFleet &fleet, Power load)
{
    if (fleet.capacity <= 0.0)
        return 1.0;
    const double curve = upsEfficiency(fleet.curve, load.si() / fleet.capacity);
    const double eco = plan.power->upsEcoMode;
    return (1.0 - eco) * curve + eco * std::max(curve, fleet.ecoEfficiency);
}

// The year's losses follow the mean load, the peak's the full load: no-load losses are a smaller share of it, so the efficiency of
// a slack year would overstate the peak.
void setEfficiencies(const PlanView<PowerDesign> &plan, const PowerFleets &f, const ItLoad &load, Power cableLoss, PowerResult &r)
{
    const double cable = load.itPeak.si() > 0.0 ? cableLoss / load.itPeak : 0.0;
    r.distributionEfficiencyFactor = (1.0 - plan.power->distributionLoss) / (1.0 + cable);
    const auto at = [&](Power it, double &ups, double &transformers) {
        const Power atUps = it / r.distributionEfficiencyFactor;
        ups = fleetUpsEfficiency(plan, f.ups, atUps);
        const Power above = atUps / ups;
        transformers = fleetTransformerEfficiency(f.transformers, above, plan.power->powerFactor)
            * fleetTransformerEfficiency(f.intake, above, plan.power->powerFactor);
    };
    at(load.itMean, r.upsEfficiencyFactor, r.transformerEfficiencyFactor);
    at(load.itPeak, r.peakUpsEfficiencyFactor, r.peakTransformerEfficiencyFactor);
}

void setCapacities(const PlanView<PowerDesign, Supply> &plan, const PowerFleets &f, PowerResult &r)
{
    const double pf = plan.power->powerFactor.si();
    r.mainTransformersRated = ApparentPower::fromSi(f.intake.capacity);
    r.mainTransformers = Power::fromSi(f.intake.capacity * pf);
    r.unitTransformers = Power::fromSi(f.transformers.capacity * pf);
    r.ups = Power::fromSi(f.ups.capacity);
    r.generators = Power::fromSi(f.generators.capacity);
    r.battery = f.battery;
    r.ownGeneration = Power::fromSi(f.fuelCells.capacity * plan.supply->fuelCellLoadFactor);
    r.fuelCellEnergy = r.ownGeneration * (1.0 * units::year);
}

void checkUps(const PlanView<PowerDesign> &plan, const PowerFleets &f, const ItLoad &load, PowerResult &r)
{
    if (f.ups.units == 0) {
        if (load.itPeak.si() > 0.0)
            r.findings.push_back({"power.no_ups",
                                  Severity::Note,
                                  {},
                                  Text(TF("The plan has no UPS: no loss and no ride-through are counted.")),
                                  Text(TF("Place UPS rooms, or keep the halls on raw power on purpose."))});
        return;
    }
    const Power usable = r.ups * usableFraction(plan.power->upsTopology, f.ups.units);
    const Power needed = load.itPeak / r.distributionEfficiencyFactor;
    r.checks.push_back({TC("UPS"), f.ups.objects, usable, needed});
}

void checkTransformers(const PlanView<PowerDesign> &plan, const PowerFleets &f, const ItLoad &load, PowerResult &r)
{
    if (f.transformers.units == 0)
        return;
    const Power usable = r.unitTransformers * usableFraction(plan.power->transformerTopology, f.transformers.units);
    r.checks.push_back({TC("Unit transformers"), f.transformers.objects, usable,
                        load.itPeak / (r.distributionEfficiencyFactor * r.peakUpsEfficiencyFactor)});
}

// The grid's record, and from it what the plan's plant makes of a failure. Absent records count nothing.
void setGrid(const Catalogue &catalogue, SupplySecurity &s)
{
    const Record *record = catalogue.find("availability", "power");
    if (!record)
        return;
    s.outagesPerYearCount = record->number("utility_failures_per_year").value_or(0.0);
    s.momentaryPerYearCount = record->number("momentary_failures_per_year").value_or(0.0);
    s.meanOutage = record->get<Duration>("utility_mttr").value_or(Duration{});
    s.restart = record->get<Duration>("restart_time").value_or(Duration{});
    s.commonCauseFraction = record->number("common_cause_fraction").value_or(0.0);
}

// What intake, switchgear and generators carry: what flows to the UPS, and cooling and auxiliaries, which are computed after this
// stage and stand here as a share of IT.
Power siteLoad(const SupplySecurity &s, const ItLoad &load, const Catalogue &catalogue)
{
    const Record *record = catalogue.find("availability", "power");
    return s.toUps + load.itPeak * (record ? record->number("auxiliary_share").value_or(0.0) : 0.0);
}

UnitFleet generatorSets(const PowerFleet &fleet)
{
    UnitFleet sets = fleet.asUnits(1.0);
    sets.unitAvailabilityFraction = 1.0 - fleet.startFailureFraction;
    return sets;
}

SupplySecurity securityOf(const PowerDesign &design, const PowerFleets &f, const ItLoad &load, const PowerResult &r,
                          const Catalogue &catalogue)
{
    SupplySecurity s;
    setGrid(catalogue, s);
    const double pf = design.powerFactor.si();
    s.intake = f.intake.asUnits(pf);
    s.hasIntake = f.intake.units > 0;
    s.switchgear = f.switchgear.asUnits(pf);
    s.ownGeneration = r.ownGeneration;
    s.transformers = f.transformers.asUnits(pf);
    s.ups = f.ups.asUnits(1.0);
    s.upsRedundant = design.upsTopology != Topology::N;
    s.upsLoad = load.itPeak / r.distributionEfficiencyFactor;
    s.toUps = s.upsLoad / r.peakUpsEfficiencyFactor;
    s.battery = f.ups.battery;
    s.sets = generatorSets(f.generators);
    s.startTime = f.generators.startTime;
    s.setMtbf = Duration::fromSi(f.generators.stopsPerRunningSecond > 0.0 ? 1.0 / f.generators.stopsPerRunningSecond : 0.0);
    s.fuel = f.generators.fuel;
    return s;
}

void checkRideThrough(const PowerFleets &f, const SupplySecurity &s, PowerResult &r)
{
    if (s.ups.units == 0 || s.sets.units == 0 || s.upsLoad.si() <= 0.0 || bridgingTime(s) >= s.startTime)
        return;
    r.findings.push_back(
        {"power.ride_through", Severity::Error, f.ups.objects,
         Text(TF("The UPS batteries carry the load for %1; the generators take %2 to start, so every outage darkens the halls."),
              {measure(bridgingTime(s), units::s, 3), measure(s.startTime, units::s, 3)}),
         Text(TF("Raise the autonomy of the UPS rooms."))});
}

} // namespace

PowerResult powerStage(const PlanView<PowerDesign, Supply, Objects, Feeds> &plan, const SiteLayout &layout, const ItLoad &load,
                       const PowerRecords &records)
{
    PowerResult r;
    const PowerFleets fleets = powerFleets(plan.objects, records, r.findings);
    std::map<ObjectId, Power> hallLoads;
    for (const HallCount &hall : layout.halls)
        hallLoads[hall.hall] = itPowerOf(hall, *plan.power);
    const PowerFlow flow = powerFlow(plan, hallLoads, layout, records);
    setCapacities(plan, fleets, r);
    setEfficiencies(plan, fleets, load, flow.cableLoss, r);
    checkUps(plan, fleets, load, r);
    checkTransformers(plan, fleets, load, r);
    feedFindings(plan, flow, records, r.findings);
    const SupplySecurity security = securityOf(*plan.power, fleets, load, r, records);
    checkRideThrough(fleets, security, r);
    r.availabilityFactor = supplyAvailability(security, siteLoad(security, load, records));
    return r;
}

} // namespace tokenyard
