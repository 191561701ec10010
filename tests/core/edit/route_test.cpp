// SPDX-License-Identifier: Apache-2.0
#include "core/edit/route.h"

#include "core/catalogue/catalogue.h"
#include "core/edit/feeds.h"
#include "core/edit/objects.h"
#include "core/edit/templates/templates.h"

#include <QElapsedTimer>
#include <QTest>

#include <random>

using namespace tokenyard;

namespace {

Placement at(double x, double y, double width, double depth)
{
    return {.x = x * units::m, .y = y * units::m, .width = width * units::m, .depth = depth * units::m};
}

// Boxes of 4 to 20 m on a grid of 30 m, so that any two are at least 10 m apart and a route exists to everywhere.
Plan scattered(unsigned seed, int columns, int rows)
{
    std::mt19937 random(seed);
    const auto real = [&](double low, double high) { return std::uniform_real_distribution<double>(low, high)(random); };
    Plan plan;
    for (int column = 0; column < columns; ++column)
        for (int row = 0; row < rows; ++row) {
            const double width = real(4, 20), depth = real(4, 20);
            const auto place = at(30 * column + real(0, 20 - width + 0.1), 30 * row + real(0, 20 - depth + 0.1), width, depth);
            plan = edit::addObject(plan, ObjectKind::UpsRoom, place).plan;
        }
    return plan;
}

bool isSquare(const Polyline &line)
{
    for (std::size_t i = 1; i < line.size(); ++i)
        if (std::fabs(line[i].x - line[i - 1].x) > 1e-6 && std::fabs(line[i].y - line[i - 1].y) > 1e-6)
            return false;
    return true;
}

} // namespace

