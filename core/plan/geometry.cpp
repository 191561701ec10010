// SPDX-License-Identifier: Apache-2.0
#include "core/plan/geometry.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>

namespace tokenyard {

namespace {
struct Turn {
    double sine, cosine;
    explicit Turn(double degrees)
    {
        // Exact for right angles, so that a turned hall still lies on the grid.
        const double quarter = degrees / 90.0;
        if (quarter == std::floor(quarter)) {
            const int k = ((int(quarter) % 4) + 4) % 4;
            sine = k == 1 ? 1.0 : k == 3 ? -1.0 : 0.0;
            cosine = k == 0 ? 1.0 : k == 2 ? -1.0 : 0.0;
        } else {
            sine = std::sin(degrees * std::numbers::pi / 180.0);
            cosine = std::cos(degrees * std::numbers::pi / 180.0);
        }
    }
    Point operator()(Point p) const { return {p.x * cosine - p.y * sine, p.x * sine + p.y * cosine}; }
};

// Extent of the quadrilateral along an axis.
std::pair<double, double> project(const std::array<Point, 4> &q, Point axis)
{
    double low = std::numeric_limits<double>::max(), high = std::numeric_limits<double>::lowest();
    for (Point p : q) {
        const double d = p.x * axis.x + p.y * axis.y;
        low = std::min(low, d);
        high = std::max(high, d);
    }
    return {low, high};
}

bool separatedAlongEdgesOf(const std::array<Point, 4> &a, const std::array<Point, 4> &b, double tolerance)
{
    for (std::size_t i = 0; i < 4; ++i) {
        const Point edge = a[(i + 1) % 4] - a[i];
        const double size = std::hypot(edge.x, edge.y);
        if (size == 0.0)
            continue;
        const Point axis{-edge.y / size, edge.x / size};
        const auto [lowA, highA] = project(a, axis);
        const auto [lowB, highB] = project(b, axis);
        if (highA - lowB <= tolerance || highB - lowA <= tolerance)
            return true;
    }
    return false;
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

Area polygonArea(const Polygon &polygon)
{
    double twice = 0.0;
    for (std::size_t i = 0; i < polygon.size(); ++i) {
        const Point a = polygon[i], b = polygon[(i + 1) % polygon.size()];
        twice += a.x * b.y - b.x * a.y;
    }
    return std::fabs(twice) / 2 * units::m2;
}

double distance(Point a, Point b) { return std::hypot(a.x - b.x, a.y - b.y); }

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

bool contains(const Polygon &polygon, Point p)
{
    bool inside = false;
    for (std::size_t i = 0, j = polygon.size() - 1; i < polygon.size(); j = i++) {
        const Point a = polygon[i], b = polygon[j];
        if ((a.y > p.y) != (b.y > p.y) && p.x < (b.x - a.x) * (p.y - a.y) / (b.y - a.y) + a.x)
            inside = !inside;
    }
    return inside;
}

bool overlap(const std::array<Point, 4> &a, const std::array<Point, 4> &b, double tolerance)
{
    return !separatedAlongEdgesOf(a, b, tolerance) && !separatedAlongEdgesOf(b, a, tolerance);
}

double distanceToSegment(Point p, Point a, Point b)
{
    const Point ab = b - a;
    const double square = ab.x * ab.x + ab.y * ab.y;
    const double t = square == 0.0 ? 0.0 : std::clamp(((p.x - a.x) * ab.x + (p.y - a.y) * ab.y) / square, 0.0, 1.0);
    return distance(p, a + ab * t);
}

double gap(const std::array<Point, 4> &a, const std::array<Point, 4> &b)
{
    if (overlap(a, b, 0.0))
        return 0.0;
    double least = std::numeric_limits<double>::max();
    for (std::size_t i = 0; i < 4; ++i)
        for (std::size_t j = 0; j < 4; ++j)
            least = std::min({least, distanceToSegment(a[i], b[j], b[(j + 1) % 4]), distanceToSegment(b[i], a[j], a[(j + 1) % 4])});
    return least;
}

double distanceToEdge(const Polygon &polygon, Point point)
{
    double least = std::numeric_limits<double>::max();
    for (std::size_t i = 0; i < polygon.size(); ++i)
        least = std::min(least, distanceToSegment(point, polygon[i], polygon[(i + 1) % polygon.size()]));
    return least;
}

} // namespace tokenyard
