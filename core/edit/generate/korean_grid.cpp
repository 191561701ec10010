// SPDX-License-Identifier: Apache-2.0
// Inverse transverse Mercator on the GRS 80 ellipsoid by Krueger's series to the fourth order in the third flattening: exact to less
// than a millimetre within 4 degrees of the central meridian.
#include "core/base/constants.h"
#include "core/edit/generate/parcel.h"

#include "core/base/globe.h"

#include <cmath>

namespace tokenyard::generate {

namespace {

// EPSG registry: Korea 2000 / Unified CS and the four belts of 2010.
struct Grid {
    int epsg;
    double meridian, scale, falseEast, falseNorth;
};
constexpr Grid grids[] = {{5179, 127.5, 0.9996, 1e6, 2e6},
                          {5185, 125.0, 1.0, 2e5, 6e5},
                          {5186, 127.0, 1.0, 2e5, 6e5},
                          {5187, 129.0, 1.0, 2e5, 6e5},
                          {5188, 131.0, 1.0, 2e5, 6e5}};
constexpr double originLatitude = 38.0;                                   // degrees, of all five
constexpr double semiMajor = 6378137.0, flattening = 1.0 / 298.257222101; // GRS 80
constexpr double n = flattening / (2.0 - flattening), n2 = n * n, n3 = n2 * n, n4 = n2 * n2;

double rectifyingRadius() { return semiMajor / (1.0 + n) * (1.0 + n2 / 4.0 + n4 / 64.0); }

// Distance along the meridian from the equator, m.
double meridianArc(double latitude)
{
    const double e = std::sqrt(flattening * (2.0 - flattening));
    const double t = std::sinh(std::atanh(std::sin(latitude)) - e * std::atanh(e * std::sin(latitude)));
    const double xi = std::atan(t);
    constexpr double a[] = {n / 2.0 - 2.0 * n2 / 3.0 + 5.0 * n3 / 16.0 + 41.0 * n4 / 180.0,
                            13.0 * n2 / 48.0 - 3.0 * n3 / 5.0 + 557.0 * n4 / 1440.0, 61.0 * n3 / 240.0 - 103.0 * n4 / 140.0,
                            49561.0 * n4 / 161280.0};
    double arc = xi;
    for (int j = 0; j < 4; ++j)
        arc += a[j] * std::sin(2.0 * (j + 1) * xi);
    return rectifyingRadius() * arc;
}

} // namespace

std::optional<GlobePoint> fromKoreanGrid(int epsg, double east, double north)
{
    for (const Grid &grid : grids) {
        if (grid.epsg != epsg)
            continue;
        const double radius = rectifyingRadius();
        const double xi = ((north - grid.falseNorth) / grid.scale + meridianArc(originLatitude * radiansPerDegree)) / radius;
        const double eta = (east - grid.falseEast) / (grid.scale * radius);
        constexpr double b[] = {n / 2.0 - 2.0 * n2 / 3.0 + 37.0 * n3 / 96.0 - n4 / 360.0, n2 / 48.0 + n3 / 15.0 - 437.0 * n4 / 1440.0,
                                17.0 * n3 / 480.0 - 37.0 * n4 / 840.0, 4397.0 * n4 / 161280.0};
        constexpr double d[] = {2.0 * n - 2.0 * n2 / 3.0 - 2.0 * n3 + 116.0 * n4 / 45.0,
                                7.0 * n2 / 3.0 - 8.0 * n3 / 5.0 - 227.0 * n4 / 45.0, 56.0 * n3 / 15.0 - 136.0 * n4 / 35.0,
                                4279.0 * n4 / 630.0};
        double x = xi, y = eta;
        for (int j = 0; j < 4; ++j) {
            x -= b[j] * std::sin(2.0 * (j + 1) * xi) * std::cosh(2.0 * (j + 1) * eta);
            y -= b[j] * std::cos(2.0 * (j + 1) * xi) * std::sinh(2.0 * (j + 1) * eta);
        }
        const double chi = std::asin(std::sin(x) / std::cosh(y));
        double latitude = chi;
        for (int j = 0; j < 4; ++j)
            latitude += d[j] * std::sin(2.0 * (j + 1) * chi);
        const GlobePoint point{latitude / radiansPerDegree, grid.meridian + std::atan2(std::sinh(y), std::cos(x)) / radiansPerDegree};
        return std::isfinite(point.latitude) && std::isfinite(point.longitude) ? std::optional(point) : std::nullopt;
    }
    return std::nullopt;
}

double gridConvergence(int epsg, double east, double north)
{
    constexpr double step = 100.0; // m: to the north along the grid
    const auto here = fromKoreanGrid(epsg, east, north), there = fromKoreanGrid(epsg, east, north + step);
    if (!here || !there)
        return 0.0;
    const GlobeRadii radii = radiiAt(here->latitude);
    return std::atan2((there->longitude - here->longitude) * radii.east, (there->latitude - here->latitude) * radii.north)
        / radiansPerDegree;
}

} // namespace tokenyard::generate
