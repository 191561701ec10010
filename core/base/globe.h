// SPDX-License-Identifier: Apache-2.0
// The Earth as plans need it: great-circle distances, and metres per degree at a site.
#pragma once

#include "core/base/quantity.h"
#include "core/base/unit.h"

namespace tokenyard {

// Haversine formula on a sphere of the mean radius of 6,371 km (IUGG); degrees, any sign and size.
Length greatCircle(double latitudeA, double longitudeA, double latitudeB, double longitudeB);

// Metres per radian to the east and to the north at a latitude in degrees: radii of the WGS 84 ellipsoid (NIMA TR8350.2, its two
// defining parameters).
struct GlobeRadii {
    double east, north;
};
GlobeRadii radiiAt(double latitude);

} // namespace tokenyard
