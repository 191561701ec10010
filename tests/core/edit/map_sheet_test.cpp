// SPDX-License-Identifier: Apache-2.0
// Mirrors, gaps and arrays along a path; and the view settings of the map: they are read back, and survive the project file.
#include "core/base/base64.h"
#include "core/catalogue/own_records.h"
#include "core/catalogue/project_data.h"
#include "core/edit/boundary.h"
#include "core/edit/feeds.h"
#include "core/edit/map_sheet.h"
#include "core/edit/mirror.h"
#include "core/edit/objects.h"
#include "core/edit/parts.h"
#include "core/edit/templates/templates.h"
#include "core/store/project_file.h"
#include "core/study/cooling/epw.h"

#include <QTemporaryDir>
#include <QTest>

using namespace tokenyard;
using namespace tokenyard::edit;

namespace {

ObjectId add(Plan &plan, ObjectKind kind, Point middle)
{
    const Edit edit = addObject(plan, kind, middle);
    plan = edit.plan;
    return edit.ids[0];
}

MapSheet fullSheet()
{
    MapSheet sheet;
    sheet.hidden = {MapLayer::Mechanical, MapLayer::Notes};
    sheet.locked = {MapLayer::Ground};
    sheet.guides = {{true, 12.5}, {false, -40.0}};
    sheet.dimensions = {{{0, 0}, {30, 0}}};
    Backdrop lines;
    lines.name = "연속지적도";
    lines.lines = {{{0, 0}, {10, 0.125}, {10, 10}}, {{-5, -5}, {5, 5}}};
    Backdrop picture;
    picture.name = "photo.png";
    picture.picture = std::string("\x89PNG\0\r\n\xff", 8);
    picture.width = 321.5;
    picture.angle = 12.0;
    sheet.backdrops = {lines, picture};
    sheet.back = {ObjectId{7}};
    sheet.front = {ObjectId{4}, ObjectId{3}};
    return sheet;
}

Record ownWeather()
{
    Record record = Catalogue().set("weather").records.front();
    record.id = "own-site";
    record.own = true;
    return record;
}

} // namespace

