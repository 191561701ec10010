// SPDX-License-Identifier: Apache-2.0
// Plant on the site that makes power whenever it is asked: fuel cells, gas turbines, reactors. What it can give is stated here once, for
// the supply graph, the load flow and the power stage.
#pragma once

#include "core/catalogue/catalogue.h"
#include "core/plan/object.h"
#include "core/plan/parts.h"

#include <optional>

namespace tokenyard {

struct FirmSource {
    int units = 0;
    Power rated;                              // of all units; zero if the catalogue lacks the record
    Power made;                               // what they give on the mean
    double unitUnavailability_fraction = 0.0; // share of time that a unit is out of service
};

// Nothing for any other object.
std::optional<FirmSource> ownSourceOf(const Object &object, const Supply &supply, const Catalogue &records);

} // namespace tokenyard
