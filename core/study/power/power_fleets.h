// SPDX-License-Identifier: Apache-2.0
// The power plant that stands on the map, added up by kind: what is installed, how it loses, how often a unit is out.
#pragma once

#include "core/base/finding.h"
#include "core/base/shared.h"
#include "core/catalogue/catalogue.h"
#include "core/plan/object.h"
#include "core/study/power/losses.h"
#include "core/study/power/supply_security.h"

#include <vector>

namespace tokenyard {

// Equipment of one kind; figures are weighted by capacity where units differ.
struct PowerFleet {
    std::vector<ObjectId> objects;
    int units = 0;
    double capacity = 0.0;                                          // SI, W or VA
    double noLoadFraction = 0.0, loadLossFraction = 0.0;            // transformers
    UpsCurve curve;                                                 // UPS
    double ecoEfficiency = 0.0;                                     // UPS
    double unitAvailabilityFraction = 1.0;                          // of the worst
    Energy battery;                                                 // UPS, at the rated load
    double startFailureFraction = 0.0, stopsPerRunningSecond = 0.0; // generators
    Duration startTime;                                             // generators
    Energy fuel;                                                    // generators, as electricity
    UnitFleet asUnits(double wattsPerUnitOfCapacity) const;
};

struct PowerFleets {
    PowerFleet intake, switchgear, transformers, ups, generators, fuelCells;
    Power battery;
};

// A model that the catalogue does not hold is a finding on its object, and the object counts for nothing.
PowerFleets powerFleets(const std::vector<Shared<Object>> &objects, const Catalogue &catalogue, std::vector<Finding> &findings);

} // namespace tokenyard
