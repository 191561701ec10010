// SPDX-License-Identifier: Apache-2.0
#include "core/study/cooling/water_checks.h"

#include "core/base/constants.h"
#include "core/network/hydraulics.h"
#include "core/plan/feed_name.h"
#include "core/study/cooling/pipe_network.h"
#include "core/study/cooling/rack_needs.h"

#include <algorithm>

namespace tokenyard {

namespace {

#define TF(source) TY_TR("Finding", source)

using water::density, water::heatCapacity;
constexpr double mostOfAllowance = 10.0; // pumps are bought for at most so many times the allowance for pipes; beyond it a pipe is wrong

VolumeFlow waterFor(Power heat, TemperatureDifference rise)
{
    return VolumeFlow::fromSi(rise.si() > 0.0 ? heat.si() / (density * heatCapacity * rise.si()) : 0.0);
}

// What the halls' racks ask for; the technology loop's rise is that of their coolant.
WaterNeed waterNeed(const WaterSide &side, const Catalogue &catalogue, CoolingSystem &system)
{
    WaterNeed need;
    Power rated;
    for (const HallCount &hall : side.layout.halls)
        rated += hall.ratedPower();
    if (rated.si() <= 0.0)
        return need;
    const bool liquid = system.liquidSink != HeatSink::None;
    const TemperatureDifference rise = liquid ? system.facilityPumps.rise : system.chilledPumps.rise;
    VolumeFlow coolant;
    for (const HallCount &hall : side.layout.halls) {
        const Power heat = side.itPeak * (hall.ratedPower() / rated), toLiquid = heat * (liquid ? system.liquidFraction : 0.0);
        const Record *rack = catalogue.find("racks", hall.rack);
        const auto each = liquid && rack ? coolantFlow(*rack, side.supply) : std::nullopt;
        // A hall that is held below its racks' rating asks for less.
        const VolumeFlow racks = each ? *each * (double(hall.racks) * (side.itPeak / rated)) : waterFor(toLiquid, rise);
        coolant += racks;
        need.halls[hall.hall] = {racks + waterFor(heat - toLiquid, rise), waterFor(heat, rise)};
    }
    if (liquid && coolant.si() > 0.0)
        system.technologyPumps.rise =
            TemperatureDifference::fromSi(side.itPeak.si() * system.liquidFraction / (density * heatCapacity * coolant.si()));
    for (const PlantFleet *fleet : {&side.fleets.chillers, &side.fleets.dryCoolers, &side.fleets.towers, &side.fleets.cdus})
        need.capacity.insert(fleet->capacities.begin(), fleet->capacities.end());
    for (const PlacedModel &m : side.fleets.chillers.models)
        if (const auto cop = m.record->number("cop_rated"); cop && *cop > 0.0 && m.record->words("condenser") == "water")
            need.condenser += waterFor(m.capacity * (1.0 + 1.0 / *cop), system.towerPumps.rise);
    return need;
}

void tellFastPipes(const PlanView<Objects, Feeds> &plan, const CoolingSystem &system, const Catalogue &catalogue, CoolingResult &result)
{
    for (const PipeFlow &pipe : result.hydraulics.pipes) {
        if (pipe.velocity <= system.pipeVelocityLimit)
            continue;
        const Feed &feed = *plan.feed(pipe.feed);
        const auto size =
            standardPipe(standardPipes(catalogue), pipe.flow.si() / std::max(feed.circuits, 1), system.pipeVelocityLimit.si());
        result.findings.push_back({"cooling.pipe_velocity",
                                   Severity::Warning,
                                   {pipe.feed},
                                   Text(TF("Water runs at %1 in %2; %3 is the limit."),
                                        {measure(pipe.velocity, units::mPerS, 3), feedName(plan.objects, feed),
                                         measure(system.pipeVelocityLimit, units::mPerS, 3)}),
                                   size ? Text(TF("Raise the diameter to DN %1 (%2 inside) or the number of pipes."),
                                               {count(size->nominal), measure(Length::fromSi(size->inside_m), units::mm, 4)})
                                        : Text(TF("Raise the diameter or the number of pipes."))});
    }
}

// Halls that no path leads to are reported by the network stage.
void tellStarvedHalls(const PlanView<Objects, Feeds> &plan, Pressure mostHead, CoolingResult &result)
{
    for (const HallFlow &hall : result.hydraulics.halls) {
        const Object *object = plan.object(hall.hall);
        if (!object || hall.flow.si() <= 0.0 || hall.flow >= hall.needed * (1.0 - 1e-6))
            continue;
        result.findings.push_back({"cooling.starved",
                                   Severity::Error,
                                   {hall.hall},
                                   Text(TF("%1 gets %2 of the %3 of water that it needs: its pipes would take more than %4 of head."),
                                        {object->name, measure(hall.flow, units::m3PerH, 3), measure(hall.needed, units::m3PerH, 3),
                                         measure(mostHead, units::kPa, 3)}),
                                   Text(TF("Raise the diameter of the pipes on its way, or add pipes."))});
    }
}

} // namespace

std::vector<StandardPipe> standardPipes(const Catalogue &catalogue)
{
    std::vector<StandardPipe> sizes;
    for (const Record &record : catalogue.set("pipes").records) {
        const auto nominal = record.number("nominal_size");
        const auto inside = record.get<Length>("inside_diameter");
        if (nominal && inside)
            sizes.push_back({int(*nominal), inside->si()});
    }
    std::sort(sizes.begin(), sizes.end(), [](const StandardPipe &a, const StandardPipe &b) { return a.inside_m < b.inside_m; });
    return sizes;
}

void checkRackSupply(const SiteLayout &layout, Temperature supply, const CoolingSystem &system, const Catalogue &catalogue,
                     CoolingResult &result)
{
    if (system.liquidSink == HeatSink::None)
        return;
    std::map<RecordId, std::vector<ObjectId>> halls;
    for (const HallCount &hall : layout.halls)
        if (hall.racks > 0)
            halls[hall.rack].push_back(hall.hall);
    for (const auto &[id, objects] : halls) {
        const Record *rack = catalogue.find("racks", id);
        const auto warmest = rack ? warmestSupply(*rack) : std::nullopt;
        if (warmest && supply.kelvin() > warmest->kelvin() + 1e-9)
            result.findings.push_back({"cooling.rack_supply", Severity::Error, objects,
                                       Text(TF("Water at %1 is too warm for the %2, which takes %3 at most."),
                                            {measure(supply), rack->name(), measure(*warmest)}),
                                       Text(TF("Lower the water supply temperature, or choose other racks."))});
    }
}

// Drawn pipes of the facility loop replace the allowance in its pumps' head; those of the technology loop come on top of its own.
void takePipes(const PlanView<Objects, Feeds> &plan, const WaterSide &side, const Catalogue &catalogue, CoolingSystem &system,
               CoolingResult &result)
{
    const Pressure most = system.pipeAllowance * mostOfAllowance;
    const WaterNeed need = waterNeed(side, catalogue, system);
    PipeNetwork network = pipeNetwork(plan, side.layout, need, system, most);
    Mover &pumps = system.liquidSink == HeatSink::None ? system.chilledPumps : system.facilityPumps;
    if (network.worstFacility)
        pumps.head += std::min(*network.worstFacility, most) - system.pipeAllowance;
    if (network.worstTechnology && system.liquidSink != HeatSink::None)
        system.technologyPumps.head += std::min(*network.worstTechnology, most);
    if (network.crossesItself)
        result.findings.push_back(
            {"cooling.pipes_across",
             Severity::Error,
             {},
             Text(TF("So many pipes lie across one another that their flows are not computed: pumps and halls are taken without "
                     "their pressure drop.")),
             Text(TF("Remove pipes that repeat a way."))});
    result.hydraulics = std::move(network.water);
    tellFastPipes(plan, system, catalogue, result);
    tellStarvedHalls(plan, most, result);
}

} // namespace tokenyard
