// SPDX-License-Identifier: Apache-2.0
#include "core/base/globe.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace tokenyard {

namespace {
constexpr double radian = std::numbers::pi / 180.0;
} // namespace

Length greatCircle(double latitudeA, double longitudeA, double latitudeB, double longitudeB)
{
    constexpr double meanRadius = 6371.0; // km
    const double north = std::sin((latitudeB - latitudeA) * radian / 2.0), east = std::sin((longitudeB - longitudeA) * radian / 2.0);
    const double h = north * north + std::cos(latitudeA * radian) * std::cos(latitudeB * radian) * east * east;
    return 2.0 * meanRadius * std::asin(std::min(1.0, std::sqrt(h))) * units::km;
}

GlobeRadii radiiAt(double latitude)
{
    constexpr double semiMajor = 6378137.0, flattening = 1.0 / 298.257223563; // m
    constexpr double eccentricity2 = flattening * (2.0 - flattening);
    const double sine = std::sin(latitude * radian), w = std::sqrt(1.0 - eccentricity2 * sine * sine);
    return {semiMajor / w * std::cos(latitude * radian), semiMajor * (1.0 - eccentricity2) / (w * w * w)};
}

} // namespace tokenyard
