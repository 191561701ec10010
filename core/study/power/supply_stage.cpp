// SPDX-License-Identifier: Apache-2.0
#include "core/study/power/supply_stage.h"

#include "core/base/unit.h"
#include "core/network/availability.h"
#include "core/plan/site_layout.h"
#include "core/study/power/power_fleets.h"
#include "core/study/power/supply_security.h"

#include <algorithm>

namespace tokenyard {

namespace {

#define TF(source) TY_TR("Finding", source)

using SupplyPlan = PlanView<PowerDesign, Supply, Objects, Feeds>;

// The greatest load of the site with the racks at full load; from the racks alone where the hourly year is blank.
Power sitePeak(const ItLoad &load, const PowerResult &power, const CoolingResult &cooling)
{
    const Power chain =
        load.itPeak / (power.distributionEfficiencyFactor * power.peakUpsEfficiencyFactor * power.peakTransformerEfficiencyFactor);
    return cooling.facilityAtPeakIt.empty() ? chain : std::max(chain, cooling.facilityAtPeakIt.max());
}

CarriedPerItWatt carriedBy(const ItLoad &load, const PowerResult &power, const CoolingResult &cooling)
{
    CarriedPerItWatt carried;
    carried.behindUps_factor = 1.0 / power.distributionEfficiencyFactor;
    carried.ahead_factor = carried.behindUps_factor / power.peakUpsEfficiencyFactor;
    carried.site_factor = load.itPeak.si() > 0.0 ? sitePeak(load, power, cooling) / load.itPeak : carried.ahead_factor;
    return carried;
}

// The grid's record. Absent records count nothing.
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

UnitFleet generatorSets(const PowerFleet &fleet)
{
    return {fleet.units, fleet.units > 0 ? Power::fromSi(fleet.capacity / fleet.units) : Power{}, 1.0 - fleet.startFailureFraction};
}

SupplySecurity securityOf(const PowerFleets &f, const ItLoad &load, const PowerResult &power, Power site, const Catalogue &catalogue)
{
    SupplySecurity s;
    setGrid(catalogue, s);
    s.gridFraction = f.intake.units > 0 && site.si() > 0.0 ? std::clamp(1.0 - power.ownGeneration / site, 0.0, 1.0) : 0.0;
    s.upsLoad = load.itPeak / power.distributionEfficiencyFactor;
    s.battery = f.ups.battery;
    s.sets = generatorSets(f.generators);
    s.startTime = f.generators.startTime;
    s.setMtbf = Duration::fromSi(f.generators.stopsPerRunningSecond > 0.0 ? 1.0 / f.generators.stopsPerRunningSecond : 0.0);
    s.fuel = f.generators.fuel;
    return s;
}

void checkRideThrough(const PowerFleets &f, const SupplySecurity &s, std::vector<Finding> &findings)
{
    if (f.ups.units == 0 || s.sets.units == 0 || s.upsLoad.si() <= 0.0 || bridgingTime(s) >= s.startTime)
        return;
    findings.push_back(
        {"power.ride_through", Severity::Error, f.ups.objects,
         Text(TF("The UPS batteries carry the load for %1; the generators take %2 to start, so every outage darkens the halls."),
              {measure(bridgingTime(s), units::s, 3), measure(s.startTime, units::s, 3)}),
         Text(TF("Raise the autonomy of the UPS rooms."))});
}

// Halls that no way around the UPS rooms feeds.
std::vector<ObjectId> hallsBehindUps(const SupplyPlan &plan, const RunningLayout &running)
{
    const FeedGraph graph = powerGraph(plan.objects, plan.feeds);
    std::vector<int> sources;
    std::vector<char> rooms(graph.objects().size(), 0);
    for (std::size_t i = 0; i < rooms.size(); ++i) {
        rooms[i] = graph.objects()[i]->as<UpsRoom>() != nullptr;
        if (isPowerSource(*graph.objects()[i]))
            sources.push_back(int(i));
    }
    const std::vector<char> around = graph.reachedFrom(sources, rooms);
    std::vector<ObjectId> behind;
    for (const HallCount &hall : running.halls)
        if (const int at = graph.find(hall.hall); at >= 0 && !around[std::size_t(at)])
            behind.push_back(hall.hall);
    return behind;
}

void checkGenerators(const SupplyPlan &plan, const RunningLayout &running, std::vector<Finding> &findings)
{
    for (const Shared<Object> &object : plan.objects)
        if (object->as<GeneratorYard>() && carries(*object) && !running.halls.empty()
            && !std::binary_search(running.powering.begin(), running.powering.end(), object->id))
            findings.push_back({"power.generators_unjoined",
                                Severity::Warning,
                                {object->id},
                                Text(TF("%1 feeds nothing, so it counts for nothing when the grid fails."), {object->name}),
                                Text(TF("Draw feeds from it to the switchgear."))});
}

double runningShare(const Halls &all, const RunningLayout &running)
{
    double gpus = 0.0;
    for (const HallCount &hall : all)
        gpus += hall.gpus();
    return gpus > 0.0 ? running.gpus() / gpus : 1.0;
}

} // namespace

SupplyGraph supplyGraphOf(const SupplyPlan &plan, const RunningLayout &running, const ItLoad &load, const PowerResult &power,
                          const CoolingResult &cooling, const Catalogue &records)
{
    std::map<ObjectId, Power> loads;
    for (const HallCount &hall : running.halls)
        loads[hall.hall] = itPowerOf(hall, *plan.power);
    std::map<ObjectId, Length> lengths;
    for (const FeedRun &run : running.feeds)
        lengths[run.feed] = run.length;
    return supplyGraphOf(plan, loads, lengths, carriedBy(load, power, cooling), records);
}

SupplyResult supplyStage(const SupplyPlan &plan, const SiteLayout &layout, const RunningLayout &running, const ItLoad &load,
                         const PowerResult &power, const CoolingResult &cooling, const PowerRecords &records)
{
    SupplyResult r;
    r.runningFactor = runningShare(layout.halls, running);
    const SupplyGraph graph = supplyGraphOf(plan, running, load, power, cooling, records);
    std::vector<Finding> said; // by the power stage
    const PowerFleets fleets = powerFleets(plan.objects, records, said, &running.powering);
    const Power site = sitePeak(load, power, cooling);
    const SupplySecurity security = securityOf(fleets, load, power, site, records);
    const double behind = outageUnavailability(security, site, true), raw = outageUnavailability(security, site, false);
    const std::vector<ObjectId> protectedHalls = hallsBehindUps(plan, running);
    double carried = 0.0, all = 0.0;
    for (const HallAvailability &hall : hallAvailabilities(graph)) {
        const bool bridged = std::binary_search(protectedHalls.begin(), protectedHalls.end(), hall.hall);
        const double available = hall.availability_fraction * (1.0 - (bridged ? behind : raw));
        r.halls.push_back({hall.hall, hall.served_fraction, available});
    }
    for (std::size_t i = 0; i < r.halls.size(); ++i) {
        const double hallLoad = graph.elements[std::size_t(graph.halls[i])].load;
        carried += hallLoad * r.halls[i].availabilityFactor;
        all += hallLoad;
    }
    r.availabilityFactor = all > 0.0 ? carried / all : 1.0;
    checkRideThrough(fleets, security, r.findings);
    checkGenerators(plan, running, r.findings);
    return r;
}

} // namespace tokenyard
