// SPDX-License-Identifier: Apache-2.0
// Plane geometry of the site map in metres: x to the right, y down (drawing coordinates); angles in degrees, clockwise.
// Coordinates are plain doubles in metres here: points are handled by the thousand and never mixed with other units.
#pragma once

#include "core/base/quantity.h"
#include "core/base/unit.h"

#include <array>
#include <vector>

namespace tokenyard {

struct Point {
    double x = 0.0, y = 0.0; // m
    friend constexpr Point operator+(Point a, Point b) { return {a.x + b.x, a.y + b.y}; }
    friend constexpr Point operator-(Point a, Point b) { return {a.x - b.x, a.y - b.y}; }
    friend constexpr Point operator*(Point a, double k) { return {a.x * k, a.y * k}; }
    constexpr auto operator<=>(const Point &) const = default;
};

using Polyline = std::vector<Point>;
using Polygon = std::vector<Point>;

struct Bounds {
    double left = 0.0, top = 0.0, right = 0.0, bottom = 0.0;
    double width() const { return right - left; }
    double height() const { return bottom - top; }
    Bounds united(const Bounds &o) const;
    Bounds grown(double by) const { return {left - by, top - by, right + by, bottom + by}; }
    bool meets(const Bounds &o) const { return left < o.right && o.left < right && top < o.bottom && o.top < bottom; }
};

// Where an object stands: the top-left corner of its unturned footprint; it turns about its centre.
struct Placement {
    Length x, y, width = 10.0 * units::m, depth = 10.0 * units::m;
    double angle = 0.0; // degrees clockwise
    int level = 1;      // storey on which it stands; overlap is judged per storey
    bool operator==(const Placement &) const = default;

    Point centre() const { return {x.si() + width.si() / 2, y.si() + depth.si() / 2}; }
    // A point given in the footprint's own axes (metres from its top-left corner) on the map.
    Point toMap(Point own) const;
    Point toOwn(Point map) const;
    std::array<Point, 4> corners() const;
    Bounds bounds() const;
    Area area() const { return width * depth; }
};

Area polygonArea(const Polygon &polygon);
Length polylineLength(const Polyline &line);
double distance(Point a, Point b);
Bounds boundsOf(const std::vector<Point> &points);
bool contains(const Polygon &polygon, Point point);
// Whether two convex quadrilaterals overlap by more than `tolerance` metres (separating axes).
bool overlap(const std::array<Point, 4> &a, const std::array<Point, 4> &b, double tolerance = 1e-6);
// Least distance between two convex quadrilaterals; 0 if they touch or overlap.
double gap(const std::array<Point, 4> &a, const std::array<Point, 4> &b);
double distanceToSegment(Point p, Point a, Point b);
// Least distance of a point to a polygon's edge.
double distanceToEdge(const Polygon &polygon, Point point);

} // namespace tokenyard
