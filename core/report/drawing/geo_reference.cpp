// SPDX-License-Identifier: Apache-2.0
#include "core/report/drawing/geo_reference.h"

#include "core/base/constants.h"
#include "core/base/globe.h"

#include <cmath>

namespace tokenyard::drawing {

std::optional<GeoReference> GeoReference::of(const Site &site)
{
    const Site fresh;
    if (site.latitude == fresh.latitude && site.longitude == fresh.longitude)
        return std::nullopt;
    return GeoReference(site);
}

GeoReference::GeoReference(const Site &site)
    : m_latitude(site.latitude), m_longitude(site.longitude), m_sine(std::sin(site.northAngle * radiansPerDegree)),
      m_cosine(std::cos(site.northAngle * radiansPerDegree))
{
    const GlobeRadii radii = radiiAt(m_latitude);
    m_northRadius = radii.north;
    m_eastRadius = radii.east;
}

GlobePoint GeoReference::toGlobe(Point p) const
{
    // North is `northAngle` clockwise from up; y runs down.
    const double east = p.x * m_cosine + p.y * m_sine, north = p.x * m_sine - p.y * m_cosine;
    return {m_longitude + east / m_eastRadius / radiansPerDegree, m_latitude + north / m_northRadius / radiansPerDegree};
}

} // namespace tokenyard::drawing
