// SPDX-License-Identifier: Apache-2.0
// A boundary that is typed: lines of x,y in metres (y to the north), or of bearings and distances as a surveyor writes them:
// "N 45 30 15 E 120.50" or "az 135.5 120.50", each from the end of the line before.
#pragma once

#include "core/edit/generate/parcel.h"

namespace tokenyard::generate {

// A line before the first corner may name a coordinate system: "EPSG:5186".
struct Corners {
    std::vector<Point> ring; // x to the east, y to the north
    int system = 0;          // EPSG; 0: metres of no known system
    bool placed = false;     // a corner was typed, not only bearings
    Text problem;            // not empty: why there are none
};
Corners readCorners(std::string_view text, const std::string &file);

} // namespace tokenyard::generate
