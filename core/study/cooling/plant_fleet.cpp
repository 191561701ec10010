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
    fleet.units += units;
    fleet.capacity += *capacity * double(units);
    fleet.largestUnit = std::max(fleet.largestUnit, *capacity);
}

double fleetAvailability(const PlantFleet &fleet, Power need, double unitUnavailability, double commonCause)
{
    if (need.si() <= 0.0 || fleet.units == 0)
        return 1.0; // an absent plant is a finding of capacity, not of availability
    const double one = fleet.capacity.si() / fleet.units;
    return servedFraction(need.si() / one, fleet.units, 1.0 - unitUnavailability) * (1.0 - commonCause * unitUnavailability);
}

} // namespace

Power PlantFleet::usable(int spareUnits) const { return std::max(Power{}, capacity - largestUnit * double(spareUnits)); }

bool PlantFleets::rejectsByTower(const CoolingSystem &system) const
{
    return system.towerCondenser || system.liquidSink == HeatSink::Tower || system.airEconomizer == HeatSink::Tower;
}

const PlantFleet &PlantFleets::rejection(const CoolingSystem &system) const { return rejectsByTower(system) ? towers : dryCoolers; }

PlantFleets plantFleets(const PlanView<Objects> &plan, const Catalogue &catalogue, std::vector<Finding> &findings)
{
    PlantFleets f;
    for (const Shared<Object> &shared : plan.objects) {
        const Object &o = *shared;
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

// Binomial: P(k of n) by recurrence from k = n down, so that no term overflows.
double servedFraction(double neededCount, int units, double unitAvailabilityFraction)
{
    const double a = std::clamp(unitAvailabilityFraction, 1e-9, 1.0);
    double probability = std::pow(a, units), served = 0.0;
    for (int working = units; working >= 0; --working) {
        served += probability * std::min(1.0, working / neededCount);
        probability *= double(working) / double(units - working + 1) * (1.0 - a) / a;
    }
    return std::clamp(served, 0.0, 1.0);
}

double plantAvailability(const PlantFleets &fleets, const CoolingSystem &system, const CoolingNeed &need, const Catalogue &catalogue)
{
    const Record *record = catalogue.find("availability", "cooling");
    if (!record)
        return 1.0;
    const double out = record->number("unit_unavailability").value_or(0.0), common = record->number("common_cause_fraction").value_or(0.0);
    return fleetAvailability(fleets.chillers, need.chillers, out, common)
        * fleetAvailability(fleets.rejection(system), need.rejection, out, common) * fleetAvailability(fleets.cdus, need.cdus, out, common);
}

} // namespace tokenyard
