// SPDX-License-Identifier: Apache-2.0
#include "core/edit/generate/parcel.h"

#include "core/base/constants.h"
#include "core/plan/limits.h"

#include <algorithm>
#include <cmath>

namespace tokenyard::generate {

namespace {

#define TG(source) TY_TR("Generate", source)
constexpr double hair = 1e-6;       // m
constexpr double leastArea = 1.0;   // m2: less is a slip of the file
constexpr double mostArea = 2e8;    // m2, 200 km2: no site of a file is larger, and one of 15 m in millimetres that are taken as metres is
constexpr double nearlyAlong = 1.0; // degrees: so little is not worth a turned drawing

double cross(Point o, Point a, Point b) { return (a.x - o.x) * (b.y - o.y) - (a.y - o.y) * (b.x - o.x); }

bool onSegment(Point a, Point b, Point p) { return distanceToSegment(p, a, b) < hair; }

bool meet(Point a, Point b, Point c, Point d)
{
    const double abc = cross(a, b, c), abd = cross(a, b, d), cda = cross(c, d, a), cdb = cross(c, d, b);
    if (((abc > 0) != (abd > 0)) && ((cda > 0) != (cdb > 0)) && abc != 0.0 && abd != 0.0 && cda != 0.0 && cdb != 0.0)
        return true;
    return onSegment(a, b, c) || onSegment(a, b, d) || onSegment(c, d, a) || onSegment(c, d, b);
}

bool crossesItself(const Polygon &p)
{
    for (std::size_t i = 0; i < p.size(); ++i)
        for (std::size_t j = i + 1; j < p.size(); ++j) {
            const bool neighbours = j == i + 1 || (i == 0 && j + 1 == p.size());
            if (!neighbours && meet(p[i], p[(i + 1) % p.size()], p[j], p[(j + 1) % p.size()]))
                return true;
        }
    return false;
}

// Without the closing point, coincident points and collinear corners.
Polygon cleaned(const Polygon &ring)
{
    Polygon out;
    for (Point p : ring)
        if (out.empty() || distance(out.back(), p) > hair)
            out.push_back(p);
    while (out.size() > 1 && distance(out.front(), out.back()) <= hair)
        out.pop_back();
    for (std::size_t i = 0; out.size() > 3 && i < out.size();) {
        const Point a = out[(i + out.size() - 1) % out.size()], b = out[(i + 1) % out.size()];
        const bool between = (out[i].x - a.x) * (b.x - out[i].x) + (out[i].y - a.y) * (b.y - out[i].y) >= 0.0;
        if (between && std::fabs(cross(a, b, out[i])) < hair * std::max(1.0, distance(a, b)))
            out.erase(out.begin() + std::ptrdiff_t(i));
        else
            ++i;
    }
    return out;
}

Point turned(Point p, double degrees)
{
    const double c = std::cos(degrees * radiansPerDegree), s = std::sin(degrees * radiansPerDegree);
    return {c * p.x - s * p.y, s * p.x + c * p.y};
}

// The turn between -45 and 45 degrees that lays most of the edges' length along the axes.
double mainDirection(const Polygon &polygon)
{
    double best = 0.0, most = 0.0;
    for (std::size_t i = 0; i < polygon.size(); ++i) {
        const Point by = polygon[(i + 1) % polygon.size()] - polygon[i];
        double angle = std::atan2(by.y, by.x) / radiansPerDegree;
        angle -= 90.0 * std::round(angle / 90.0);
        double along = 0.0;
        for (std::size_t j = 0; j < polygon.size(); ++j) {
            const Point other = polygon[(j + 1) % polygon.size()] - polygon[j];
            double off = std::atan2(other.y, other.x) / radiansPerDegree - angle;
            off -= 90.0 * std::round(off / 90.0);
            along += std::fabs(off) < nearlyAlong ? std::hypot(other.x, other.y) : 0.0;
        }
        if (along > most + hair) {
            most = along;
            best = angle;
        }
    }
    return std::fabs(best) < nearlyAlong ? 0.0 : best;
}

Text fault(const Polygon &ring, const std::string &file)
{
    if (ring.size() > limit::corners)
        return {TG("The boundary in %1 has %2 corners; at most %3 are taken, so simplify it."),
                {file, count(double(ring.size())), count(double(limit::corners))}};
    if (std::any_of(ring.begin(), ring.end(), [](Point p) { return !limit::accepts(p); }))
        return {TG("The boundary in %1 is more than 100 km wide or holds a number that is none."), {file}};
    if (ring.size() >= 4 && crossesItself(ring))
        return {TG("The boundary in %1 crosses itself; draw its corners in order round the land."), {file}};
    if (ring.size() < 3 || polygonArea(ring).si() < leastArea)
        return {TG("The boundary in %1 encloses no land; it takes at least three corners."), {file}};
    return {};
}

} // namespace

ParcelRead parcelOf(std::vector<Point> ring, const std::string &file)
{
    ParcelRead read;
    if (std::any_of(ring.begin(), ring.end(), [](Point p) { return !std::isfinite(p.x) || !std::isfinite(p.y); })) {
        read.problem = Text(TG("The boundary in %1 is more than 100 km wide or holds a number that is none."), {file});
        return read;
    }
    if (ring.size() > 10 * limit::corners) { // before collinear corners are removed, which takes time with their square
        read.problem = Text(TG("The boundary in %1 has %2 corners; at most %3 are taken, so simplify it."),
                            {file, count(double(ring.size())), count(double(limit::corners))});
        return read;
    }
    for (Point &p : ring)
        p.y = -p.y; // drawings have y down
    Polygon polygon = cleaned(ring);
    read.problem = fault(polygon, file);
    if (const double area = polygonArea(polygon).si(); read.ok() && area > mostArea)
        read.problem = Text(TG("The boundary in %1 encloses %2 km²; at most %3 are taken: check the unit of its numbers."),
                            {file, count(area / 1e6, 4), count(mostArea / 1e6, 4)});
    if (!read.ok())
        return read;
    const double turn = mainDirection(polygon);
    for (Point &p : polygon)
        p = turn == 0.0 ? p : turned(p, -turn);
    const Bounds bounds = boundsOf(polygon);
    for (Point &p : polygon)
        p = {std::round((p.x - bounds.left) * 1e3) / 1e3, std::round((p.y - bounds.top) * 1e3) / 1e3};
    const Point corner = turned({bounds.left, bounds.top}, turn);
    read.origin = {corner.x, -corner.y};
    read.parcel.northAngle = turn == 0.0 ? 0.0 : -turn;
    read.parcel.boundary = std::move(polygon);
    return read;
}

Point ParcelRead::toDrawing(Point metres) const { return turned({metres.x - origin.x, -(metres.y - origin.y)}, parcel.northAngle); }

ParcelRead parcelOfBoundary(const Polygon &boundary)
{
    ParcelRead read;
    read.problem = boundary.size() < 3 ? Text(TG("The plan has no boundary; draw one, or choose a file that holds one."))
                                       : fault(boundary, "the plan");
    if (read.ok())
        read.parcel.boundary = boundary;
    return read;
}

} // namespace tokenyard::generate
