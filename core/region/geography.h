// SPDX-License-Identifier: Apache-2.0
// Places on the globe: great circles, the outline of the country and its provinces, the nearest of a kind. Angles in degrees, WGS 84.
#pragma once

#include "core/base/quantity.h"
#include "core/base/unit.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tokenyard::region {

struct Place {
    double latitude = 0.0, longitude = 0.0;
    bool operator==(const Place &) const = default;
};

// By the haversine formula on a sphere of 6,371 km (mean radius, IUGG).
Length greatCircle(const Place &a, const Place &b);

// "35.32,129.29" or "35.32 129.29"; nothing if that is no place on the globe.
std::optional<Place> readPlace(std::string_view typed);

using Ring = std::vector<Place>; // of an area: closed, the last point is the first

// A province: its rings; islands and holes alike, for a point inside an odd number of rings is inside.
struct Province {
    std::string region; // id of a record "regions"
    std::vector<Ring> rings;
};

class Map {
public:
    // The embedded outlines; parsed once.
    static const Map &korea();
    const std::vector<Ring> &outline() const { return m_outline; }
    const std::vector<Ring> &coast() const { return m_coast; } // without the border on land
    const std::vector<Province> &provinces() const { return m_provinces; }
    // Whether the place lies in the country's outline or in one of its provinces.
    bool inside(const Place &place) const;
    Length toCoast(const Place &place) const;
    // The province that holds the place, else the nearest one; `away` is the distance to it, 0 inside.
    std::string provinceAt(const Place &place, Length &away) const;

private:
    std::vector<Ring> m_outline, m_coast;
    std::vector<Province> m_provinces;
};

} // namespace tokenyard::region
