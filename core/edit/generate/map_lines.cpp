// SPDX-License-Identifier: Apache-2.0
// The lines of a map, for a background. Positions go by latitude and longitude: the boundary may come from a file in another system.
#include "core/base/constants.h"
#include "core/base/globe.h"
#include "core/base/json_depth.h"
#include "core/edit/generate/geojson_system.h"
#include "core/edit/generate/parcel.h"
#include "core/plan/limits.h"

#include <nlohmann/json.hpp>

#include <cmath>

namespace tokenyard::generate {

namespace {

#define TG(source) TY_TR("Generate", source)

using Json = nlohmann::json;

constexpr std::size_t mostPoints = 200'000;

// Member of an object, or nothing.
const Json &at(const Json &json, const char *key)
{
    static const Json nothing;
    const auto it = json.is_object() ? json.find(key) : json.end();
    return json.is_object() && it != json.end() ? *it : nothing;
}

bool isPoint(const Json &json) { return json.is_array() && json.size() >= 2 && json[0].is_number() && json[1].is_number(); }

// Every list of points within coordinates of any depth is a line.
void collect(const Json &json, std::vector<Polyline> &lines, std::size_t &points)
{
    if (!json.is_array() || json.empty() || points > mostPoints)
        return;
    if (!isPoint(json[0])) {
        for (const Json &each : json)
            collect(each, lines, points);
        return;
    }
    Polyline line;
    for (const Json &p : json)
        if (isPoint(p))
            line.push_back({p[0].get<double>(), p[1].get<double>()});
    points += line.size();
    if (line.size() >= 2)
        lines.push_back(std::move(line));
}

void collectGeometry(const Json &geometry, std::vector<Polyline> &lines, std::size_t &points)
{
    collect(at(geometry, "coordinates"), lines, points);
    if (const Json &many = at(geometry, "geometries"); many.is_array())
        for (const Json &each : many)
            collectGeometry(each, lines, points);
}

bool inDegrees(const std::vector<Polyline> &lines)
{
    for (const Polyline &line : lines)
        for (Point p : line)
            if (std::fabs(p.x) > 180.0 || std::fabs(p.y) > 90.0)
                return false;
    return true;
}

// A place on the globe in the drawing about another: metres to the east and north of it, turned with the drawing.
struct Frame {
    GlobePoint origin;
    double northAngle;
    Point drawingOf(GlobePoint p) const
    {
        const GlobeRadii radii = radiiAt((p.latitude + origin.latitude) / 2);
        return turned({(p.longitude - origin.longitude) * radiansPerDegree * radii.east,
                       -(p.latitude - origin.latitude) * radiansPerDegree * radii.north});
    }
    // The drawing's north stands so many degrees clockwise from up.
    Point turned(Point p) const
    {
        const double c = std::cos(northAngle * radiansPerDegree), s = std::sin(northAngle * radiansPerDegree);
        return {c * p.x - s * p.y, s * p.x + c * p.y};
    }
};

Text toDrawing(std::vector<Polyline> &lines, int epsg, const Frame &frame, const std::string &file)
{
    std::size_t near = 0;
    for (Polyline &line : lines)
        for (Point &p : line) {
            if (epsg == 0) {
                p = {p.x, -p.y};
            } else {
                const auto place = epsg == 4326 ? std::optional(GlobePoint{p.y, p.x}) : fromKoreanGrid(epsg, p.x, p.y);
                if (!place)
                    return {TG("%1 is in the coordinate system EPSG:%2, which is not known here; export it in WGS 84 or EPSG:5179 or 5185 "
                               "to 5188."),
                            {file, std::to_string(epsg)}};
                p = frame.drawingOf(*place);
            }
            near += limit::accepts(p);
        }
    if (near == 0)
        return {TG("%1 lies more than 100 km from the plan's site; set the site's latitude and longitude, or import the boundary first."),
                {file}};
    return {};
}

} // namespace

LinesRead readLines(std::string_view text, const std::string &file, GlobePoint place, double northAngle)
{
    LinesRead read;
    const Json json = nestsTooDeep(text) ? Json(Json::value_t::discarded) : Json::parse(text, nullptr, false);
    if (json.is_discarded()) {
        read.problem = Text(TG("%1 is no readable GeoJSON; export it again."), {file});
        return read;
    }
    std::size_t points = 0;
    collectGeometry(json, read.lines, points);
    collectGeometry(at(json, "geometry"), read.lines, points);
    if (const Json &features = at(json, "features"); features.is_array())
        for (const Json &feature : features)
            collectGeometry(at(feature, "geometry"), read.lines, points);
    if (read.lines.empty() || points > mostPoints) {
        read.problem = read.lines.empty()
            ? Text(TG("%1 holds no lines to lie under the plan."), {file})
            : Text(TG("%1 has more than %2 points; cut out what you need."), {file, count(double(mostPoints))});
        return read;
    }
    const int named = systemOf(json), epsg = named == 0 && inDegrees(read.lines) ? 4326 : std::max(named, 0);
    read.system = at(json, "from").is_string() ? at(json, "from").get<std::string>()
        : epsg > 0                             ? "EPSG:" + std::to_string(epsg)
                                               : std::string();
    read.problem = toDrawing(read.lines, epsg, {place, northAngle}, file);
    std::erase_if(read.lines,
                  [](const Polyline &line) { return std::any_of(line.begin(), line.end(), [](Point p) { return !limit::accepts(p); }); });
    return read;
}

} // namespace tokenyard::generate
