// SPDX-License-Identifier: Apache-2.0
// The cooling units that stand on the map, added up by kind, and the share of the heat they can be counted on to carry.
#pragma once

#include "core/base/finding.h"
#include "core/plan/plan_view.h"
#include "core/study/cooling/cooling_year.h"

#include <vector>

namespace tokenyard {

struct PlantFleet {
    std::vector<ObjectId> objects;
    int units = 0;
    Power capacity, largestUnit;
    Power usable(int spareUnits) const; // with so many of the largest units out of service
};

struct PlantFleets {
    PlantFleet chillers, dryCoolers, towers, cdus;
    bool rejectsByTower(const CoolingSystem &system) const;
    const PlantFleet &rejection(const CoolingSystem &system) const;
};

PlantFleets plantFleets(const PlanView<Objects> &plan, const Catalogue &catalogue, std::vector<Finding> &findings);

// Mean share of the need that n like units serve when each works with probability A: E[min(1, working/needed)].
double servedFraction(double neededCount, int units, double unitAvailabilityFraction);
// Product over chillers, heat rejection and CDUs, with the common-cause share of the record "cooling" of "availability".
double plantAvailability(const PlantFleets &fleets, const CoolingSystem &system, const CoolingNeed &need, const Catalogue &catalogue);

} // namespace tokenyard
