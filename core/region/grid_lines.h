// SPDX-License-Identifier: Apache-2.0
// What lies in the country as lines and nodes. Planned lines of the grid, from one end to the other: the route is not known. The substations of the transmission grid, one for those of
// a municipality, at its position.
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

struct GridNode {
    const Record *record = nullptr; // of the catalogue
    Place place;
    Voltage voltage; // the greatest there
};
std::vector<GridNode> gridNodes(const Catalogue &catalogue); // the greatest voltage last, so that it is drawn over the others
// The nearest of at least that voltage; no record where there is none.
GridNode nearestNode(const std::vector<GridNode> &nodes, const Place &from, Voltage least);

struct River {
    const Record *record = nullptr; // of the catalogue
    std::vector<Place> course;      // from its upper end; straight between dams and weirs
};
std::vector<River> rivers(const Catalogue &catalogue);

} // namespace tokenyard::region
