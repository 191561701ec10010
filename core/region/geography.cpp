// SPDX-License-Identifier: Apache-2.0
#include "core/region/geography.h"

#include "core/base/constants.h"
#include "core/base/globe.h"

#include "core/base/resource.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <limits>

namespace tokenyard::region {

namespace {

// On a plane that touches the globe at `from`: good to a few parts in a thousand over the width of the country.
struct Flat {
    double x, y; // m
};
Flat flat(const Place &from, const Place &to)
{
    constexpr double perDegree = meanEarthRadius * radiansPerDegree;
    double east = to.longitude - from.longitude;
    if (east > 180.0)
        east -= 360.0;
    if (east < -180.0)
        east += 360.0;
    return {east * perDegree * std::cos(0.5 * (from.latitude + to.latitude) * radiansPerDegree), (to.latitude - from.latitude) * perDegree};
}

// The point of the leg a-b that is nearest to `from`; then its great circle.
double toLeg(const Place &from, const Place &a, const Place &b)
{
    const Flat p = flat(from, a), q = flat(from, b);
    const double dx = q.x - p.x, dy = q.y - p.y, square = dx * dx + dy * dy;
    const double t = square > 0.0 ? std::clamp(-(p.x * dx + p.y * dy) / square, 0.0, 1.0) : 0.0;
    return greatCircle(from, {a.latitude + t * (b.latitude - a.latitude), a.longitude + t * (b.longitude - a.longitude)}).si();
}

double toRings(const Place &place, const std::vector<Ring> &rings)
{
    double least = std::numeric_limits<double>::infinity();
    for (const Ring &ring : rings)
        for (std::size_t i = 0; i + 1 < ring.size(); ++i)
            least = std::min(least, toLeg(place, ring[i], ring[i + 1]));
    return least;
}

bool insideRings(const Place &p, const std::vector<Ring> &rings)
{
    bool in = false;
    for (const Ring &ring : rings)
        for (std::size_t i = 0; i + 1 < ring.size(); ++i) {
            const Place &a = ring[i], &b = ring[i + 1];
            if ((a.latitude > p.latitude) != (b.latitude > p.latitude)
                && p.longitude < a.longitude + (p.latitude - a.latitude) / (b.latitude - a.latitude) * (b.longitude - a.longitude))
                in = !in;
        }
    return in;
}

using Json = nlohmann::json;

void addRings(const Json &polygons, std::vector<Ring> &rings)
{
    for (const Json &polygon : polygons)
        for (const Json &outline : polygon) {
            Ring ring;
            for (const Json &point : outline)
                ring.push_back({point[1].get<double>(), point[0].get<double>()});
            rings.push_back(std::move(ring));
        }
}

// The embedded file is ours: a fault in it is a bug, and the tests read every feature.
template <class Visit>
void forEachFeature(const char *name, Visit visit)
{
    const Json json = Json::parse(resource(name).value_or("{}"), nullptr, false);
    if (json.is_object())
        for (const Json &feature : json.value("features", Json::array())) {
            const Json &geometry = feature["geometry"];
            std::vector<Ring> rings;
            if (geometry["type"] == "MultiPolygon")
                addRings(geometry["coordinates"], rings);
            else // Polygon and MultiLineString: a list of lines
                addRings(Json::array({geometry["coordinates"]}), rings);
            visit(feature["properties"], std::move(rings));
        }
}

} // namespace

Length greatCircle(const Place &a, const Place &b) { return tokenyard::greatCircle(a.latitude, a.longitude, b.latitude, b.longitude); }

std::optional<Place> readPlace(std::string_view typed)
{
    Place place;
    const auto skip = [&](std::string_view marks) { typed.remove_prefix(std::min(typed.find_first_not_of(marks), typed.size())); };
    const auto take = [&](double &value) { // the locale, hexadecimals and words play no part, as they do in strtod
        const auto [end, error] = std::from_chars(typed.data(), typed.data() + typed.size(), value);
        typed.remove_prefix(std::size_t(end - typed.data()));
        return error == std::errc() && std::isfinite(value);
    };
    skip(" ");
    if (!take(place.latitude))
        return std::nullopt;
    const std::size_t before = typed.size();
    skip(" ,");
    const bool apart = typed.size() != before && take(place.longitude);
    skip(" ");
    if (!apart || !typed.empty() || std::abs(place.latitude) > 90.0 || std::abs(place.longitude) > 180.0)
        return std::nullopt;
    return place;
}

const Map &Map::korea()
{
    static const Map map = [] {
        Map made;
        forEachFeature("regions/outlines/korea.geojson", [&](const Json &properties, std::vector<Ring> rings) {
            (properties.value("part", "") == "coast" ? made.m_coast : made.m_outline) = std::move(rings);
        });
        // Islands that the outlines leave out stand behind the provinces that they belong to.
        forEachFeature("regions/outlines/provinces.geojson", [&](const Json &properties, std::vector<Ring> rings) {
            const std::string region = properties.value("region", "");
            if (!properties.contains("island")) {
                made.m_provinces.push_back({region, std::move(rings)});
                return;
            }
            made.m_coast.insert(made.m_coast.end(), rings.begin(), rings.end());
            for (Province &province : made.m_provinces)
                if (province.region == region)
                    province.rings.insert(province.rings.end(), rings.begin(), rings.end());
        });
        return made;
    }();
    return map;
}

bool Map::inside(const Place &place) const
{
    return insideRings(place, m_outline)
        || std::any_of(m_provinces.begin(), m_provinces.end(), [&](const Province &p) { return insideRings(place, p.rings); });
}

Length Map::toCoast(const Place &place) const { return Length::fromSi(toRings(place, m_coast)); }

std::string Map::provinceAt(const Place &place, Length &away) const
{
    away = Length{};
    for (const Province &province : m_provinces)
        if (insideRings(place, province.rings))
            return province.region;
    std::string nearest;
    double least = std::numeric_limits<double>::infinity();
    for (const Province &province : m_provinces)
        if (const double distance = toRings(place, province.rings); distance < least) {
            least = distance;
            nearest = province.region;
        }
    away = Length::fromSi(least);
    return nearest;
}

} // namespace tokenyard::region
