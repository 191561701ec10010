// SPDX-License-Identifier: Apache-2.0
// GeoJSON (RFC 7946 and the older member "crs") and lines of x,y. Hostile files end in a sentence: size, nesting and the number of
// corners are bounded.
#include "core/base/constants.h"
#include "core/edit/generate/geojson_system.h"
#include "core/edit/generate/parcel.h"
#include "core/edit/generate/traverse.h"

#include "core/base/csv_encoding.h"
#include "core/base/globe.h"
#include "core/base/json_depth.h"
#include "core/base/one_line.h"
#include "core/plan/limits.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <numbers>

namespace tokenyard::generate {

namespace {

#define TG(source) TY_TR("Generate", source)

using Json = nlohmann::json;

constexpr std::size_t mostMapBytes = 64u << 20; // of what a map is read into
constexpr std::size_t mostRings = 100'000;      // in a file

// One polygon as its file has it: the outer ring, then holes.
struct RawPolygon {
    std::vector<std::vector<Point>> rings;
    std::string name;
};

const Json *member(const Json &json, const char *key)
{
    const auto it = json.is_object() ? json.find(key) : json.end();
    return json.is_object() && it != json.end() ? &*it : nullptr;
}

std::string words(const Json *json) { return json && json->is_string() ? json->get<std::string>() : std::string(); }

std::optional<std::vector<Point>> ringOf(const Json &json)
{
    if (!json.is_array() || json.size() > 100 * limit::corners)
        return std::nullopt;
    std::vector<Point> ring;
    for (const Json &p : json) {
        if (!p.is_array() || p.size() < 2 || !p[0].is_number() || !p[1].is_number())
            return std::nullopt;
        ring.push_back({p[0].get<double>(), p[1].get<double>()});
    }
    return ring;
}

void addPolygon(const Json &coordinates, const std::string &name, std::vector<RawPolygon> &to)
{
    RawPolygon polygon{{}, name};
    if (coordinates.is_array())
        for (const Json &ring : coordinates)
            if (auto points = ringOf(ring); points && polygon.rings.size() < mostRings)
                polygon.rings.push_back(std::move(*points));
    if (!polygon.rings.empty() && polygon.rings.front().size() >= 3 && to.size() < mostRings)
        to.push_back(std::move(polygon));
}

// Nesting is bounded before this is called.
void collect(const Json &json, const std::string &name, std::vector<RawPolygon> &to)
{
    const std::string type = words(member(json, "type"));
    const Json *list = member(json, type == "FeatureCollection" ? "features" : type == "GeometryCollection" ? "geometries" : "coordinates");
    if (type == "Feature") {
        const Json *properties = member(json, "properties"), *geometry = member(json, "geometry");
        if (geometry)
            collect(*geometry, properties ? words(member(*properties, "name")) : name, to);
    } else if (!list || !list->is_array())
        return;
    else if (type == "FeatureCollection" || type == "GeometryCollection")
        for (const Json &each : *list)
            collect(each, name, to);
    else if (type == "Polygon")
        addPolygon(*list, name, to);
    else if (type == "MultiPolygon")
        for (const Json &each : *list)
            addPolygon(each, name, to);
}

// Where to cut words so that at most so many bytes are left and no character of several bytes is split.
std::size_t characterBoundary(const std::string &words, std::size_t most)
{
    std::size_t end = std::min(most, words.size());
    while (end > 0 && end < words.size() && (static_cast<unsigned char>(words[end]) & 0xC0) == 0x80)
        --end;
    return end;
}

bool inDegrees(const RawPolygon &polygon)
{
    for (const Point &p : polygon.rings.front())
        if (std::fabs(p.x) > 180.0 || std::fabs(p.y) > 90.0)
            return false;
    return true;
}

// Latitude before longitude, as people say it: no place on the globe where the longitude is beyond 90 degrees, as in Korea, and no land in
// metres, for it is less than a metre wide.
bool latitudeFirst(const RawPolygon &polygon)
{
    const std::vector<Point> &ring = polygon.rings.front();
    const Bounds bounds = boundsOf(ring);
    return !inDegrees(polygon) && bounds.width() < 1.0 && bounds.height() < 1.0
        && std::all_of(ring.begin(), ring.end(), [](Point p) { return std::fabs(p.x) <= 90.0 && std::fabs(p.y) <= 180.0; });
}

// Numbers of no named system may be degrees.
bool isDegrees(int named, const RawPolygon &polygon) { return named == 4326 || (named == 0 && inDegrees(polygon)); }

// Metres of a degree on the WGS 84 ellipsoid at a latitude: to the east and to the north.
Point metresPerDegree(double latitude)
{
    const GlobeRadii radii = radiiAt(latitude);
    return {radiansPerDegree * radii.east, radiansPerDegree * radii.north};
}

// To metres about the first corner, and back for the origin of the drawing.
struct Projection {
    int epsg = 0; // 4326: degrees
    Point zero, scale{1.0, 1.0};
    Point toMetres(Point p) const { return {(p.x - zero.x) * scale.x, (p.y - zero.y) * scale.y}; }
    std::optional<GlobePoint> onGlobe(Point metres) const
    {
        const Point p{zero.x + metres.x / scale.x, zero.y + metres.y / scale.y};
        return epsg == 4326 ? std::optional(GlobePoint{p.y, p.x}) : fromKoreanGrid(epsg, p.x, p.y);
    }
};

ParcelRead inMetres(const RawPolygon &polygon, int epsg, const std::string &file)
{
    Projection to{epsg, polygon.rings.front().front(), {1.0, 1.0}};
    if (epsg == 4326)
        to.scale = metresPerDegree(to.zero.y);
    std::vector<Point> outer;
    for (const Point &p : polygon.rings.front())
        outer.push_back(to.toMetres(p));
    ParcelRead read = parcelOf(std::move(outer), file);
    if (!read.ok())
        return read;
    read.parcel.name = onOneLine(polygon.name.substr(0, characterBoundary(polygon.name, 80))); // it becomes the plan's title
    read.parcel.place = to.onGlobe(read.origin);
    read.parcel.northAngle -= gridConvergence(epsg, to.zero.x, to.zero.y); // the drawing is square to the grid
    if (read.parcel.place && (std::fabs(read.parcel.place->latitude) > 90.0 || std::fabs(read.parcel.place->longitude) > 180.0))
        read.parcel.place.reset();
    for (std::size_t i = 1; i < polygon.rings.size() && i <= 100; ++i) {
        Polygon hole;
        for (const Point &p : polygon.rings[i])
            hole.push_back(read.toDrawing(to.toMetres(p)));
        if (hole.size() > limit::corners) { // a rectangle around it is on the safe side
            const Bounds b = boundsOf(hole);
            hole = {{b.left, b.top}, {b.right, b.top}, {b.right, b.bottom}, {b.left, b.bottom}};
        }
        if (hole.size() >= 3)
            read.parcel.holes.push_back(std::move(hole));
    }
    return read;
}

ParcelRead failed(TextSource words, std::vector<Text::Argument> arguments)
{
    ParcelRead read;
    read.problem = Text(words, std::move(arguments));
    return read;
}

bool isKnown(int epsg) { return epsg == 4326 || fromKoreanGrid(epsg, 2e5, 5e5).has_value(); }
ParcelRead unknownSystem(int epsg, const std::string &file)
{
    return failed(TG("%1 is in the coordinate system EPSG:%2, which is not known here; export it in WGS 84 or EPSG:5179 or 5185 to 5188."),
                  {file, std::to_string(epsg)});
}

// Whether a point lies where its Korean grid is used, with some room: on land between 33.1 and 38.6 N, 124.5 and 131.0 E (EPSG registry,
// extent 3266), in a belt a degree to either side of its meridian.
bool isAtHome(int epsg, Point p)
{
    constexpr int unified = 5179;
    constexpr double mostTurn = 1.0; // degrees of grid north; 0.6 at a belt's edge
    const auto place = fromKoreanGrid(epsg, p.x, p.y);
    return place && place->latitude > 32.5 && place->latitude < 39.5 && place->longitude > 123.5 && place->longitude < 132.0
        && (epsg == unified || std::fabs(gridConvergence(epsg, p.x, p.y)) < mostTurn);
}

// Corners in a named system. Lists of the Korean land register have x to the north, and people say latitude before longitude: the order is
// the one in which the land lies where the system is used.
ParcelRead fromCornersOf(Corners corners, const std::string &file)
{
    const int epsg = corners.system == 4737 ? 4326 : corners.system;
    if (!isKnown(epsg))
        return unknownSystem(epsg, file);
    if (!corners.placed)
        return failed(TG("The bearings in %1 begin at no corner, so EPSG:%2 does not place them; give the first corner's x,y before them."),
                      {file, std::to_string(epsg)});
    RawPolygon polygon{{std::move(corners.ring)}, {}};
    const auto fits = [&] { return epsg == 4326 ? inDegrees(polygon) : isAtHome(epsg, polygon.rings.front().front()); };
    const auto exchange = [&] {
        for (Point &p : polygon.rings.front())
            std::swap(p.x, p.y);
    };
    if (!fits()) {
        exchange();
        if (!fits())
            return failed(TG("The corners in %1 lie outside of the area of EPSG:%2; name the system that they are in."),
                          {file, std::to_string(epsg)});
    }
    return inMetres(polygon, epsg, file);
}

// Corners in metres of a country's grid, whose numbers are larger than any site, are taken from the first of them.
ParcelRead fromCorners(Corners corners, const std::string &file)
{
    ParcelRead read;
    read.problem = std::move(corners.problem);
    if (!read.ok())
        return read;
    if (corners.system != 0)
        return fromCornersOf(std::move(corners), file);
    const bool far = std::any_of(corners.ring.begin(), corners.ring.end(), [](Point p) { return !limit::accepts(p); });
    const Point zero = far ? corners.ring.front() : Point{};
    for (Point &p : corners.ring)
        p = p - zero;
    read = parcelOf(std::move(corners.ring), file);
    read.origin = read.origin + zero;
    return read;
}

ParcelRead fromGeoJson(std::string_view text, const std::string &file)
{
    if (nestsTooDeep(text))
        return failed(TG("%1 is nested too deeply to be a parcel; export it again."), {file});
    const Json json = Json::parse(text, nullptr, false);
    if (json.is_discarded())
        return failed(TG("%1 is no readable GeoJSON; export it again."), {file});
    std::vector<RawPolygon> polygons;
    collect(json, {}, polygons);
    const RawPolygon *largest = nullptr;
    double most = -1.0;
    for (const RawPolygon &polygon : polygons)
        if (const double area = polygonArea(polygon.rings.front()).si(); area > most) {
            largest = &polygon;
            most = area;
        }
    if (!largest)
        return failed(TG("%1 holds no polygon; give a GeoJSON with the parcel's boundary."), {file});
    const int named = systemOf(json), epsg = isDegrees(named, *largest) ? 4326 : std::max(named, 0);
    if (epsg != 0 && !isKnown(epsg))
        return unknownSystem(epsg, file);
    if ((named == 0 || epsg == 4326) && latitudeFirst(*largest))
        return failed(TG("%1 has latitude before longitude; GeoJSON has longitude first: export it again, or exchange them."), {file});
    if (epsg == 4326 && !inDegrees(*largest))
        return failed(TG("%1 says degrees, but its numbers are none; name the coordinate system it is in."), {file});
    return inMetres(*largest, epsg, file);
}

} // namespace

ParcelRead readParcel(std::string_view text, const std::string &file)
{
    if (text.size() > mostParcelBytes)
        return failed(TG("%1 is larger than %2 MB; cut the parcel out of it."), {file, count(double(mostParcelBytes >> 20))});
    const DecodedText decoded = decodeText(text);
    if (!decoded.why.empty())
        return failed(TG("%1: %2"), {file, decoded.why});
    text = decoded.text;
    const std::size_t first = text.find_first_not_of(" \t\r\n");
    if (first == std::string_view::npos)
        return failed(TG("%1 holds no polygon; give a GeoJSON with the parcel's boundary."), {file});
    return text[first] == '{' || text[first] == '[' ? fromGeoJson(text.substr(first), file)
                                                    : fromCorners(readCorners(text.substr(first), file), file);
}

std::vector<ParcelChoice> parcelChoices(std::string_view text)
{
    constexpr double earth = 4.0 * std::numbers::pi * meanEarthRadius * meanEarthRadius; // m²
    std::vector<ParcelChoice> choices;
    if (text.size() > mostMapBytes || nestsTooDeep(text))
        return choices;
    const Json json = Json::parse(text, nullptr, false);
    if (json.is_discarded())
        return choices;
    std::vector<RawPolygon> polygons;
    collect(json, {}, polygons);
    const int named = systemOf(json);
    for (const RawPolygon &polygon : polygons) {
        Json rings = Json::array();
        for (const std::vector<Point> &ring : polygon.rings) {
            rings.push_back(Json::array());
            for (Point p : ring)
                rings.back().push_back({p.x, p.y});
        }
        Json own{{"type", "FeatureCollection"},
                 {"features",
                  {{{"type", "Feature"},
                    {"properties", {{"name", polygon.name}}},
                    {"geometry", {{"type", "Polygon"}, {"coordinates", rings}}}}}}};
        if (named == plainMetres)
            own["crs"] = nullptr;
        else if (named > 0)
            own["crs"] = {{"type", "name"}, {"properties", {{"name", "EPSG:" + std::to_string(named)}}}};
        Projection to{named, polygon.rings.front().front(), {1.0, 1.0}};
        if (isDegrees(named, polygon))
            to.scale = metresPerDegree(to.zero.y);
        std::vector<Point> metres;
        for (Point p : polygon.rings.front())
            metres.push_back(to.toMetres(p));
        const Area area = polygonArea(metres);
        if (area.si() <= earth) // corners at 1e308 enclose none
            choices.push_back({polygon.name, own.dump(-1, ' ', false, Json::error_handler_t::replace), area, metres.size()});
    }
    std::stable_sort(choices.begin(), choices.end(), [](const ParcelChoice &a, const ParcelChoice &b) { return a.area > b.area; });
    return choices;
}

} // namespace tokenyard::generate
