// SPDX-License-Identifier: Apache-2.0
// The cooling units that stand on the map, added up by kind, and the share of the heat they can be counted on to carry.
#pragma once

#include "core/base/finding.h"
#include "core/plan/plan_view.h"
#include "core/study/cooling/cooling_year.h"

#include <map>
#include <vector>

namespace tokenyard {

// Units of one record.
struct PlacedModel {
    const Record *record = nullptr;
    int units = 0;
    Power capacity;
};

struct PlantFleet {
    std::vector<ObjectId> objects;
    std::map<ObjectId, Power> capacities; // of each that has units
    int units = 0;
    Power capacity, largestUnit;
    std::vector<PlacedModel> models;    // in the order in which they are met
    Power usable(int spareUnits) const; // with so many of the largest units out of service
};

struct PlantFleets {
    PlantFleet chillers, dryCoolers, towers, cdus;
    bool rejectsByTower(const CoolingSystem &system) const;
    const PlantFleet &rejection(const CoolingSystem &system) const;
};

// `counted`: only these objects, in order of id; null: all.
PlantFleets plantFleets(const PlanView<Objects> &plan, const Catalogue &catalogue, std::vector<Finding> &findings,
                        const std::vector<ObjectId> *counted = nullptr);

// The system with the figures of the plant that stands on the site: chillers' COP and curves, approach and fan power of dry
// coolers and towers, weighted by capacity. A kind of plant that is not placed leaves the system's own figures.
CoolingSystem withPlaced(CoolingSystem system, const PlantFleets &fleets, std::vector<Finding> &findings);

// What stands on the site, a kind that does not stand there as zero, and how often its units fail (record "cooling" of the kind
// "availability").
InstalledCooling installedCooling(const PlantFleets &fleets, const CoolingSystem &system, const Catalogue &catalogue);

} // namespace tokenyard
