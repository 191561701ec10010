// SPDX-License-Identifier: Apache-2.0
// Planned lines of the grid, from one end to the other: the route is not known.
#pragma once

#include "core/region/world.h"

namespace tokenyard::region {

struct GridLine {
    std::string name, ready;
    Place from, to;
    Power capacity;
    std::string source;
};
std::vector<GridLine> gridLines(const Catalogue &catalogue);

} // namespace tokenyard::region
