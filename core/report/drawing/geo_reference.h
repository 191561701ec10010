// SPDX-License-Identifier: Apache-2.0
// Where the drawing lies on the globe: its origin and its north, as the site states them. WGS 84; the plane of the drawing touches the
// ellipsoid at the origin, which is good to a centimetre over a few kilometres.
#pragma once

#include "core/plan/parts.h"

#include <optional>

namespace tokenyard::drawing {

struct GlobePoint {
    double longitude = 0.0, latitude = 0.0; // degrees
};

class GeoReference {
public:
    // Nothing where the site still has the place of a new plan.
    static std::optional<GeoReference> of(const Site &site);
    GlobePoint toGlobe(Point map) const;

private:
    explicit GeoReference(const Site &site);
    double m_latitude, m_longitude, m_sine, m_cosine;
    double m_northRadius, m_eastRadius; // m a radian of latitude and of longitude
};

} // namespace tokenyard::drawing
