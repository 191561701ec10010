// SPDX-License-Identifier: Apache-2.0
// The cooling units on the map by kind, and the share of the heat they can be relied on to carry.
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
    std::vector<PlacedModel> models;    // in the order found
    Power usable(int spareUnits) const; // with this many of the largest units out of service
};

struct PlantFleets {
    PlantFleet chillers, dryCoolers, towers, cdus;
    bool rejectsByTower(const CoolingSystem &system) const;
    const PlantFleet &rejection(const CoolingSystem &system) const;
};

// `counted`: only these objects, in order of id; null: all.
PlantFleets plantFleets(const PlanView<Objects> &plan, const Catalogue &catalogue, std::vector<Finding> &findings,
                        const std::vector<ObjectId> *counted = nullptr);

// The system with figures of the plant on the site: chillers' COP and curves, approach and fan power of dry coolers and towers, weighted by
// capacity. Kinds that are not placed keep the system's own figures.
CoolingSystem withPlaced(CoolingSystem system, const PlantFleets &fleets, std::vector<Finding> &findings);

// What stands on the site, a kind that does not stand there as zero, and how often its units fail (record "cooling" of the kind
// "availability").
InstalledCooling installedCooling(const PlantFleets &fleets, const CoolingSystem &system, const Catalogue &catalogue);

} // namespace tokenyard
