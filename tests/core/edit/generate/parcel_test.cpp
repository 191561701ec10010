// SPDX-License-Identifier: Apache-2.0
// Parcels from files: a parcel that is read keeps its size and place, a file that cannot be read gives one sentence.
#include "core/edit/generate/parcel.h"

#include <QTest>

#include <fmt/format.h>

#include <cmath>
#include <numbers>
#include <random>

using namespace tokenyard;
using namespace tokenyard::generate;

namespace {

std::string geoJson(const std::vector<Point> &ring, const std::string &more = {}, const std::string &type = "Polygon")
{
    std::string points;
    for (const Point &p : ring)
        points += fmt::format("{}[{:.9f},{:.9f}]", points.empty() ? "" : ",", p.x, p.y);
    const std::string coordinates = type == "MultiPolygon" ? "[[[" + points + "]]]" : "[[" + points + "]]";
    return R"({"type":"FeatureCollection",)" + more + R"("features":[{"type":"Feature","properties":{"name":"Lot 7"},"geometry":{"type":")"
        + type + R"(","coordinates":)" + coordinates + "}}]}";
}

// Metres around a place, by the meridian and parallel arcs of the WGS 84 ellipsoid at 34.78 degrees (91,482 and 110,929 m per degree).
std::vector<Point> degrees(std::vector<Point> metres)
{
    for (Point &p : metres)
        p = {126.62 + p.x / 91482.0, 34.78 + p.y / 110929.0};
    return metres;
}

bool isOneSentence(const Text &text)
{
    const std::string words = text.english();
    return words.size() > 10 && words.find('\n') == std::string::npos && words.back() == '.';
}

} // namespace

