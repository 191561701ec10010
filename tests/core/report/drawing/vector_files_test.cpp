// SPDX-License-Identifier: Apache-2.0
#include "core/report/drawing/vector_files.h"

#include "core/edit/templates/templates.h"
#include "core/report/drawing/dxf_writer.h"
#include "core/report/drawing/geo_reference.h"

#include <QTest>

#include <nlohmann/json.hpp>

#include <map>
#include <set>
#include <sstream>

using namespace tokenyard;
using namespace tokenyard::drawing;

namespace {

struct Group {
    int code;
    std::string value;
};

// A DXF file as its pairs of lines: group code and value.
std::vector<Group> groupsOf(const std::string &dxf)
{
    std::vector<Group> groups;
    std::istringstream in(dxf);
    for (std::string code, value; std::getline(in, code) && std::getline(in, value);)
        groups.push_back({std::stoi(code), value});
    return groups;
}

struct Entity {
    std::string type, layer, text;
    std::vector<Point> points;
    bool closed = false;
};

std::vector<Entity> entitiesOf(const std::vector<Group> &groups)
{
    std::vector<Entity> all;
    bool inside = false;
    for (std::size_t i = 0; i < groups.size(); ++i) {
        const Group &g = groups[i];
        if (g.code == 2 && g.value == "ENTITIES" && groups[i - 1].value == "SECTION")
            inside = true;
        if (!inside)
            continue;
        if (g.code == 0 && g.value == "ENDSEC")
            break;
        if (g.code == 0)
            all.push_back({g.value, {}, {}, {}, false});
        else if (all.empty())
            continue;
        else if (g.code == 8)
            all.back().layer = g.value;
        else if (g.code == 1)
            all.back().text = g.value;
        else if (g.code == 70)
            all.back().closed = g.value == "1";
        else if (g.code == 10)
            all.back().points.push_back({std::stod(g.value), 0});
        else if (g.code == 20)
            all.back().points.back().y = std::stod(g.value);
    }
    return all;
}

} // namespace

class VectorFilesTest : public QObject {
    Q_OBJECT
    const Catalogue m_catalogue;
    const Plan m_plan = blank40Mw(m_catalogue);

private slots:
    void aDxfReadBackHoldsEveryOutlineAndFeedInMetres()
    {
        const auto groups = groupsOf(dxfOf({m_plan, nullptr, &m_catalogue}));
        QCOMPARE(groups.back().value, std::string("EOF"));
        const auto entities = entitiesOf(groups);
        std::map<std::string, int> closed;
        int open = 0;
        double length = 0.0, feeds = 0.0;
        for (const Entity &e : entities) {
            QVERIFY(e.type == "LWPOLYLINE" || e.type == "TEXT");
            if (e.type == "LWPOLYLINE" && e.closed)
                ++closed[e.layer];
            if (e.type == "LWPOLYLINE" && !e.closed) {
                ++open;
                length += polylineLength(e.points).si();
            }
        }
        for (const Shared<Feed> &feed : m_plan.feeds)
            feeds += polylineLength(route(m_plan, *feed)).si();
        QCOMPARE(open, int(m_plan.feeds.size()));
        QVERIFY(std::fabs(length - feeds) < 0.01);
        QCOMPARE(closed["BOUNDARY"], 1);
        int halls = 0;
        for (const Shared<Object> &object : m_plan.objects) {
            halls += object->kind() == ObjectKind::Hall ? 1 : 0;
            QVERIFY(object->name.empty()
                    || std::any_of(entities.begin(), entities.end(), [&](const Entity &e) { return e.text == object->name; }));
        }
        QCOMPARE(closed["HALL"], halls);
    }
    void everyHandleOfADxfIsUniqueAndEveryLayerIsDeclared()
    {
        const auto groups = groupsOf(dxfOf({m_plan, nullptr, &m_catalogue}));
        std::set<std::string> handles, layers{"0"};
        for (std::size_t i = 0; i < groups.size(); ++i) {
            if (groups[i].code == 5 && groups[i - 1].value != "$HANDSEED")
                QVERIFY2(handles.insert(groups[i].value).second, groups[i].value.c_str());
            if (groups[i].value == "AcDbLayerTableRecord")
                layers.insert(groups[i + 1].value);
        }
        for (const Entity &e : entitiesOf(groups))
            QVERIFY2(layers.count(e.layer), e.layer.c_str());
    }
    void koreanStaysReadableInADxf() { QCOMPARE(dxfWords("홀 1\n"), std::string("\\U+D640 1 ")); }

