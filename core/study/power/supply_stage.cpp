// SPDX-License-Identifier: Apache-2.0
#include "core/study/power/supply_stage.h"

#include "core/base/unit.h"
#include "core/network/availability.h"
#include "core/plan/site_layout.h"
#include "core/study/power/power_fleets.h"
#include "core/study/power/supply_security.h"

#include <algorithm>
#include <functional>
#include <map>
#include <utility>

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

// The site's power per watt of the racks that are on, as in the year that knows which are off. The factor of all halls at full load
// would count what fans and pumps of fewer halls take beside the same plant as a gain of having lost a hall.
double siteFactorOn(const ItLoad &load, const PowerResult &power, const CoolingResult &cooling)
{
    const bool known = !cooling.facility.empty() && !cooling.it.empty() && cooling.it.max() > Power{};
    return known ? cooling.facility.max() / cooling.it.max() : sitePeak(load, power, cooling) / load.itPeak;
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

// Where what the services need runs, with racks to spare: all halls of a service take an equal share of it, less those whose power is so
// unsure that the others serve it better. The load that the plant carries is that of the same halls: one that is left out for its power
// then never pays by leaving a busbar to the others, and a hall more never makes what is needed less sure.
class SurestHalls {
public:
    using Security = std::function<std::vector<HallSecurity>(const std::vector<double> &)>; // of halls with these shares of racks on
    SurestHalls(const PlanView<PowerDesign> &plan, const RunningLayout &running, const std::vector<double> &onFractions, Security security)
        : m_security(std::move(security))
    {
        for (std::size_t h = 0; h < running.halls.size() && h < onFractions.size(); ++h) {
            const HallCount &hall = running.halls[h];
            const Room room{hall.hall, h, itPowerOf(hall, *plan.power).si()};
            if (onFractions[h] < 1.0)
                m_rooms[hall.service].push_back(room);
            else
                m_others.push_back(room);
        }
        m_now = placed(onFractions);
    }
    // `all` where none of the halls may be off, or none is always on.
    NeededSupply availability(double all)
    {
        if (m_now.needed <= 0.0)
            return {all, all};
        for (auto &[service, rooms] : m_rooms)
            while (leaveOut(rooms)) {}
        return {m_now.carried / m_now.needed, m_now.others > 0.0 ? m_now.othersCarried / m_now.others : all};
    }

private:
    struct Room { // a hall that may be off
        ObjectId hall;
        std::size_t at = 0; // among the running ones
        double power = 0.0;
    };
    struct Placed {
        std::vector<double> onFractions;
        std::map<ObjectId, double> sure; // availability by hall
        double needed = 0.0, carried = 0.0, others = 0.0, othersCarried = 0.0;
    };
    // What leaving a hall out gains at most, of all that is needed, for it to be worth another look at the plant's failures.
    static constexpr double leastGain = 5e-10; // halls of one kind differ by less: their cables are not of one length

    Placed placed(std::vector<double> onFractions) const
    {
        Placed where{std::move(onFractions), {}};
        for (const HallSecurity &hall : m_security(where.onFractions))
            where.sure[hall.hall] = hall.availabilityFactor;
        for (const auto &[service, rooms] : m_rooms)
            for (const Room &room : rooms) {
                const double load = room.power * where.onFractions[room.at];
                where.needed += load;
                where.carried += load * where.sure[room.hall];
            }
        for (const Room &room : m_others) {
            where.others += room.power;
            where.othersCarried += room.power * where.sure[room.hall];
        }
        return where;
    }
    // Whether the service's least sure hall is better left out; if so it is.
    bool leaveOut(std::vector<Room> &rooms)
    {
        const auto sure = [&](const Room &room) { return m_now.sure[room.hall]; };
        const auto least = std::min_element(rooms.begin(), rooms.end(), [&](const Room &a, const Room &b) { return sure(a) < sure(b); });
        double needed = 0.0, others = 0.0, othersSure = 0.0; // power that is needed; the other halls', and by its availability
        for (auto room = rooms.begin(); room != rooms.end(); ++room) {
            needed += room->power * m_now.onFractions[room->at];
            others += room != least ? room->power : 0.0;
            othersSure += room != least ? room->power * sure(*room) : 0.0;
        }
        if (others <= 0.0 || needed > others)
            return false;
        const double moved = least->power * m_now.onFractions[least->at];
        if (moved * (othersSure / others - sure(*least)) <= leastGain * m_now.needed)
            return false;
        std::vector<double> onFractions = m_now.onFractions;
        for (const Room &room : rooms)
            onFractions[room.at] = needed / others;
        onFractions[least->at] = 0.0;
        Placed without = placed(std::move(onFractions));
        if (without.carried + without.othersCarried <= m_now.carried + m_now.othersCarried)
            return false;
        m_now = std::move(without);
        rooms.erase(least);
        return true;
    }
    Security m_security;
    std::map<ObjectId, std::vector<Room>> m_rooms; // by service
    std::vector<Room> m_others;                    // always on
    Placed m_now;
};

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
    const Power site = sitePeak(load, power, cooling);
    const SupplySecurity security = securityOf(fleets, load.itPeak, power, site, records);
    if (standby.graph && site.si() > 0.0)
        standby.fuel = security.fuel / site;
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
        return {supply.availabilityFactor, supply.availabilityFactor};
    const double all = carriedBy(load, power, cooling).site_factor, now = siteFactorOn(load, power, cooling);
    SupplyGraph graph = plant.graph;
    for (SupplyElement &element : graph.elements)
        if (element.perItWatt == all) { // intake, switchgear and what is joined to them
            element.capacity *= all / now;
            element.perItWatt = now;
        }
    const Power on = powerOfHalls(withRacksOn(graph, plan, running, racks.onFractions)), site = on * now;
    const SupplySecurity security = securityOf(plant.fleets, on, power, site, records);
    SurestHalls surest(plan, running, racks.onFractions, [&](const std::vector<double> &onFractions) {
        return secured(withRacksOn(graph, plan, running, onFractions), security, site, plant.behindUps);
    });
    return surest.availability(supply.availabilityFactor);
}

} // namespace tokenyard