class ParcelTest : public QObject {
    Q_OBJECT
    static ParcelRead read(const std::string &text) { return readParcel(text, "lot.geojson"); }
private slots:
    void degreesBecomeMetres()
    {
        const ParcelRead lot = read(geoJson(degrees({{0, 0}, {330, 0}, {330, 260}, {0, 260}, {0, 0}})));
        QVERIFY2(lot.ok(), lot.problem.english().c_str());
        const Bounds b = boundsOf(lot.parcel.boundary);
        QVERIFY(std::fabs(b.width() - 330) < 0.5 && std::fabs(b.height() - 260) < 0.5);
        QCOMPARE(lot.parcel.boundary.size(), std::size_t(4));
        QCOMPARE(lot.parcel.name, std::string("Lot 7"));
        // The drawing's origin is in the north-west.
        QVERIFY(lot.parcel.place && std::fabs(lot.parcel.place->latitude - (34.78 + 260 / 110929.0)) < 1e-5);
        QVERIFY(std::fabs(lot.parcel.place->longitude - 126.62) < 1e-5);
    }
    // EPSG registry, 5179: its origin, 38 N 127.5 E, is at 1,000,000 E 2,000,000 N; 5186: 38 N 127 E at 200,000 E 600,000 N.
    void theOriginsOfTheKoreanGridsLieWhereTheRegistrySays()
    {
        const auto unified = fromKoreanGrid(5179, 1e6, 2e6), central = fromKoreanGrid(5186, 2e5, 6e5);
        QVERIFY(unified && std::fabs(unified->latitude - 38.0) < 1e-9 && std::fabs(unified->longitude - 127.5) < 1e-9);
        QVERIFY(central && std::fabs(central->latitude - 38.0) < 1e-9 && std::fabs(central->longitude - 127.0) < 1e-9);
        QVERIFY(!fromKoreanGrid(32652, 2e5, 6e5));
    }
    // The length of a degree of latitude about 37.5 N, by the usual series: 111132.95 - 559.82 cos 75° + 1.17 cos 150° = 110,987.0 m.
    void aDegreeOnTheMeridianHasItsLength()
    {
        const auto south = fromKoreanGrid(5186, 2e5, 6e5 - 110'987.0);
        QVERIFY(south && std::fabs(south->latitude - 37.0) < 1.0 / 111'000.0);
    }
    void theTwoGridsAgreeOnAPlace()
    {
        // The same place in overlapping belts: 128 E is one degree from two meridians, symmetrically.
        const auto west = fromKoreanGrid(5186, 2e5 + 87'000.0, 5e5), east = fromKoreanGrid(5187, 2e5 - 87'000.0, 5e5);
        QVERIFY(west && east);
        QVERIFY(std::fabs(west->latitude - east->latitude) < 1e-10);
        QVERIFY(std::fabs((west->longitude - 127.0) - (129.0 - east->longitude)) < 1e-10);
    }
    void metresOfAGridStayMetres()
    {
        const ParcelRead lot = read(geoJson({{950000, 1650000}, {950200, 1650000}, {950200, 1650100}, {950000, 1650100}},
                                            R"("crs":{"type":"name","properties":{"name":"urn:ogc:def:crs:EPSG::5179"}},)"));
        QVERIFY2(lot.ok(), lot.problem.english().c_str());
        QVERIFY(std::fabs(polygonArea(lot.parcel.boundary).si() - 20000.0) < 0.5);
        QVERIFY(lot.parcel.place && lot.parcel.place->latitude > 34.0 && lot.parcel.place->latitude < 36.0);
    }
    void theLargestOfSeveralPolygonsCounts()
    {
        const ParcelRead lot = read(
            R"({"type":"MultiPolygon","coordinates":[[[[0,0],[0.001,0],[0.001,0.001]]],[[[1,1],[1.003,1],[1.003,1.002],[1,1.002]]]]})");
        QVERIFY(lot.ok());
        QCOMPARE(lot.parcel.boundary.size(), std::size_t(4));
    }
    void aTurnedParcelIsLaidAlongItsEdges()
    {
        std::vector<Point> ring;
        const double turn = 27.0 * std::numbers::pi / 180.0;
        for (const Point &p : std::vector<Point>{{0, 0}, {300, 0}, {300, 120}, {0, 120}})
            ring.push_back({p.x * std::cos(turn) - p.y * std::sin(turn), p.x * std::sin(turn) + p.y * std::cos(turn)});
        const ParcelRead lot = parcelOf(ring, "lot");
        QVERIFY(lot.ok());
        const Bounds b = boundsOf(lot.parcel.boundary);
        QVERIFY(std::fabs(b.width() - 300) < 0.01 && std::fabs(b.height() - 120) < 0.01);
        // Counter-clockwise on the ground by 27 degrees: once the parcel is level, north is turned clockwise by as much.
        QVERIFY(std::fabs(std::fabs(lot.parcel.northAngle) - 27.0) < 1e-6);
        for (std::size_t i = 0; i < ring.size(); ++i) {
            double nearest = 1e9;
            for (const Point &p : lot.parcel.boundary)
                nearest = std::min(nearest, distance(p, lot.toDrawing(ring[i])));
            QVERIFY(nearest < 0.01);
        }
    }
    void linesOfPlainNumbersAreInMetres()
    {
        const ParcelRead lot = read("x,y\n0,0\n200,0\n200,100\n0,100\n");
        QVERIFY(lot.ok() && !lot.parcel.place);
        QCOMPARE(std::round(polygonArea(lot.parcel.boundary).si()), 20000.0);
        QVERIFY(!read("0,0\n200,0\nhouse\n").ok());
    }
    // EPSG 5179 at Ulsan: 1,150,000 E 1,730,000 N; 200 x 100 m of it, the first corner is the drawing's lower left one.
    void linesOfAGridsLargeNumbersAreTheSameLand()
    {
        const ParcelRead lot = read("1150000,1730000\n1150200,1730000\n1150200,1730100\n1150000,1730100\n");
        QVERIFY2(lot.ok(), lot.problem.english().c_str());
        QCOMPARE(lot.parcel.boundary, read("0,0\n200,0\n200,100\n0,100\n").parcel.boundary);
        QVERIFY(distance(lot.toDrawing({1150000, 1730000}), {0, 100}) < 1e-6);
        QVERIFY(read("0,0\n200000,0\n200000,100\n0,100\n").problem.english().find("100 km") != std::string::npos);
    }
    // A heading names the system. EPSG 5186: 38 N 127 E is at 200,000 E 600,000 N; lists of the land register have north before east.
    void cornersInANamedSystemHaveTheirPlace()
    {
        const ParcelRead lot = read("EPSG:5186\n200000,600000\n200200,600000\n200200,600100\n200000,600100\n"),
                         exchanged = read("North;East (epsg:5186)\n600000;200000\n600000;200200\n600100;200200\n600100;200000\n"),
                         legs = read("EPSG:5186\n200000,600000\naz 90 200\naz 0 100\naz 270 200\n");
        for (const ParcelRead &each : {lot, exchanged, legs}) {
            QVERIFY2(each.ok() && each.parcel.place, each.problem.english().c_str());
            QCOMPARE(std::round(polygonArea(each.parcel.boundary).si()), 20000.0);
            QVERIFY(std::fabs(each.parcel.place->latitude - 38.0) < 0.001 && std::fabs(each.parcel.place->longitude - 127.0) < 1e-6);
        }
        const ParcelRead degrees = read("EPSG:4326\n127,38\n127.002,38\n127.002,38.001\n127,38.001\n");
        QVERIFY(degrees.ok() && std::fabs(degrees.parcel.place->longitude - 127.0) < 1e-6);
        for (const auto &[text, says] : {std::pair("EPSG:5186\n0,0\n200,0\n200,100\n", "outside"),
                                         {"EPSG:32652\n0,0\n200,0\n200,100\n", "not known"},
                                         {"EPSG:5186\naz 90 200\naz 0 100\naz 270 200\n", "first corner"}})
            QVERIFY2(read(text).problem.english().find(says) != std::string::npos, read(text).problem.english().c_str());
    }
    // Numbers below 90 and 180 that the file says are in no system: 150 x 80 m, and no quarter of the globe.
    void metresThatCouldBeDegreesStayMetres()
    {
        const std::string text = geoJson({{0, -80}, {150, -80}, {150, 0}, {0, 0}}, R"("crs":null,)");
        const ParcelRead lot = read(text);
        QVERIFY2(lot.ok() && !lot.parcel.place, lot.problem.english().c_str());
        QCOMPARE(std::round(polygonArea(lot.parcel.boundary).si()), 12000.0);
        const auto choices = parcelChoices(text);
        QVERIFY(choices.size() == 1 && std::round(choices.front().area.si()) == 12000.0 && read(choices.front().text).ok());
        QCOMPARE(readLines(text, "map", {37.0, 127.0}, 0.0).lines.front().at(1), (Point{150, 80}));
        QVERIFY(!read(geoJson({{0, -80}, {150, -80}, {150, 0}, {0, 0}}, "")).ok()); // by the standard they are degrees
    }
    void whatIsNotAParcelGivesOneSentence_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("says");
        QTest::newRow("empty") << ""
                               << "no polygon";
        QTest::newRow("blank") << " \n\t "
                               << "no polygon";
        QTest::newRow("words") << "hello"
                               << "no polygon";
        QTest::newRow("broken") << "{\"type\":"
                                << "readable";
        QTest::newRow("a point") << R"({"type":"Point","coordinates":[1,2]})"
                                 << "no polygon";
        QTest::newRow("a bow") << QString::fromStdString(geoJson(degrees({{0, 0}, {300, 200}, {300, 0}, {0, 200}}))) << "crosses itself";
        QTest::newRow("a line") << QString::fromStdString(geoJson(degrees({{0, 0}, {300, 0}, {600, 0}}))) << "no land";
        QTest::newRow("a continent") << R"({"type":"Polygon","coordinates":[[[0,0],[40,0],[40,40],[0,40]]]})"
                                     << "100 km";
        QTest::newRow("too large a number") << R"({"type":"Polygon","coordinates":[[[1e999,0],[40,0],[40,40],[0,40]]]})"
                                            << "readable";
        QTest::newRow("a strange system") << QString::fromStdString(
            geoJson({{1, 1}, {2, 1}, {2, 2}}, R"("crs":{"properties":{"name":"EPSG:32652"}},)"))
                                          << "EPSG:32652";
        QTest::newRow("latitude before longitude")
            << R"({"type":"Polygon","coordinates":[[[35.44,129.36],[35.44,129.363],[35.443,129.363]]]})"
            << "longitude first";
        QTest::newRow("millimetres for metres") << "x,y\n0,0\n60000,0\n60000,40000\n0,40000\n" // 60 m x 40 m
                                                << "2,400 km";
        QTest::newRow("deep") << QString(100, '[') << "deeply";
        QTest::newRow("strings for numbers") << R"({"type":"Polygon","coordinates":[[["a","b"],[1,2],[3,4]]]})"
                                             << "no polygon";
        QTest::newRow("coordinates that are no list") << R"({"type":"Polygon","coordinates":{"a":1}})"
                                                      << "no polygon";
    }
    void whatIsNotAParcelGivesOneSentence()
    {
        QFETCH(QString, text);
        QFETCH(QString, says);
        const ParcelRead lot = read(text.toStdString());
        QVERIFY(!lot.ok());
        QVERIFY2(isOneSentence(lot.problem) && QString::fromStdString(lot.problem.english()).contains(says), lot.problem.english().c_str());
    }
    void brokenFilesEndInASentenceOrAParcel()
    {
        const std::string whole = geoJson(degrees({{0, 0}, {330, 0}, {330, 260}, {0, 260}}));
        std::mt19937 random(7);
        for (int i = 0; i < 2000; ++i) {
            std::string text = whole;
            for (int k = 0; k < 1 + int(random() % 4); ++k)
                text[random() % text.size()] = "{}[]\",:-0e9.\\ \n"[random() % 15];
            const ParcelRead lot = read(text);
            QVERIFY(lot.ok() ? lot.parcel.boundary.size() >= 3 : isOneSentence(lot.problem));
        }
    }
};

QTEST_APPLESS_MAIN(ParcelTest)
#include "parcel_test.moc"
