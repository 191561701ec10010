// SPDX-License-Identifier: Apache-2.0
#include "core/base/globe.h"

#include "core/base/constants.h"

#include <algorithm>
#include <cmath>

namespace tokenyard {

Length greatCircle(double latitudeA, double longitudeA, double latitudeB, double longitudeB)
{
    const double north = std::sin((latitudeB - latitudeA) * radiansPerDegree / 2.0),
                 east = std::sin((longitudeB - longitudeA) * radiansPerDegree / 2.0);
    const double h = north * north + std::cos(latitudeA * radiansPerDegree) * std::cos(latitudeB * radiansPerDegree) * east * east;
    return 2.0 * meanEarthRadius * std::asin(std::min(1.0, std::sqrt(h))) * units::m;
}

GlobeRadii radiiAt(double latitude)
{
    constexpr double semiMajor = 6378137.0, flattening = 1.0 / 298.257223563; // m
    constexpr double eccentricity2 = flattening * (2.0 - flattening);
    const double sine = std::sin(latitude * radiansPerDegree), w = std::sqrt(1.0 - eccentricity2 * sine * sine);
    return {semiMajor / w * std::cos(latitude * radiansPerDegree), semiMajor * (1.0 - eccentricity2) / (w * w * w)};
}

} // namespace tokenyard
