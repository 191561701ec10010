// SPDX-License-Identifier: Apache-2.0
#include "core/plan/feed_name.h"
#include "core/report/drawing/draw_plan.h"
#include "core/report/drawing/geo_reference.h"
#include "core/report/drawing/vector_files.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>

namespace tokenyard::drawing {

namespace {

using Json = nlohmann::ordered_json;

double rounded(double value, double by) { return std::round(value * by) / by; }

class PlanGeoJson {
public:
    explicit PlanGeoJson(const VectorInput &in)
        : m_in(in), m_place(GeoReference::of(*in.plan.site)), m_paint(overlayPaint(in.overlay, in.plan, in.study, in.catalogue))
    {}
    std::string file() const
    {
        Json all{{"type", "FeatureCollection"}, {"name", m_in.plan.site->title}};
        all["note"] = m_place ? "WGS 84; the drawing's plane touches the ellipsoid at its origin."
                              : "The site has no place: coordinates are metres of the drawing, x to the right and y up, not degrees.";
        if (!m_place)
            all["crs"] = nullptr; // else they are read as degrees
        Json features = Json::array();
        if (m_in.plan.site->boundary.size() >= 3)
            features.push_back(feature(polygon(m_in.plan.site->boundary),
                                       {{"kind", "boundary"}, {"area_m2", rounded(polygonArea(m_in.plan.site->boundary).si(), 100)}}));
        for (const Shared<Object> &object : m_in.plan.objects) {
            const auto corners = object->place.corners();
            features.push_back(feature(polygon({corners.begin(), corners.end()}), properties(*object)));
        }
        for (const Shared<Feed> &feed : m_in.plan.feeds)
            if (const Polyline line = route(m_in.plan, *feed); line.size() >= 2)
                features.push_back(feature({{"type", "LineString"}, {"coordinates", positions(line)}}, properties(*feed, line)));
        all["features"] = std::move(features);
        return all.dump(1, ' ', false, Json::error_handler_t::replace) + "\n";
    }

private:
    static Json feature(Json geometry, Json properties)
    {
        return {{"type", "Feature"}, {"geometry", std::move(geometry)}, {"properties", std::move(properties)}};
    }
    Json position(Point p) const
    {
        if (!m_place)
            return {rounded(p.x, 1e4), p.y == 0.0 ? 0.0 : rounded(-p.y, 1e4)};
        const GlobePoint g = m_place->toGlobe(p);
        return {rounded(g.longitude, 1e9), rounded(g.latitude, 1e9)};
    }
    Json positions(const std::vector<Point> &points) const
    {
        Json all = Json::array();
        for (Point p : points)
            all.push_back(position(p));
        return all;
    }
    // Closed and counter-clockwise as seen with y up.
    Json polygon(std::vector<Point> ring) const
    {
        double twice = 0.0;
        for (std::size_t i = 0; i < ring.size(); ++i) {
            const Point a = ring[i], b = ring[(i + 1) % ring.size()];
            twice += a.x * b.y - b.x * a.y;
        }
        if (twice > 0.0) // clockwise, y runs down here
            std::reverse(ring.begin(), ring.end());
        ring.push_back(ring.front());
        return {{"type", "Polygon"}, {"coordinates", Json::array({positions(ring)})}};
    }
    std::string phaseName(ObjectId id) const
    {
        const Phase *phase = m_in.plan.phase(id);
        return phase ? phase->name : std::string();
    }
    void addMark(ObjectId id, Json &json) const
    {
        if (const OverlayMark *mark = m_paint.of(id)) {
            json["overlay"] = overlayInfo(m_in.overlay).key;
            json["figure"] = m_in.said(mark->figure);
            json["step"] = int(mark->fill) - int(Role::Scale0);
            json["fill"] = fmt::format("#{:06x}", scaleRgb(mark->fill, false));
        }
    }
    Json properties(const Object &object) const
    {
        Json json{{"id", object.id.value},       {"kind", kindInfo(object.kind()).key},
                  {"name", object.name},         {"phase", phaseName(object.phase)},
                  {"level", object.place.level}, {"detail", m_in.said(detailLabel(object, {.catalogue = m_in.catalogue}))}};
        addMark(object.id, json);
        return json;
    }
    Json properties(const Feed &feed, const Polyline &line) const
    {
        const Object *from = m_in.plan.object(feed.from.object), *to = m_in.plan.object(feed.to.object);
        Json json{{"id", feed.id.value},
                  {"kind", feedKindChoices()[std::size_t(feed.kind)].key},
                  {"name", m_in.said(feedName(m_in.plan, feed))},
                  {"phase", phaseName(feed.phase)},
                  {"from", from->name},
                  {"to", to->name},
                  {"circuits", feed.circuits},
                  {"length_m", rounded(polylineLength(line).si(), 1000)}};
        addMark(feed.id, json);
        return json;
    }

    const VectorInput &m_in;
    const std::optional<GeoReference> m_place;
    const OverlayPaint m_paint;
};

} // namespace

std::string geoJsonOf(const VectorInput &input) { return PlanGeoJson(input).file(); }

} // namespace tokenyard::drawing
