// SPDX-License-Identifier: Apache-2.0
#include "app/import/collect.h"

#include "app/import/failure.h"
#include "app/import/system.h"

#include <ogrsf_frmts.h>

#include <algorithm>
#include <cmath>
#include <vector>

namespace tokenyard::import {

namespace {

using Json = nlohmann::json;
using Ring = std::vector<std::pair<double, double>>;

constexpr std::size_t mostRead = 20'000'000; // points per file
constexpr int deepest = 32;                  // nested collections
constexpr double chord = 4.0;                // degrees of an arc per straight piece
constexpr double mostDegrees = 10.0;         // of a boundary or a line: a thousand kilometres; metres are often as many

struct Polygon {
    std::vector<Ring> rings;
    std::string name, layer;
    double area = 0.0; // in squares of the layer's unit, to rank them
};

double areaOf(const Ring &ring)
{
    double twice = 0.0;
    for (std::size_t i = 0; i < ring.size(); ++i) {
        const auto &[x, y] = ring[i];
        const auto &[u, v] = ring[(i + 1) % ring.size()];
        twice += (x - ring[0].first) * (v - ring[0].second) - (u - ring[0].first) * (y - ring[0].second);
    }
    return std::fabs(twice) / 2;
}

class Collector {
public:
    Collector(Source &source, const Wanted &wanted, const std::function<void(double)> &progress)
        : m_source(source), m_wanted(wanted), m_progress(progress)
    {}
    Json run();

private:
    void layer(OGRLayer &layer);
    void geometry(const OGRGeometry &shape, const std::string &name, const std::string &layer, const System &system, int depth);
    Ring ringOf(const OGRSimpleCurve &curve, const System &system);
    void addPolygon(const OGRPolygon &polygon, const std::string &name, const std::string &layer, const System &system);
    void addLine(const OGRLineString &line, const std::string &name, const std::string &layer, const System &system);
    void count(std::size_t points)
    {
        if ((m_read += points) > mostRead)
            throw Failure{"many", {}};
    }
    std::string nameOf(const OGRFeature &feature) const;
    bool isWanted(const OGRFeature &feature) const;
    Json feature(const Json &geometry, const std::string &name, const std::string &layer) const
    {
        return {{"type", "Feature"}, {"properties", {{"name", name}, {"layer", layer}}}, {"geometry", geometry}};
    }