    void theGeoJsonIsClosedRingsAndLinesOnTheGlobe()
    {
        Plan plan = m_plan;
        plan.site = plan.site.with([](Site &site) {
            site.latitude = 35.5;
            site.longitude = 129.3;
            site.northAngle = 0.0;
        });
        const auto json = nlohmann::json::parse(geoJsonOf({plan, nullptr, &m_catalogue}));
        QCOMPARE(json["type"].get<std::string>(), std::string("FeatureCollection"));
        QVERIFY(!json.contains("crs")); // RFC 7946: WGS 84
        QCOMPARE(json["features"].size(), 1 + plan.objects.size() + plan.feeds.size());
        for (const auto &feature : json["features"]) {
            const auto &geometry = feature["geometry"];
            const bool ring = geometry["type"] == "Polygon";
            const auto &points = ring ? geometry["coordinates"][0] : geometry["coordinates"];
            QVERIFY(ring ? points.size() >= 4 && points.front() == points.back() : points.size() >= 2);
            double twice = 0.0;
            for (std::size_t i = 0; i + 1 < points.size(); ++i)
                twice += points[i][0].get<double>() * points[i + 1][1].get<double>()
                    - points[i + 1][0].get<double>() * points[i][1].get<double>();
            QVERIFY(!ring || twice > 0.0); // counter-clockwise, RFC 7946
            for (const auto &p : points)
                QVERIFY(std::fabs(p[0].get<double>() - 129.3) < 0.02 && std::fabs(p[1].get<double>() - 35.5) < 0.02);
        }
    }
    // Length of a degree at 45 degrees north on WGS 84: 111,131.8 m of latitude, 78,846.8 m of longitude (NGA's formulas).
    void aDegreeIsAsLongAsTheEllipsoidSays()
    {
        Site site;
        site.latitude = 45.0;
        site.longitude = 10.0;
        const auto place = GeoReference::of(site);
        QVERIFY(std::fabs(place->toGlobe({0, -1111.318}).latitude - 45.01) < 1e-7);
        QVERIFY(std::fabs(place->toGlobe({788.468, 0}).longitude - 10.01) < 1e-7);
        site.northAngle = 90.0; // north is to the right
        QVERIFY(GeoReference::of(site)->toGlobe({100, 0}).latitude > 45.0);
    }
    void aSiteWithoutAPlaceIsWrittenInMetresAndSaysSo()
    {
        Plan plan = m_plan;
        plan.site = plan.site.with([](Site &site) {
            site.latitude = Site{}.latitude;
            site.longitude = Site{}.longitude;
        });
        const auto json = nlohmann::json::parse(geoJsonOf({plan, nullptr, &m_catalogue}));
        QVERIFY(json["note"].get<std::string>().find("metres") != std::string::npos);
        QVERIFY(json.contains("crs") && json["crs"].is_null()); // in no system, so that nobody reads degrees
        const auto corner = plan.site->boundary.front();
        const auto &ring = json["features"][0]["geometry"]["coordinates"][0];
        QVERIFY(
            std::any_of(ring.begin(), ring.end(), [&](const auto &p) { return std::fabs(p[0].template get<double>() - corner.x) < 1e-4; }));
    }
    void anOverlayGivesEachObjectItsColourAndFigure()
    {
        const auto json = nlohmann::json::parse(geoJsonOf({m_plan, nullptr, &m_catalogue, Overlay::Phase}));
        int marked = 0;
        for (const auto &feature : json["features"])
            marked += feature["properties"].contains("fill") ? 1 : 0;
        QCOMPARE(std::size_t(marked), m_plan.objects.size() + m_plan.feeds.size());
    }
};

QTEST_GUILESS_MAIN(VectorFilesTest)
#include "vector_files_test.moc"