class MapSheetTest : public QObject {
    Q_OBJECT
private slots:
    // A layer put away once took the report's sender, logo and redaction with it, and an imported weather took both.
    void theMapsSheetAndAWeatherLeaveTheOtherDataFilesOfThePlan()
    {
        const std::string chosen = R"({"company":"Hanguk Power","prices_redacted":true})";
        Text problem;
        Catalogue all = withDataFile(Catalogue(), reportSettingsFile, chosen);
        all = withMapSheet(all, fullSheet(), problem);
        all = withWeather(all, {.record = ownWeather(), .hours = "@dry_bulb 0.1 C"});
        QVERIFY(problem.empty() && all.data(reportSettingsFile) && *all.data(reportSettingsFile) == chosen);
        QVERIFY(mapSheetOf(all) == fullSheet());
        const Catalogue upgraded = withProgramsRecords(all.withRecord("weather", ownWeather())); // it dropped all three, too
        QVERIFY(upgraded.data(reportSettingsFile) && mapSheetOf(upgraded) == fullSheet());
        QCOMPARE(std::string(upgraded.data(weatherFile(ownWeather().id)).value()), std::string("@dry_bulb 0.1 C"));
        all = withMapSheet(all, {}, problem);
        QVERIFY(all.data(reportSettingsFile) && mapSheetOf(all) == MapSheet{});
        QCOMPARE(std::string(all.data(weatherFile(ownWeather().id)).value()), std::string("@dry_bulb 0.1 C"));
    }
    void mirroringTwiceRestoresEveryPlacement()
    {
        const Plan plan = blank40Mw(Catalogue());
        Ids all;
        for (const auto &object : plan.objects)
            all.push_back(object->id);
        for (Axis axis : {Axis::X, Axis::Y}) {
            const Edit once = mirror(plan, all, axis), twice = mirror(once.plan, all, axis);
            QVERIFY(once.ok() && twice.ok());
            int moved = 0;
            for (const auto &object : plan.objects) {
                const Placement a = object->place, b = twice.plan.object(object->id)->place;
                QVERIFY(std::fabs(a.x.si() - b.x.si()) < 1e-6 && std::fabs(a.y.si() - b.y.si()) < 1e-6);
                QCOMPARE(std::fmod(a.angle, 360.0), std::fmod(b.angle, 360.0));
                moved += once.plan.object(object->id)->place.centre() != a.centre();
            }
            QVERIFY(moved > 0);
        }
    }
    void aMirrorKeepsDistancesAndChangesSides()
    {
        Plan plan;
        const ObjectId hall = add(plan, ObjectKind::Hall, {0, 0}), yard = add(plan, ObjectKind::DryCoolerYard, {90, 30});
        const Edit edit = mirror(plan, {hall, yard}, Axis::X);
        const Point a = edit.plan.object(hall)->place.centre(), b = edit.plan.object(yard)->place.centre();
        QVERIFY(a.x > b.x);
        QVERIFY(std::fabs(distance(a, b) - distance({0, 0}, {90, 30})) < 1e-9);
        QCOMPARE(b.y - a.y, 30.0);
    }
    void feedsOfAMirroredPairStillEndAtTheirPorts()
    {
        Plan plan;
        const ObjectId hall = add(plan, ObjectKind::Hall, {0, 0}), yard = add(plan, ObjectKind::DryCoolerYard, {40, 90});
        plan = edit::connect(plan, {yard, 4}, {hall, 2}).plan;
        const Edit edit = mirror(plan, {hall, yard}, Axis::Y);
        QVERIFY(edit.ok());
        const Polyline line = route(edit.plan, *edit.plan.feeds[0]);
        for (std::size_t i = 1; i < line.size(); ++i) // no leg is diagonal
            QVERIFY(std::fabs(line[i].x - line[i - 1].x) < 1e-6 || std::fabs(line[i].y - line[i - 1].y) < 1e-6);
    }
    void lockedObjectsStayInAMirror()
    {
        Plan plan;
        const ObjectId hall = add(plan, ObjectKind::Hall, {0, 0});
        plan = setLocked(plan, {hall}, true).plan;
        QVERIFY(!mirror(plan, {hall}, Axis::X).ok());
    }
    void gapsAreWhatIsTyped()
    {
        Plan plan;
        Ids ids;
        for (double x : {0.0, 100.0, 350.0})
            ids.push_back(add(plan, ObjectKind::Transformer, {x, 0}));
        const Edit edit = distributeBy(plan, ids, Axis::X, 4.5 * units::m);
        for (std::size_t i = 1; i < ids.size(); ++i)
            QVERIFY(std::fabs(edit.plan.object(ids[i])->place.bounds().left - edit.plan.object(ids[i - 1])->place.bounds().right - 4.5)
                    < 1e-9);
        QVERIFY(edit.plan.object(ids[0])->place == plan.object(ids[0])->place);
    }
    void copiesAreAtEqualDistancesAlongAPath()
    {
        Plan plan;
        const ObjectId one = add(plan, ObjectKind::Transformer, {0, 0});
        const Edit edit = arrayAlong(plan, {one}, {{0, 0}, {60, 0}, {60, 60}}, 5); // 120 m: every 30
        QCOMPARE(edit.plan.objects.size(), std::size_t(5));
        const Point expected[] = {{0, 0}, {30, 0}, {60, 0}, {60, 30}, {60, 60}};
        for (std::size_t i = 0; i < 5; ++i)
            QVERIFY(distance(edit.plan.object(edit.ids[i])->place.centre(), expected[i]) < 1e-9);
        QVERIFY(!arrayAlong(plan, {one}, {{0, 0}}, 5).ok());
        QVERIFY(!arrayAlong(plan, {one}, {{0, 0}, {1, 0}}, 1000).ok());
    }
    void whatIsPutIntoASheetIsReadBack()
    {
        const MapSheet sheet = fullSheet();
        QVERIFY(mapSheetFromJson(toJson(sheet)) == sheet);
        QVERIFY(mapSheetFromJson("") == MapSheet{});
        for (const char *hostile :
             {"[]", "{\"guides\":[{\"x\":1e999}]}", "{\"backdrops\":[{\"lines\":[[1,2,3]],\"picture\":\"*\"}]}", "{\"hidden\":7}"})
            QVERIFY(mapSheetFromJson(hostile).guides.empty());
    }
    // What is moved together keeps its own order, what was moved last lies outermost, and nothing lies twice.
    void whatIsBroughtToTheFrontLiesAboveAllOthers()
    {
        const ObjectId a{1}, b{2}, c{3};
        MapSheet sheet = ordered({}, {a, b}, Order::Front);
        QCOMPARE(sheet.front, (Ids{a, b}));
        sheet = ordered(sheet, {a}, Order::Front);
        QCOMPARE(sheet.front, (Ids{b, a}));
        sheet = ordered(sheet, {a, c}, Order::Back); // a was above c
        QCOMPARE(sheet.back, (Ids{c, a}));
        QCOMPARE(sheet.front, Ids{b});
        sheet = ordered(sheet, {b}, Order::Back);
        QCOMPARE(sheet.back, (Ids{b, c, a}));
        QVERIFY(ordered(sheet, {a, b, c}, Order::Usual) == MapSheet{});
    }
    // A square of 100 m whose third corner is pulled out: squared, it lies on the circle over its neighbours, so its edges are at right angles.
    void cornersOfTheBoundaryAreAddedMovedSquaredAndTakenAway()
    {
        Plan plan = setBoundary({}, {{0, 0}, {100, 0}, {120, 130}, {0, 100}}).plan;
        const Edit square = squareCorner(plan, 2);
        QVERIFY(square.ok());
        const Polygon &b = square.plan.site->boundary;
        QVERIFY(std::fabs((b[1].x - b[2].x) * (b[3].x - b[2].x) + (b[1].y - b[2].y) * (b[3].y - b[2].y)) < 1e-6);
        QVERIFY(std::fabs(distance(b[2], (b[1] + b[3]) * 0.5) - distance(b[1], b[3]) / 2) < 1e-9);
        const Edit added = insertCorner(plan, 3, {-20, 50});
        QCOMPARE(added.plan.site->boundary, (Polygon{{0, 0}, {100, 0}, {120, 130}, {0, 100}, {-20, 50}}));
        QCOMPARE(removeCorner(added.plan, 4).plan.site->boundary, plan.site->boundary);
        QCOMPARE(moveCorner(plan, 2, {100, 100}).plan.site->boundary[2], (Point{100, 100}));
        QVERIFY(!moveCorner(plan, 2, {-50, 50}).ok()); // its edges would cross
        QVERIFY(!removeCorner(removeCorner(plan, 0).plan, 0).ok());
        QVERIFY(!squareCorner(setBoundary({}, {{0, 0}, {50, 0}, {100, 0}, {50, 80}}).plan, 1).ok());
        QVERIFY(sameContent(squareCorner(plan, 9).plan, plan));
    }
    void aSheetIsKeptInTheProjectFileAndChangesNoFigure()
    {
        QTemporaryDir folder;
        const std::filesystem::path path = folder.filePath("p.tokenyard").toStdString();
        Text problem;
        const Catalogue with = withMapSheet(Catalogue(), fullSheet(), problem);
        QVERIFY(problem.empty());
        const Plan plan = blank40Mw(Catalogue());
        saveProject(path, projectOf(plan, with));
        const Project back = openProject(path);
        QVERIFY(mapSheetOf(catalogueOf(back)) == fullSheet());
        QVERIFY(sameContent(back.plan, plan));
        QVERIFY(mapSheetOf(withMapSheet(with, MapSheet{}, problem)) == MapSheet{});
    }
    void aSheetBeyondItsLimitsIsRefused()
    {
        MapSheet sheet;
        sheet.guides.resize(limit::guides + 1);
        Text problem;
        (void)withMapSheet(Catalogue(), sheet, problem);
        QVERIFY(!problem.empty());
    }
    void layersHoldWhatTheirDisciplineDraws()
    {
        QVERIFY(layerOf(ObjectKind::Hall) == MapLayer::Rooms);
        QVERIFY(layerOf(ObjectKind::DryCoolerYard) == MapLayer::Mechanical);
        QVERIFY(layerOf(ObjectKind::Switchgear) == MapLayer::Electrical);
        QVERIFY(layerOf(ObjectKind::Label) == MapLayer::Notes);
        QVERIFY(layerOf(ObjectKind::Road) == MapLayer::Ground);
        QVERIFY(layerOf(FeedKind::Return) == MapLayer::Mechanical);
        QVERIFY(layersOf("cooling nonsense notes") == (LayerSet{MapLayer::Mechanical, MapLayer::Notes}));
    }
    // RFC 4648, section 10.
    void bytesAreWrittenAsLetters()
    {
        const std::pair<const char *, const char *> known[] = {{"", ""},        {"f", "Zg=="},        {"fo", "Zm8="},
                                                               {"foo", "Zm9v"}, {"foob", "Zm9vYg=="}, {"foobar", "Zm9vYmFy"}};
        for (const auto &[bytes, letters] : known) {
            QCOMPARE(toBase64(bytes), std::string(letters));
            QCOMPARE(fromBase64(letters).value_or("?"), std::string(bytes));
        }
        QVERIFY(!fromBase64("Zg=") && !fromBase64("Z===") && !fromBase64("Zm9*"));
    }
};

QTEST_GUILESS_MAIN(MapSheetTest)
#include "map_sheet_test.moc"
