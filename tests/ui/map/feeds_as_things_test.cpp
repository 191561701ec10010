// SPDX-License-Identifier: Apache-2.0
// Feeds on the map as things in their own right: selected, named and described like objects, started and ended on what is clicked.
#include "core/edit/feeds.h"
#include "core/edit/objects.h"
#include "core/edit/parts.h"
#include "core/edit/templates/templates.h"
#include "core/plan/feed_name.h"
#include "ui/figures/feed_facts.h"
#include "ui/figures/property_sheet.h"
#include "ui/map/site_view.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QSignalSpy>
#include <QTest>
#include <QUndoStack>

#include <set>

using namespace tokenyard;
using namespace tokenyard::ui;

namespace {

// A switchgear room above a hall and a UPS room, none of them joined.
struct Window {
    Document document{Catalogue()};
    SiteView view{&document, lightTokens()};
    ObjectId board, hall, ups;
    Window()
    {
        Plan plan = edit::addPhase({}, Phase{}).plan;
        board = add(plan, ObjectKind::Switchgear, {40, 10});
        hall = add(plan, ObjectKind::Hall, {40, 60});
        ups = add(plan, ObjectKind::UpsRoom, {120, 60});
        document.reset(plan, {});
        view.resize(1000, 700);
        view.show();
        (void)QTest::qWaitForWindowExposed(&view);
        view.canvas()->fitAll();
    }
    static ObjectId add(Plan &plan, ObjectKind kind, Point at)
    {
        const edit::Edit edit = edit::addObject(plan, kind, at);
        plan = edit.plan;
        return edit.ids[0];
    }
    void click(ObjectId id)
    {
        const QPoint at = view.canvas()->toPixel(document.plan().object(id)->place.centre()).toPoint();
        QTest::mouseMove(view.canvas()->viewport(), at);
        QTest::mouseClick(view.canvas()->viewport(), Qt::LeftButton, {}, at);
    }
    void trigger(const char *name) { view.action(QString::fromLatin1(name))->trigger(); }
};

std::set<std::string> keysOf(const PropertySheet &sheet)
{
    std::set<std::string> keys;
    for (const PropertyRow &row : sheet.rows)
        keys.emplace(row.info.key);
    return keys;
}

} // namespace

