// SPDX-License-Identifier: Apache-2.0
// The power plant that stands on the map, added up by kind: what is installed and how it loses.
#pragma once

#include "core/base/finding.h"
#include "core/base/shared.h"
#include "core/catalogue/catalogue.h"
#include "core/network/losses.h"
#include "core/plan/object.h"

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
    Energy battery;                                                 // UPS, at the rated load
    double startFailureFraction = 0.0, stopsPerRunningSecond = 0.0; // generators
    Duration startTime;                                             // generators
    Energy fuel;                                                    // generators, as electricity
    bool operator==(const PowerFleet &) const = default;
};

struct PowerFleets {
    PowerFleet intake, switchgear, transformers, ups, generators, own;
    Power battery;
    bool operator==(const PowerFleets &) const = default;
};

// A model that the catalogue lacks is a finding on its object, and the object counts as nothing. Of all objects, or of
// those in `only` (in order of id): equipment that supplies no running hall is paid for and does nothing else.
PowerFleets powerFleets(const std::vector<Shared<Object>> &objects, const Catalogue &catalogue, std::vector<Finding> &findings,
                        const std::vector<ObjectId> *only = nullptr);

} // namespace tokenyard
