// SPDX-License-Identifier: Apache-2.0
#include "core/report/drawing/geo_reference.h"

#include <cmath>
#include <numbers>

namespace tokenyard::drawing {

namespace {
constexpr double semiMajor = 6378137.0, flattening = 1.0 / 298.257223563; // m; WGS 84, defining parameters
constexpr double degree = std::numbers::pi / 180.0;
} // namespace

std::optional<GeoReference> GeoReference::of(const Site &site)
{
    const Site fresh;
    if (site.latitude == fresh.latitude && site.longitude == fresh.longitude)
        return std::nullopt;
    return GeoReference(site);
}

GeoReference::GeoReference(const Site &site)
    : m_latitude(site.latitude), m_longitude(site.longitude), m_sine(std::sin(site.northAngle * degree)),
      m_cosine(std::cos(site.northAngle * degree))
{
    const double eccentricity2 = flattening * (2.0 - flattening), sine = std::sin(m_latitude * degree);
    const double w = std::sqrt(1.0 - eccentricity2 * sine * sine);
    m_northRadius = semiMajor * (1.0 - eccentricity2) / (w * w * w);
    m_eastRadius = semiMajor / w * std::cos(m_latitude * degree);
}

GlobePoint GeoReference::toGlobe(Point p) const
{
    // North is `northAngle` clockwise from up; y runs down.
    const double east = p.x * m_cosine + p.y * m_sine, north = p.x * m_sine - p.y * m_cosine;
    return {m_longitude + east / m_eastRadius / degree, m_latitude + north / m_northRadius / degree};
}

} // namespace tokenyard::drawing
