// SPDX-License-Identifier: Apache-2.0
// What was emitted to make the racks, the building and its plant, by the records of embodied carbon.
#pragma once

#include "core/catalogue/catalogue.h"
#include "core/plan/site_layout.h"

namespace tokenyard {

struct EmbodiedMass {
    Mass total;
    std::string source; // ids of the records
};
struct Embodied {
    EmbodiedMass it, building, plant;
};
Embodied embodiedOf(const SiteLayout &layout, const Catalogue &catalogue);

} // namespace tokenyard
