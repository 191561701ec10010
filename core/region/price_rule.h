// SPDX-License-Identifier: Apache-2.0
// A rule of regional prices at a place: it may go by the distance to the nearest large plant.
#pragma once

#include "core/region/score.h"

namespace tokenyard::region {

// As priceAdder(), with what the rule adds near a plant.
std::optional<EnergyPrice> priceAdderAt(const World &world, const Record &rule, const RecordId &region, const Place &place);

} // namespace tokenyard::region
