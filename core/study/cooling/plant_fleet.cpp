// SPDX-License-Identifier: Apache-2.0
#include "core/study/cooling/plant_fleet.h"

#include <algorithm>
#include <cmath>

namespace tokenyard {

namespace {

#define TF(source) TY_TR("Finding", source)

void add(PlantFleet &fleet, const Object &object, const RecordId &model, int units, const char *kind, const Catalogue &catalogue,
         std::vector<Finding> &findings)
{
    const Record *record = catalogue.find(kind, model);
    const auto capacity = record ? record->get<Power>("capacity") : std::nullopt;
    if (!capacity) {
        findings.push_back({"data.equipment",
                            Severity::Error,
                            {object.id},
                            Text(TF("%1 names the model \"%2\", which the catalogue does not hold."), {object.name, model}),
                            Text(TF("Choose a model in the properties."))});
        return;
    }
    fleet.objects.push_back(object.id);
    if (units <= 0)
        return;
    fleet.units += units;
    fleet.capacities[object.id] = *capacity * double(units);
    fleet.capacity += *capacity * double(units);
    fleet.largestUnit = std::max(fleet.largestUnit, *capacity);
    const auto same = std::find_if(fleet.models.begin(), fleet.models.end(), [&](const PlacedModel &m) { return m.record == record; });
    PlacedModel &known = same == fleet.models.end() ? fleet.models.emplace_back(PlacedModel{record, 0, {}}) : *same;
    known.units += units;
    known.capacity += *capacity * double(units);
}

} // namespace

Power PlantFleet::usable(int spareUnits) const { return std::max(Power{}, capacity - largestUnit * double(spareUnits)); }

bool PlantFleets::rejectsByTower(const CoolingSystem &system) const
{
    return system.towerCondenser || system.liquidSink == HeatSink::Tower || system.airEconomizer == HeatSink::Tower;
}

const PlantFleet &PlantFleets::rejection(const CoolingSystem &system) const { return rejectsByTower(system) ? towers : dryCoolers; }

PlantFleets plantFleets(const PlanView<Objects> &plan, const Catalogue &catalogue, std::vector<Finding> &findings,
                        const std::vector<ObjectId> *counted)
{
    PlantFleets f;
    for (const Shared<Object> &shared : plan.objects) {
        const Object &o = *shared;
        if (counted && !std::binary_search(counted->begin(), counted->end(), o.id))
            continue;
        if (const auto *chiller = o.as<ChillerPlant>())
            add(f.chillers, o, chiller->model, chiller->units, "chillers", catalogue, findings);
        else if (const auto *dry = o.as<DryCoolerYard>())
            add(f.dryCoolers, o, dry->model, dry->units, "dry-coolers", catalogue, findings);
        else if (const auto *tower = o.as<CoolingTower>())
            add(f.towers, o, tower->model, tower->units, "towers", catalogue, findings);
        else if (const auto *cdu = o.as<CduGallery>())
            add(f.cdus, o, cdu->model, cdu->units, "cdus", catalogue, findings);
    }
    return f;
}

namespace {

// The mean of a figure over the units, weighted by capacity; `otherwise` for records that leave it open.
double meanOf(const PlantFleet &fleet, const char *key, double otherwise)
{
    double sum = 0.0;
    for (const PlacedModel &m : fleet.models) {
        const RecordValue *value = m.record->find(key);
        sum += m.capacity.si() * (value && value->si ? *value->si : otherwise);
    }
    return fleet.capacity.si() > 0.0 ? sum / fleet.capacity.si() : otherwise;
}

// Rated fan power over heat: each record's power over its capacity.
double fanFraction(const PlantFleet &fleet, double otherwise)
{
    double watts = 0.0;
    for (const PlacedModel &m : fleet.models) {
        const Power capacity = m.record->get<Power>("capacity").value_or(Power{});
        const auto power = m.record->get<Power>("rated_power");
        watts += m.capacity.si() * (power && capacity.si() > 0.0 ? *power / capacity : otherwise);
    }
    return fleet.capacity.si() > 0.0 ? watts / fleet.capacity.si() : otherwise;
}

void takeDryCoolers(const PlantFleet &fleet, CoolingSystem &system)
{
    system.dryApproach = TemperatureDifference::fromSi(meanOf(fleet, "approach_rated", system.dryApproach.si()));
    system.dryFanFraction = fanFraction(fleet, system.dryFanFraction);
    system.padEffectivenessFraction = meanOf(fleet, "pad_effectiveness", 0.0);
}

void takeTowers(const PlantFleet &fleet, CoolingSystem &system)
{
    system.towerApproach = TemperatureDifference::fromSi(meanOf(fleet, "approach_rated", system.towerApproach.si()));
    system.cyclesFactor = meanOf(fleet, "cycles_of_concentration", system.cyclesFactor);
    system.windageFraction = meanOf(fleet, "windage_fraction", system.windageFraction);
    if (std::all_of(fleet.models.begin(), fleet.models.end(), [](const PlacedModel &m) { return m.record->get<Power>("rated_power"); }))
        system.towerFanFraction = fanFraction(fleet, 0.0);
}

void takeChillers(const PlantFleet &fleet, CoolingSystem &system, std::vector<Finding> &findings)
{
    for (const PlacedModel &m : fleet.models)
        system.placed.push_back({chillerClass(*m.record, system.chiller), m.capacity / fleet.capacity, m.units});
    if (system.towerCondenser
        || std::none_of(system.placed.begin(), system.placed.end(), [](const ChillerShare &s) { return s.kind.waterCooled; }))
        return;
    findings.push_back(
        {"cooling.no_condenser_towers", Severity::Warning, fleet.objects,
         Text(TF("Water-cooled chillers stand on the site, but the cooling system has no towers for their condensers; they are "
                 "taken to reject their heat through dry coolers.")),
         Text(TF("Choose air-cooled chillers, or a cooling system with towers."))});
}

} // namespace

CoolingSystem withPlaced(CoolingSystem system, const PlantFleets &fleets, std::vector<Finding> &findings)
{
    if (fleets.dryCoolers.units > 0)
        takeDryCoolers(fleets.dryCoolers, system);
    if (fleets.towers.units > 0)
        takeTowers(fleets.towers, system);
    if (fleets.chillers.units > 0)
        takeChillers(fleets.chillers, system, findings);
    return system;
}

InstalledCooling installedCooling(const PlantFleets &fleets, const CoolingSystem &system, const Catalogue &catalogue)
{
    const PlantFleet &rejection = fleets.rejection(system);
    InstalledCooling installed{fleets.chillers.capacity, rejection.capacity, fleets.cdus.capacity,
                               fleets.chillers.units,    rejection.units,    fleets.cdus.units};
    if (const Record *record = catalogue.find("availability", "cooling")) {
        installed.unitUnavailabilityFraction = record->number("unit_unavailability").value_or(0.0);
        installed.commonCauseFraction = record->number("common_cause_fraction").value_or(0.0);
    }
    return installed;
}

} // namespace tokenyard
