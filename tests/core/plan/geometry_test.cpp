// SPDX-License-Identifier: Apache-2.0
// Plane geometry against school formulas written out here: the shoelace formula, ray crossings, the foot of a perpendicular.
#include "core/plan/geometry.h"

#include <QTest>

#include <numbers>
#include <random>

using namespace tokenyard;

namespace {

// Corners at increasing angles around a centre: no such polygon crosses itself.
Polygon starShaped(std::mt19937 &random, bool clockwise)
{
    std::uniform_real_distribution<double> radius(20.0, 150.0), place(-500.0, 500.0);
    const int corners = 3 + int(random() % 30);
    const Point middle{place(random), place(random)};
    Polygon polygon;
    for (int i = 0; i < corners; ++i) {
        const double angle = 2.0 * std::numbers::pi * i / corners * (clockwise ? 1.0 : -1.0), r = radius(random);
        polygon.push_back(middle + Point{r * std::cos(angle), r * std::sin(angle)});
    }
    return polygon;
}

double shoelace(const Polygon &p)
{
    double twice = 0.0;
    for (std::size_t i = 0; i < p.size(); ++i)
        twice += p[i].x * p[(i + 1) % p.size()].y - p[(i + 1) % p.size()].x * p[i].y;
    return std::fabs(twice) / 2;
}

bool insideByCrossings(const Polygon &polygon, Point p)
{
    bool inside = false;
    for (std::size_t i = 0; i < polygon.size(); ++i) {
        const Point a = polygon[i], b = polygon[(i + 1) % polygon.size()];
        if ((a.y > p.y) != (b.y > p.y) && p.x < (b.x - a.x) * (p.y - a.y) / (b.y - a.y) + a.x)
            inside = !inside;
    }
    return inside;
}

double toSegment(Point p, Point a, Point b)
{
    const Point ab = b - a, ap = p - a;
    const double square = ab.x * ab.x + ab.y * ab.y, along = square > 0 ? std::clamp((ap.x * ab.x + ap.y * ab.y) / square, 0.0, 1.0) : 0.0;
    return std::hypot(ap.x - ab.x * along, ap.y - ab.y * along);
}

bool close(double a, double b) { return std::fabs(a - b) <= 1e-9 * std::max({1.0, std::fabs(a), std::fabs(b)}); }

std::array<Point, 4> footprint(double x, double y, double width, double depth, double angle = 0.0)
{
    return Placement{x * units::m, y * units::m, width * units::m, depth * units::m, angle, 1}.corners();
}

} // namespace

class GeometryTest : public QObject {
    Q_OBJECT
private slots:
    void randomPolygonsAgreeWithTheSchoolFormulas()
    {
        std::mt19937 random(7);
        for (int run = 0; run < 400; ++run) {
            const Polygon polygon = starShaped(random, run % 2);
            QVERIFY(close(polygonArea(polygon).si(), shoelace(polygon)));
            const Bounds box = boundsOf(polygon).grown(20.0);
            std::uniform_real_distribution<double> x(box.left, box.right), y(box.top, box.bottom);
            for (int i = 0; i < 20; ++i) {
                const Point p{x(random), y(random)};
                double least = 1e300;
                for (std::size_t e = 0; e < polygon.size(); ++e) {
                    const Point a = polygon[e], b = polygon[(e + 1) % polygon.size()];
                    QVERIFY(close(distanceToSegment(p, a, b), toSegment(p, a, b)));
                    least = std::min(least, toSegment(p, a, b));
                }
                QVERIFY(close(distanceToEdge(polygon, p), least));
                if (least > 1e-9)
                    QCOMPARE(contains(polygon, p), insideByCrossings(polygon, p));
            }
        }
    }
    void theEdgeBelongsToAPolygon()
    {
        const Polygon square{{0, 0}, {10, 0}, {10, 10}, {0, 10}};
        QVERIFY(contains(square, {10, 5}) && contains(square, {0, 0}) && !contains(square, {10.001, 5}));
    }
    void polygonsWithoutAreaAreHandled()
    {
        for (const Polygon &polygon : {Polygon{}, Polygon{{1, 1}}, Polygon{{0, 0}, {5, 0}}, Polygon{{2, 2}, {2, 2}, {2, 2}}}) {
            QCOMPARE(polygonArea(polygon).si(), 0.0);
            QVERIFY(!contains(polygon, {100, 100}));
        }
        QCOMPARE(distanceToEdge({{3, 0}}, {0, 4}), 5.0); // 3-4-5 triangle
    }
    void distancesOfA345Triangle()
    {
        QCOMPARE(distance({0, 0}, {3, 4}), 5.0);
        QCOMPARE(polylineLength({{0, 0}, {3, 4}, {3, 10}}).si(), 11.0);
        QCOMPARE(polylineLength({}).si(), 0.0);
        QCOMPARE(distanceToSegment({0, 4}, {0, 0}, {0, 0}), 4.0); // a segment without length is a point
    }
    void footprintsOverlapByMoreThanTheTolerance()
    {
        QVERIFY(overlap(footprint(0, 0, 10, 10), footprint(9.9, 0, 10, 10)));
        QVERIFY(!overlap(footprint(0, 0, 10, 10), footprint(10, 0, 10, 10))); // they touch
        QVERIFY(!overlap(footprint(0, 0, 10, 10), footprint(9.9, 0, 10, 10), 0.2));
    }
    // A square of side 10 turned by 45 degrees about (5, 5) reaches to 5 + 5 √2 = 12.071.
    void aTurnedSquareReachesFartherAlongTheAxes()
    {
        const auto turned = footprint(0, 0, 10, 10, 45.0);
        QVERIFY(overlap(turned, footprint(12.0, 0, 10, 10)));
        QVERIFY(!overlap(turned, footprint(12.1, 0, 10, 10)));
        QVERIFY(!overlap(turned, footprint(10.5, 10.5, 10, 10))); // though their bounds meet
        QVERIFY(close(gap(turned, footprint(15.0, 0, 10, 10)), 15.0 - 5.0 - 5.0 * std::numbers::sqrt2));
    }
    void theGapBetweenFootprints()
    {
        QCOMPARE(gap(footprint(0, 0, 10, 10), footprint(13, 14, 10, 10)), 5.0); // corner to corner, 3-4-5
        QCOMPARE(gap(footprint(0, 0, 10, 10), footprint(14, 2, 10, 3)), 4.0);
        QCOMPARE(gap(footprint(0, 0, 10, 10), footprint(5, 5, 10, 10)), 0.0);
    }
};

QTEST_GUILESS_MAIN(GeometryTest)
#include "geometry_test.moc"