class FeedsAsThingsTest : public QObject {
    Q_OBJECT
private slots:
    void aClickOnABodyTakesItsNearestFreePort()
    {
        Window w;
        w.view.joinWith(FeedKind::PowerA);
        w.click(w.board);
        w.click(w.ups);
        QCOMPARE(w.document.plan().feeds.size(), std::size_t(1));
        const Feed &feed = *w.document.plan().feeds[0];
        QCOMPARE(feed.from.object, w.board);
        QCOMPARE(feed.to.object, w.ups);
        QVERIFY(feed.kind == FeedKind::PowerA);
        QCOMPARE(feedName(w.document.plan(), feed).english(),
                 "A: " + w.document.plan().object(w.board)->name + " to " + w.document.plan().object(w.ups)->name);
        QCOMPARE(w.document.selection(), std::vector<ObjectId>{feed.id});
        // The next feed takes other ports.
        w.view.joinWith(FeedKind::PowerA);
        w.click(w.board);
        w.click(w.ups);
        QCOMPARE(w.document.plan().feeds.size(), std::size_t(2));
        QVERIFY(w.document.plan().feeds[1]->from != feed.from && w.document.plan().feeds[1]->to != feed.to);
    }
    void anImpossibleEndIsRefusedWithAReason()
    {
        Window w;
        QSignalSpy refused(&w.view, &SiteView::refused);
        w.view.joinWith(FeedKind::Fibre);
        w.click(w.hall);
        w.click(w.board); // it has no fibre port
        QVERIFY(w.document.plan().feeds.empty());
        QCOMPARE(refused.count(), 1);
        QVERIFY(refused.front().front().toString().contains(QString::fromStdString(w.document.plan().object(w.board)->name)));
    }
    void selectAllTakesFeeds()
    {
        Window w;
        w.document.apply(edit::connect(w.document.plan(), {w.board, 2}, {w.ups, 0}).plan, QStringLiteral("join"));
        w.trigger("edit.select_all");
        QCOMPARE(w.document.selection().size(), std::size_t(4));
    }
    void theSheetShowsOnlyTheFieldsOfTheFeedsKind()
    {
        Plan plan;
        const ObjectId a = Window::add(plan, ObjectKind::Hall, {0, 0}), b = Window::add(plan, ObjectKind::Hall, {100, 0});
        for (const auto &[kind, port] : {std::pair(FeedKind::Fibre, 4), std::pair(FeedKind::Supply, 2), std::pair(FeedKind::PowerA, 0)})
            plan = edit::addFeed(plan, kind, {a, port}, {b, port}, {}).plan;
        const auto keys = [&](int i) { return keysOf(propertySheet(plan, {plan.feeds[std::size_t(i)]->id}, {})); };
        QVERIFY(!keys(0).count("voltage") && !keys(0).count("section") && !keys(0).count("diameter"));
        QVERIFY(!keys(1).count("voltage") && keys(1).count("diameter"));
        QVERIFY(keys(2).count("voltage") && keys(2).count("section") && !keys(2).count("diameter"));
    }
    void aFeedShowsItsLengthAndWhatItCarries()
    {
        const Catalogue catalogue;
        const Plan plan = blank40Mw(catalogue);
        const auto study = Evaluator(catalogue).evaluate(plan);
        for (const Shared<Feed> &feed : plan.feeds) {
            const auto facts = feedFacts(plan, study.get(), catalogue, feed->id);
            QVERIFY(!facts.empty());
            if (isPower(feed->kind))
                QCOMPARE(facts.size(), std::size_t(3)); // length, load, loading
        }
        QVERIFY(feedFacts(plan, study.get(), catalogue, ObjectId{999999}).empty());
    }
    void routingAnewIsOneStepThatUndoTakesBack()
    {
        Window w;
        w.document.apply(edit::connect(w.document.plan(), {w.board, 2}, {w.ups, 0}).plan, QStringLiteral("join"));
        const ObjectId feed = w.document.plan().feeds[0]->id;
        w.document.apply(edit::setWaypoints(w.document.plan(), feed, {{40, 60}, {80, 60}}).plan, QStringLiteral("bend"));
        const Plan before = w.document.plan();
        w.document.select({feed});
        w.trigger("arrange.reroute");
        QVERIFY(w.document.plan().feed(feed)->waypoints != before.feed(feed)->waypoints);
        w.document.undoStack()->undo();
        QVERIFY(w.document.plan() == before);
    }
    void theMapIsPaintedByEveryOverlay()
    {
        Window w;
        QImage last;
        for (const drawing::OverlayInfo &info : drawing::allOverlays()) {
            w.view.setOverlay(info.overlay);
            const QImage now = w.view.grab().toImage();
            QVERIFY(!drawing::givesValues(info.overlay) || !w.view.canvas()->siteScene()->overlayPaint().steps.empty());
            last = now;
        }
        QVERIFY(!last.isNull());
    }
    // 760 pixels are the map of a screen of 1280 x 720 between its panels.
    void everyOverlayHasItsLegendOnASmallScreen()
    {
        Window w;
        const auto *legend = w.view.findChild<QWidget *>(QStringLiteral("legend"));
        const auto *scale = w.view.findChild<QWidget *>(QStringLiteral("scaleBar"));
        for (const int width : {1400, 760}) {
            w.view.resize(width, 340);
            for (const drawing::OverlayInfo &info : drawing::allOverlays()) {
                w.view.setOverlay(info.overlay);
                if (w.view.canvas()->siteScene()->overlayPaint().steps.empty())
                    continue;
                QVERIFY2(legend->isVisible(), info.key);
                QVERIFY2(w.view.rect().contains(legend->geometry()) && !legend->geometry().intersects(scale->geometry()), info.key);
            }
        }
    }
};

QTEST_MAIN(FeedsAsThingsTest)
#include "feeds_as_things_test.moc"
