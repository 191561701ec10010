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

SupplySecurity securityOf(const PowerFleets &f, Power it, const PowerResult &power, Power site, const Catalogue &catalogue)
{
    SupplySecurity s;
    setGrid(catalogue, s);
    s.gridFraction = f.intake.units > 0 && site.si() > 0.0 ? std::clamp(1.0 - power.ownGeneration / site, 0.0, 1.0) : 0.0;
    s.upsLoad = it / power.distributionEfficiencyFactor;
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

void checkGenerators(const PlanView<Objects> &plan, const RunningLayout &running, std::vector<Finding> &findings)
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

// The same graph with the racks that are ever on.
SupplyGraph withRacksOn(SupplyGraph graph, const PlanView<PowerDesign> &plan, const RunningLayout &running,
                        const std::vector<double> &onFractions)
{
    std::map<ObjectId, double> loads;
    for (std::size_t h = 0; h < running.halls.size() && h < onFractions.size(); ++h)
        loads[running.halls[h].hall] = (itPowerOf(running.halls[h], *plan.power) * onFractions[h]).si();
    for (int hall : graph.halls)
        if (const auto load = loads.find(graph.elements[std::size_t(hall)].id); load != loads.end())
            graph.elements[std::size_t(hall)].load = std::max(load->second, 0.0);
    return graph;
}

// Each hall's power: what fails inside the plant, and outages of the grid.
std::vector<HallSecurity> secured(const SupplyGraph &graph, const SupplySecurity &security, Power site,
                                  const std::vector<ObjectId> &behindUps)
{
    const double behind = outageUnavailability(security, site, true), raw = outageUnavailability(security, site, false);
    std::vector<HallSecurity> halls;
    for (const HallAvailability &hall : hallAvailabilities(graph)) {
        const bool bridged = std::binary_search(behindUps.begin(), behindUps.end(), hall.hall);
        halls.push_back({hall.hall, hall.served_fraction, hall.availability_fraction * (1.0 - (bridged ? behind : raw))});
    }
    return halls;
}

double loadOf(const SupplyGraph &graph, std::size_t hall) { return graph.elements[std::size_t(graph.halls[hall])].load; }

double meanAvailability(const SupplyGraph &graph, const std::vector<HallSecurity> &halls)
{
    double carried = 0.0, all = 0.0;
    for (std::size_t i = 0; i < halls.size(); ++i) {
        carried += loadOf(graph, i) * halls[i].availabilityFactor;
        all += loadOf(graph, i);
    }
    return all > 0.0 ? carried / all : 1.0;
}

Power powerOfHalls(const SupplyGraph &graph)
{
    double all = 0.0;
    for (std::size_t i = 0; i < graph.halls.size(); ++i)
        all += loadOf(graph, i);
    return Power::fromSi(all);
}

// With racks to spare, what a service needs runs in those of its halls where power is surest: a hall more never makes it less sure.
// Nothing if none of the halls may be off.
std::optional<double> bestAvailability(const PlanView<PowerDesign> &plan, const RunningLayout &running,
                                       const std::vector<double> &onFractions, std::vector<HallSecurity> halls)
{
    std::stable_sort(halls.begin(), halls.end(),
                     [](const HallSecurity &a, const HallSecurity &b) { return a.availabilityFactor > b.availabilityFactor; });
    struct Room {
        ObjectId service;
        double power = 0.0;
    };
    std::map<ObjectId, Room> rooms;    // of halls that may be off
    std::map<ObjectId, double> needed; // by service
    for (std::size_t h = 0; h < running.halls.size(); ++h) {
        const HallCount &hall = running.halls[h];
        if (h >= onFractions.size() || onFractions[h] >= 1.0)
            continue;
        const double power = itPowerOf(hall, *plan.power).si();
        rooms[hall.hall] = {hall.service, power};
        needed[hall.service] += power * onFractions[h];
    }
    double all = 0.0, carried = 0.0;
    for (const HallSecurity &hall : halls) {
        const auto room = rooms.find(hall.hall);
        if (room == rooms.end())
            continue;
        double &left = needed[room->second.service];
        const double part = std::min(left, room->second.power);
        carried += part * hall.availabilityFactor;
        all += part;
        left -= part;
    }
    return all > 0.0 ? std::optional(carried / all) : std::nullopt;
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
    return supplyGraphOf(plan, loads, running.feeds, carriedBy(load, power, cooling), records);
}

StandbySupply standbySupply(const SupplyPlan &plan, const SupplyGraph &graph, const RunningLayout &running, const ItLoad &load,
                            const PowerResult &power, const CoolingResult &cooling, const Catalogue &records)
{
    StandbySupply standby;
    std::vector<Finding> said; // by the power stage
    const PowerFleets fleets = powerFleets(plan.objects, records, said, &running.powering);
    const CarriedPerItWatt carried = carriedBy(load, power, cooling);
    for (ObjectId id : fleets.generators.objects) {
        const std::vector<ObjectId> alone{id};
        const double rated = powerFleets(plan.objects, records, said, &alone).generators.capacity;
        const auto element = std::find_if(graph.elements.begin(), graph.elements.end(), [&](const SupplyElement &e) { return e.id == id; });
        if (rated <= 0.0 || element == graph.elements.end())
            continue;
        if (!standby.graph)
            standby.graph = graph;
        SupplyElement &generators = standby.graph->elements[std::size_t(element - graph.elements.begin())];
        generators.capacity = rated / carried.site_factor;
        generators.perItWatt = carried.site_factor;
        generators.isSource = generators.holdsVoltage = true;
    }
    const SupplySecurity security = securityOf(fleets, load.itPeak, power, sitePeak(load, power, cooling), records);
    if (standby.graph && bridgingTime(security) >= security.startTime)
        standby.bridged = hallsBehindUps(plan, running);
    return standby;
}

SupplyPlant supplyPlantStage(const SupplyPlan &plan, const RunningLayout &running, const ItLoad &load, const PowerResult &power,
                             const CoolingResult &cooling, const PowerRecords &records)
{
    std::vector<Finding> said; // by the power stage
    return {supplyGraphOf(plan, running, load, power, cooling, records), powerFleets(plan.objects, records, said, &running.powering),
            hallsBehindUps(plan, running)};
}

SupplyResult supplyStage(const PlanView<Objects> &plan, const SiteLayout &layout, const RunningLayout &running, const SupplyPlant &plant,
                         const ItLoad &load, const PowerResult &power, const CoolingResult &cooling, const PowerRecords &records)
{
    SupplyResult r;
    r.runningFactor = runningShare(layout.halls, running);
    const Power site = sitePeak(load, power, cooling);
    const SupplySecurity security = securityOf(plant.fleets, load.itPeak, power, site, records);
    r.halls = secured(plant.graph, security, site, plant.behindUps);
    r.availabilityFactor = meanAvailability(plant.graph, r.halls);
    checkRideThrough(plant.fleets, security, r.findings);
    checkGenerators(plan, running, r.findings);
    return r;
}

NeededSupply neededSupplyStage(const PlanView<PowerDesign> &plan, const RunningLayout &running, const SupplyPlant &plant,
                               const ItLoad &load, const NeededRacks &racks, const PowerResult &power, const CoolingResult &cooling,
                               const SupplyResult &supply, const PowerRecords &records)
{
    if (racks.onFractions.empty() || load.itPeak <= Power{})
        return {supply.availabilityFactor};
    const SupplyGraph graph = withRacksOn(plant.graph, plan, running, racks.onFractions);
    const Power on = powerOfHalls(graph), site = sitePeak(load, power, cooling) * (on / load.itPeak);
    const SupplySecurity security = securityOf(plant.fleets, on, power, site, records);
    const std::vector<HallSecurity> halls = secured(graph, security, site, plant.behindUps);
    return {bestAvailability(plan, running, racks.onFractions, halls).value_or(supply.availabilityFactor)};
}

} // namespace tokenyard
