// SPDX-License-Identifier: Apache-2.0
#include "core/plan/geometry.h"

#include "core/base/constants.h"

#define BOOST_ALLOW_DEPRECATED_HEADERS // Boost 1.74 includes one of its own
#include <boost/geometry/algorithms/area.hpp>
#include <boost/geometry/algorithms/comparable_distance.hpp>
#include <boost/geometry/algorithms/covered_by.hpp>
#include <boost/geometry/algorithms/distance.hpp>
#include <boost/geometry/geometries/register/point.hpp>
#include <boost/geometry/geometries/register/ring.hpp>
#include <boost/geometry/geometries/segment.hpp>
#include <boost/geometry/strategies/strategies.hpp>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>

// Boost.Geometry works on our own points: a polygon is an open ring, in either direction.
BOOST_GEOMETRY_REGISTER_POINT_2D(tokenyard::Point, double, boost::geometry::cs::cartesian, x, y)
BOOST_GEOMETRY_REGISTER_RING(tokenyard::Polygon)
namespace boost::geometry::traits {
template <>
struct closure<tokenyard::Polygon> {
    static constexpr closure_selector value = open;
};
} // namespace boost::geometry::traits

namespace tokenyard {

namespace bg = boost::geometry;

namespace {
struct Turn {
    double sine, cosine;
    explicit Turn(double degrees)
    {
        // Exact for right angles, so that a turned hall still lies on the grid.
        const double quarter = degrees / 90.0;
        if (quarter == std::floor(quarter)) {
            const int k = (int(std::fmod(quarter, 4.0)) + 4) % 4;
            sine = k == 1 ? 1.0 : k == 3 ? -1.0 : 0.0;
            cosine = k == 0 ? 1.0 : k == 2 ? -1.0 : 0.0;
        } else {
            sine = std::sin(degrees * radiansPerDegree);
            cosine = std::cos(degrees * radiansPerDegree);
        }
    }
    Point operator()(Point p) const { return {p.x * cosine - p.y * sine, p.x * sine + p.y * cosine}; }
};

using Segment = bg::model::referring_segment<const Point>;

// Extent of the quadrilateral along a direction.
std::pair<double, double> project(const std::array<Point, 4> &q, Point direction)
{
    double low = std::numeric_limits<double>::max(), high = std::numeric_limits<double>::lowest();
    for (Point p : q) {
        const double d = p.x * direction.x + p.y * direction.y;
        low = std::min(low, d);
        high = std::max(high, d);
    }
    return {low, high};
}

bool separatedAlongEdgesOf(const std::array<Point, 4> &a, const std::array<Point, 4> &b, double tolerance)
{
    for (std::size_t i = 0; i < 4; ++i) {
        const Point edge = a[(i + 1) % 4] - a[i];
        const double length = std::sqrt(edge.x * edge.x + edge.y * edge.y);
        if (length == 0.0)
            continue;
        const Point across{-edge.y, edge.x};
        const auto [lowA, highA] = project(a, across);
        const auto [lowB, highB] = project(b, across);
        if (std::min(highA - lowB, highB - lowA) <= tolerance * length)
            return true;
    }
    return false;
}

// Squared distance of a corner of `a` to the nearest edge of `b`.
double cornersToEdges(const std::array<Point, 4> &a, const std::array<Point, 4> &b)
{
    double least = std::numeric_limits<double>::max();
    for (const Point &corner : a)
        for (std::size_t i = 0; i < 4; ++i)
            least = std::min(least, bg::comparable_distance(corner, Segment(b[i], b[(i + 1) % 4])));
    return least;
}
} // namespace

Bounds Bounds::united(const Bounds &o) const
{
    return {std::min(left, o.left), std::min(top, o.top), std::max(right, o.right), std::max(bottom, o.bottom)};
}

Point Placement::toMap(Point own) const
{
    const Point c = centre();
    return c + Turn(angle)({own.x - width.si() / 2, own.y - depth.si() / 2});
}

Point Placement::toOwn(Point map) const
{
    const Point p = Turn(-angle)(map - centre());
    return {p.x + width.si() / 2, p.y + depth.si() / 2};
}

std::array<Point, 4> Placement::corners() const
{
    const double w = width.si(), d = depth.si();
    return {toMap({0, 0}), toMap({w, 0}), toMap({w, d}), toMap({0, d})};
}

Bounds Placement::bounds() const
{
    const auto c = corners();
    return boundsOf({c.begin(), c.end()});
}

Area polygonArea(const Polygon &polygon) { return std::fabs(bg::area(polygon)) * units::m2; }

double distance(Point a, Point b) { return bg::distance(a, b); }

Length polylineLength(const Polyline &line)
{
    double length = 0.0;
    for (std::size_t i = 1; i < line.size(); ++i)
        length += distance(line[i - 1], line[i]);
    return length * units::m;
}

Bounds boundsOf(const std::vector<Point> &points)
{
    if (points.empty())
        return {};
    Bounds b{points[0].x, points[0].y, points[0].x, points[0].y};
    for (Point p : points)
        b = b.united({p.x, p.y, p.x, p.y});
    return b;
}

bool contains(const Polygon &polygon, Point p) { return bg::covered_by(p, polygon); }

bool overlap(const std::array<Point, 4> &a, const std::array<Point, 4> &b, double tolerance)
{
    return !separatedAlongEdgesOf(a, b, tolerance) && !separatedAlongEdgesOf(b, a, tolerance);
}

double distanceToSegment(Point p, Point a, Point b) { return bg::distance(p, Segment(a, b)); }

double gap(const std::array<Point, 4> &a, const std::array<Point, 4> &b)
{
    return overlap(a, b, 0.0) ? 0.0 : std::sqrt(std::min(cornersToEdges(a, b), cornersToEdges(b, a)));
}

double distanceToEdge(const Polygon &polygon, Point point)
{
    double least = std::numeric_limits<double>::max();
    for (std::size_t i = 0; i < polygon.size(); ++i)
        least = std::min(least, bg::comparable_distance(point, Segment(polygon[i], polygon[(i + 1) % polygon.size()])));
    return polygon.empty() ? least : std::sqrt(least);
}

} // namespace tokenyard