    Source &m_source;
    const Wanted &m_wanted;
    const std::function<void(double)> &m_progress;
    std::vector<Polygon> m_polygons;
    std::vector<Ring> m_lines;
    std::size_t m_read = 0, m_kept = 0;
    double m_widest = 0.0; // of all rings, in their numbers
    std::optional<int> m_epsg;
    std::string m_system;
};

// The name of a parcel: its lot number or name if a column gives it.
std::string Collector::nameOf(const OGRFeature &feature) const
{
    for (const char *key : {"name", "Name", "NAME", "jibun", "JIBUN", "pnu", "PNU", "A1", "addr", "Layer"}) {
        const int index = feature.GetFieldIndex(key);
        if (index >= 0 && feature.IsFieldSetAndNotNull(index))
            if (const std::string name = feature.GetFieldAsString(index); !name.empty())
                return name.substr(0, 200);
    }
    return std::to_string(feature.GetFID());
}

bool Collector::isWanted(const OGRFeature &feature) const
{
    if (m_wanted.feature.empty() || std::to_string(feature.GetFID()) == m_wanted.feature)
        return true;
    for (int i = 0; i < feature.GetFieldCount(); ++i)
        if (feature.IsFieldSetAndNotNull(i) && m_wanted.feature == feature.GetFieldAsString(i))
            return true;
    return false;
}

Ring Collector::ringOf(const OGRSimpleCurve &curve, const System &system)
{
    Ring ring;
    const int n = curve.getNumPoints();
    count(std::size_t(n));
    ring.reserve(std::size_t(n));
    const double unit = m_wanted.system.empty() ? m_source.metresPerUnit : 1.0; // a system named by the user is in metres
    for (int i = 0; i < n; ++i) {
        double x = curve.getX(i) * unit, y = curve.getY(i) * unit;
        if (!system.toResult(x, y))
            throw Failure{"outside", system.name().substr(0, 80)};
        ring.emplace_back(x, y);
        m_widest = std::max({m_widest, std::fabs(x - ring.front().first), std::fabs(y - ring.front().second)});
    }
    return ring;
}

void Collector::addPolygon(const OGRPolygon &polygon, const std::string &name, const std::string &layer, const System &system)
{
    if (m_wanted.lines) {
        for (const OGRLinearRing *ring : polygon)
            m_lines.push_back(ringOf(*ring, system));
        return;
    }
    Polygon own{{}, name, layer, 0.0};
    for (const OGRLinearRing *ring : polygon)
        own.rings.push_back(ringOf(*ring, system));
    if (own.rings.empty() || own.rings.front().size() < 3)
        return;
    own.area = areaOf(own.rings.front());
    m_polygons.push_back(std::move(own));
    const auto larger = [](const Polygon &a, const Polygon &b) { return a.area > b.area; };
    if (m_polygons.size() > 4 * m_wanted.polygons) { // a city's map has a million parcels
        std::nth_element(m_polygons.begin(), m_polygons.begin() + std::ptrdiff_t(m_wanted.polygons), m_polygons.end(), larger);
        m_polygons.resize(m_wanted.polygons);
    }
}

// A line that returns to its start is a boundary: cadastral DXFs have no other kind.
void Collector::addLine(const OGRLineString &line, const std::string &name, const std::string &layer, const System &system)
{
    if (m_wanted.lines) {
        if (line.getNumPoints() >= 2)
            m_lines.push_back(ringOf(line, system));
    } else if (line.getNumPoints() >= 4 && line.get_IsClosed()) {
        OGRPolygon polygon;
        OGRLinearRing ring;
        ring.addSubLineString(&line);
        polygon.addRing(&ring);
        addPolygon(polygon, name, layer, system);
    } else {
        count(std::size_t(line.getNumPoints()));
    }
}

void Collector::geometry(const OGRGeometry &shape, const std::string &name, const std::string &layer, const System &system, int depth)
{
    if (depth > deepest)
        throw Failure{"broken", {}};
    if (shape.hasCurveGeometry()) {
        const std::unique_ptr<OGRGeometry> straight(shape.getLinearGeometry(chord));
        if (straight && !straight->hasCurveGeometry())
            geometry(*straight, name, layer, system, depth + 1);
    } else if (const auto *polygon = dynamic_cast<const OGRPolygon *>(&shape)) {
        addPolygon(*polygon, name, layer, system);
    } else if (const auto *line = dynamic_cast<const OGRLineString *>(&shape)) {
        addLine(*line, name, layer, system);
    } else if (const auto *many = dynamic_cast<const OGRGeometryCollection *>(&shape)) {
        for (const OGRGeometry *each : *many)
            geometry(*each, name, layer, system, depth + 1);
    }
}

void Collector::layer(OGRLayer &layer)
{
    const System system(layer.GetSpatialRef(), m_wanted.system, m_source.form);
    const bool before = !m_polygons.empty() || !m_lines.empty();
    if (m_epsg && *m_epsg != system.epsg() && before)
        throw Failure{"mixed", {}};
    m_epsg = system.epsg();
    m_system = system.name();
    const GIntBig all = layer.GetFeatureCount(FALSE); // only if it costs nothing
    GIntBig done = 0;
    layer.ResetReading();
    for (const auto &feature : layer) {
        if (++done % 512 == 0)
            m_progress(all > 0 ? double(done) / double(all) : 1.0 - 1.0 / (1.0 + double(done) / 1e5));
        if (const OGRGeometry *shape = feature->GetGeometryRef(); shape && isWanted(*feature))
            geometry(*shape, nameOf(*feature), layer.GetName(), system, 0);
        std::size_t kept = 0;
        if (m_wanted.lines && done % 64 == 0) {
            for (const Ring &line : m_lines)
                kept += line.size();
            if (kept > m_wanted.points)
                throw Failure{"many", std::to_string(m_wanted.points)};
        }
    }
}

Json Collector::run()
{
    for (OGRLayer *own : m_source.data->GetLayers())
        if (m_wanted.layer.empty() || m_wanted.layer == own->GetName())
            layer(*own);
    Json features = Json::array();
    std::stable_sort(m_polygons.begin(), m_polygons.end(), [](const Polygon &a, const Polygon &b) { return a.area > b.area; });
    std::size_t points = 0;
    for (const Polygon &polygon : m_polygons) {
        for (const Ring &ring : polygon.rings)
            points += ring.size();
        if (features.size() >= m_wanted.polygons || (points > m_wanted.points && !features.empty()))
            break;
        features.push_back(feature({{"type", "Polygon"}, {"coordinates", polygon.rings}}, polygon.name, polygon.layer));
    }
    for (const Ring &line : m_lines) {
        points += line.size();
        features.push_back(feature({{"type", "LineString"}, {"coordinates", line}}, {}, {}));
    }
    if (points > m_wanted.points)
        throw Failure{"many", std::to_string(m_wanted.points)};
    if (features.empty())
        throw Failure{m_wanted.feature.empty() && m_wanted.layer.empty() ? "empty" : "none", m_wanted.feature + m_wanted.layer};
    Json result{{"type", "FeatureCollection"}, {"from", m_system}, {"form", m_source.form}, {"features", std::move(features)}};
    if (m_epsg.value_or(0) == 0 && m_widest >= mostDegrees) // of no system, and larger than any parcel in degrees
        result["crs"] = nullptr;
    if (m_epsg.value_or(0) > 0)
        result["crs"] = {{"type", "name"}, {"properties", {{"name", "EPSG:" + std::to_string(*m_epsg)}}}};
    return result;
}

} // namespace

nlohmann::json collect(Source &source, const Wanted &wanted, const std::function<void(double)> &progress)
{
    return Collector(source, wanted, progress).run();
}

} // namespace tokenyard::import