class RouteTest : public QObject {
    Q_OBJECT
private slots:
    void noRouteRunsThroughAFootprint()
    {
        for (unsigned seed = 1; seed <= 12; ++seed) {
            Plan plan = scattered(seed, 6, 5);
            std::mt19937 random(seed);
            const auto pick = [&] {
                return plan.objects[std::uniform_int_distribution<std::size_t>(0, plan.objects.size() - 1)(random)]->id;
            };
            for (int n = 0; n < 25; ++n) {
                const FeedEnd from{pick(), 2}, to{pick(), 0}; // A out, A in
                if (const edit::Edit joined = edit::connect(plan, from, to); joined.ok())
                    plan = joined.plan;
            }
            QVERIFY(plan.feeds.size() > 10);
            const edit::RouteCrossings crossings(plan.objects);
            for (const Shared<Feed> &feed : plan.feeds) {
                const Polyline line = route(plan, *feed);
                QVERIFY(crossings.of(line, feed->from, feed->to).empty());
                QVERIFY(isSquare(line));
            }
        }
    }
    void theSamePlanGivesTheSameRoutes()
    {
        const Plan plan = scattered(3, 5, 5);
        const FeedEnd from{plan.objects.front()->id, 2}, to{plan.objects.back()->id, 0};
        QVERIFY(edit::routeAround(plan, from, to) == edit::routeAround(plan, from, to));
    }
    void nothingInTheWayLeavesTheUsualRoute()
    {
        Plan plan = edit::addObject({}, ObjectKind::Switchgear, at(0, 0, 10, 6)).plan;
        plan = edit::addObject(plan, ObjectKind::UpsRoom, at(40, 30, 10, 6)).plan;
        const Object &a = *plan.objects[0], &b = *plan.objects[1];
        QVERIFY(edit::routeAround(plan, {a.id, 2}, {b.id, 0})
                == edit::orthogonalRoute(portPosition(a, 2), edit::wayOut(a, 2), portPosition(b, 0), edit::wayOut(b, 0)));
    }
    void feedsThatTakeTheSameRouteRunSideBySide()
    {
        Plan plan = edit::addObject({}, ObjectKind::Switchgear, at(0, 0, 20, 8)).plan;
        plan = edit::addObject(plan, ObjectKind::Office, at(-10, 20, 60, 30)).plan; // between them
        plan = edit::addObject(plan, ObjectKind::UpsRoom, at(0, 70, 20, 8)).plan;
        const ObjectId from = plan.objects[0]->id, to = plan.objects[2]->id;
        plan = edit::connect(plan, {from, 2}, {to, 0}).plan;
        plan = edit::connect(plan, {from, 3}, {to, 1}).plan;
        QCOMPARE(plan.feeds.size(), std::size_t(2));
        const Polyline a = route(plan, *plan.feeds[0]), b = route(plan, *plan.feeds[1]);
        for (std::size_t i = 1; i < a.size(); ++i)
            for (std::size_t k = 1; k < b.size(); ++k)
                if (std::fabs(a[i].x - a[i - 1].x) < 1e-6 && std::fabs(b[k].x - b[k - 1].x) < 1e-6 && distance(b[k], b[k - 1]) > 5)
                    QVERIFY(std::fabs(a[i].x - b[k].x) >= 1.0 - 1e-6);
    }
    void aFeedBentByHandStaysUntilItIsRoutedAnew()
    {
        Plan plan = edit::addObject({}, ObjectKind::Switchgear, at(0, 0, 20, 8)).plan;
        plan = edit::addObject(plan, ObjectKind::UpsRoom, at(0, 70, 20, 8)).plan;
        plan = edit::connect(plan, {plan.objects[0]->id, 2}, {plan.objects[1]->id, 0}).plan;
        const ObjectId feed = plan.feeds[0]->id;
        const Polyline bent{{5, 20}, {40, 20}, {40, 60}, {5, 60}};
        plan = edit::setWaypoints(plan, feed, bent).plan;
        plan = edit::addObject(plan, ObjectKind::Office, at(30, 30, 20, 10)).plan; // across it
        QVERIFY(plan.feed(feed)->waypoints == bent);
        QCOMPARE(edit::RouteCrossings(plan.objects).of(route(plan, *plan.feed(feed)), plan.feeds[0]->from, plan.feeds[0]->to).size(),
                 std::size_t(1));
        const edit::Edit anew = edit::rerouteFeeds(plan, {feed});
        QVERIFY(anew.ok()
                && edit::RouteCrossings(plan.objects)
                       .of(route(anew.plan, *anew.plan.feed(feed)), plan.feeds[0]->from, plan.feeds[0]->to)
                       .empty());
        QVERIFY(plan.feed(feed)->waypoints == bent); // the earlier plan is untouched
    }
    void whatTheFeedJoinsAndWhatLiesBelowItDoNotCountAsCrossings()
    {
        Plan plan = edit::addObject({}, ObjectKind::Switchgear, at(0, 0, 10, 6)).plan;
        plan = edit::addObject(plan, ObjectKind::Office, at(40, 0, 20, 20)).plan; // below the room that is fed
        Placement above = at(42, 2, 12, 8);
        above.level = 2;
        plan = edit::addObject(plan, ObjectKind::UpsRoom, above).plan;
        plan = edit::connect(plan, {plan.objects[0]->id, 2}, {plan.objects[2]->id, 0}).plan;
        const Feed &feed = *plan.feeds[0];
        QVERIFY(edit::RouteCrossings(plan.objects).of(route(plan, feed), feed.from, feed.to).empty());
    }
    void aRouteAmongFiveHundredObstaclesIsFoundWithinAFrame()
    {
        const Plan plan = scattered(7, 25, 20);
        QCOMPARE(plan.objects.size(), std::size_t(500));
        QElapsedTimer timer;
        timer.start();
        int found = 0;
        for (int n = 0; n < 10; ++n)
            found +=
                edit::routeAround(plan, {plan.objects[std::size_t(n)]->id, 2}, {plan.objects[std::size_t(499 - n)]->id, 0}).empty() ? 0 : 1;
        QCOMPARE(found, 10);
        const double each = double(timer.nsecsElapsed()) / 1e7;
        qInfo("%.1f ms each", each);
        QVERIFY2(each < 200.0, "ten times what it should take on an idle machine"); // 20 ms on an idle machine
    }
};

QTEST_GUILESS_MAIN(RouteTest)
#include "route_test.moc"
