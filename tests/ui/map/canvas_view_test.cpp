// SPDX-License-Identifier: Apache-2.0
#include "core/edit/feeds.h"
#include "core/edit/objects.h"
#include "core/edit/parts.h"
#include "core/edit/templates/templates.h"
#include "ui/map/place_tool.h"
#include "ui/map/site_view.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QApplication>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>
#include <QUndoStack>
#include <QWheelEvent>

using namespace tokenyard;
using namespace tokenyard::ui;

namespace {
// A window of 1,000 x 700 on two halls side by side, 60 m apart, joined to a dry-cooler yard below.
struct Window {
    Document document{Catalogue()};
    SiteView view{&document, lightTokens()};
    ObjectId left, right, coolers;
    Window()
    {
        Plan plan = edit::addPhase({}, Phase{}).plan;
        plan = edit::addService(plan, Service{}).plan;
        plan = edit::setBoundary(plan, {{0, 0}, {200, 0}, {200, 140}, {0, 140}}).plan;
        left = add(plan, ObjectKind::Hall, {50, 40});
        right = add(plan, ObjectKind::Hall, {140, 40});
        coolers = add(plan, ObjectKind::DryCoolerYard, {100, 110});
        plan = edit::connect(plan, {coolers, 4}, {left, 2}).plan;
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
    QPoint pixel(Point at) const { return view.canvas()->toPixel(at).toPoint(); }
    QWidget *port() const { return view.canvas()->viewport(); }
    Point middle(ObjectId id) const { return document.plan().object(id)->place.centre(); }
    void drag(Point from, Point to, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::mousePress(port(), Qt::LeftButton, modifiers, pixel(from));
        for (int i = 1; i <= 10; ++i)
            moveTo(pixel(from + (to - from) * (i / 10.0)), modifiers);
        QTest::mouseRelease(port(), Qt::LeftButton, modifiers, pixel(to));
    }
    void moveTo(QPoint at, Qt::KeyboardModifiers modifiers = {})
    {
        QMouseEvent event(QEvent::MouseMove, at, port()->mapToGlobal(at), Qt::NoButton, Qt::LeftButton, modifiers);
        QApplication::sendEvent(port(), &event);
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(view.canvas(), key, modifiers); }
    void trigger(const char *name) { view.action(QString::fromLatin1(name))->trigger(); }
    int steps() const { return document.undoStack()->count(); }
};

// For people to look at: written only if TOKENYARD_SHOTS names a folder.
void keep(const QImage &image, const QByteArray &name)
{
    const QString folder = qEnvironmentVariable("TOKENYARD_SHOTS");
    if (!folder.isEmpty())
        image.save(folder + QLatin1Char('/') + QString::fromLatin1(name) + QStringLiteral(".png"));
}
} // namespace

class CanvasViewTest : public QObject {
    Q_OBJECT
private slots:
    void aClickSelectsAndAClickOnEmptyGroundClears()
    {
        Window w;
        QTest::mouseClick(w.port(), Qt::LeftButton, {}, w.pixel(w.middle(w.left)));
        QCOMPARE(w.document.selection(), std::vector<ObjectId>{w.left});
        QTest::mouseClick(w.port(), Qt::LeftButton, Qt::ShiftModifier, w.pixel(w.middle(w.right)));
        QCOMPARE(w.document.selection().size(), std::size_t(2));
        QTest::mouseClick(w.port(), Qt::LeftButton, Qt::ControlModifier, w.pixel(w.middle(w.right)));
        QCOMPARE(w.document.selection(), std::vector<ObjectId>{w.left});
        QTest::mouseClick(w.port(), Qt::LeftButton, {}, w.pixel({95, 70}));
        QVERIFY(w.document.selection().empty());
    }
    void aDragIsOneUndoEntryAndUndoRestoresThePlan()
    {
        Window w;
        const Plan before = w.document.plan();
        w.drag(w.middle(w.left), w.middle(w.left) + Point{3.3, 7.4});
        QCOMPARE(w.steps(), 1);
        const Placement place = w.document.plan().object(w.left)->place;
        QVERIFY(place.x.si() != before.object(w.left)->place.x.si());
        const Polyline line = route(w.document.plan(), *w.document.plan().feeds[0]);
        QCOMPARE(line.back(), portPosition(*w.document.plan().object(w.left), 2)); // the feed followed
        w.document.undoStack()->undo();
        QVERIFY(w.document.plan() == before);
    }
    void escapeTakesADragBack()
    {
        Window w;
        const Plan before = w.document.plan();
        QTest::mousePress(w.port(), Qt::LeftButton, {}, w.pixel(w.middle(w.left)));
        w.moveTo(w.pixel(w.middle(w.left) + Point{20, 9}));
        QTest::qWait(40);
        QVERIFY(!(w.document.plan() == before));
        w.key(Qt::Key_Escape);
        QVERIFY(sameContent(w.document.plan(), before));
        QTest::mouseRelease(w.port(), Qt::LeftButton, {}, w.pixel({20, 20}));
        QTest::qWait(40);
        QVERIFY(sameContent(w.document.plan(), before));
        QCOMPARE(w.steps(), 0);
    }
    void aBandToTheRightEnclosesAndToTheLeftTouches()
    {
        Window w;
        w.drag({20, 15}, {100, 70}); // encloses the left hall only
        QCOMPARE(w.document.selection(), std::vector<ObjectId>{w.left});
        w.drag({120, 15}, {60, 30}); // touches both
        QCOMPARE(w.document.selection().size(), std::size_t(2));
        w.drag({60, 15}, {120, 30}); // encloses none
        QVERIFY(w.document.selection().empty());
    }
    void theWheelZoomsToThePointer()
    {
        Window w;
        const QPoint at = w.pixel({150, 30});
        const double before = w.view.canvas()->pixelsPerMetre();
        QWheelEvent event(at, w.port()->mapToGlobal(at), {}, {0, 240}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(w.port(), &event);
        QVERIFY(w.view.canvas()->pixelsPerMetre() > 1.3 * before);
        QVERIFY((w.pixel({150, 30}) - at).manhattanLength() <= 2);
    }
    void theMiddleButtonPans()
    {
        Window w;
        const QPoint was = w.pixel({0, 0});
        QTest::mousePress(w.port(), Qt::MiddleButton, {}, {300, 300});
        QMouseEvent move(QEvent::MouseMove, QPointF(360, 340), w.port()->mapToGlobal(QPointF(360, 340)), Qt::NoButton, Qt::MiddleButton,
                         {});
        QApplication::sendEvent(w.port(), &move);
        QTest::mouseRelease(w.port(), Qt::MiddleButton, {}, {360, 340});
        QCOMPARE(w.pixel({0, 0}) - was, QPoint(60, 40));
        QCOMPARE(w.steps(), 0);
    }
    void arrowsNudgeByTheGridAndShiftByTenGrids()
    {
        Window w;
        w.document.select({w.left});
        const double x = w.document.plan().object(w.left)->place.x.si();
        w.key(Qt::Key_Right);
        QCOMPARE(w.document.plan().object(w.left)->place.x.si(), x + 0.5);
        w.key(Qt::Key_Left, Qt::ShiftModifier);
        QCOMPARE(w.document.plan().object(w.left)->place.x.si(), x + 0.5 - 5);
    }
    void keysCopyPasteRotateAndDelete()
    {
        Window w;
        w.document.select({w.left, w.coolers});
        w.trigger("edit.copy");
        w.trigger("edit.paste");
        QCOMPARE(w.document.plan().objects.size(), std::size_t(5));
        QCOMPARE(w.document.plan().feeds.size(), std::size_t(2));
        QCOMPARE(w.document.selection().size(), std::size_t(2)); // the copies
        w.document.select({w.right});
        w.trigger("arrange.rotate");
        QCOMPARE(w.document.plan().object(w.right)->place.angle, 90.0);
        w.trigger("edit.delete");
        QVERIFY(!w.document.plan().object(w.right));
        for (int i = w.steps(); i-- > 0;)
            w.document.undoStack()->undo();
        QCOMPARE(w.document.plan().objects.size(), std::size_t(3));
    }
    void placingPutsTheKindAndReturnsToSelecting()
    {
        Window w;
        QSignalSpy tools(&w.view, &SiteView::toolChanged);
        w.view.placeKind(ObjectKind::Battery);
        w.moveTo(w.pixel({170, 110}));
        QTest::mouseClick(w.port(), Qt::LeftButton, {}, w.pixel({170, 110}));
        QCOMPARE(w.document.plan().objects.size(), std::size_t(4));
        QVERIFY(w.document.plan().objects.back()->kind() == ObjectKind::Battery);
        QCOMPARE(w.document.selection(), std::vector<ObjectId>{w.document.plan().objects.back()->id});
        QCOMPARE(tools.last().at(0).toString(), QStringLiteral("select"));
    }
    void aKindDroppedFromTheLibraryIsPlaced()
    {
        Window w;
        QMimeData data;
        data.setData(kindMimeType, "water_tank");
        QDragEnterEvent enter(w.pixel({170, 110}), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(w.port(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(w.view.canvas()->toPixel({170, 110}), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(w.port(), &drop);
        QVERIFY(w.document.plan().objects.back()->kind() == ObjectKind::WaterTank);
        const Point c = w.document.plan().objects.back()->place.centre();
        QVERIFY(distance(c, {170, 110}) < 1.0);
    }
    void twoClicksOnPortsJoinThem()
    {
        Window w;
        w.trigger("tool.feed");
        const Point from = portPosition(*w.document.plan().object(w.coolers), 4), to = portPosition(*w.document.plan().object(w.right), 2);
        QTest::mouseClick(w.port(), Qt::LeftButton, {}, w.pixel(from));
        w.moveTo(w.pixel(to));
        QTest::mouseClick(w.port(), Qt::LeftButton, {}, w.pixel(to));
        QCOMPARE(w.document.plan().feeds.size(), std::size_t(2));
        QCOMPARE(w.document.plan().feeds.back()->to.object, w.right);
    }
    void aHandleResizesAndTheOppositeEdgeStays()
    {
        Window w;
        w.document.select({w.right});
        const Bounds b = w.document.plan().object(w.right)->place.bounds();
        w.drag({b.right, (b.top + b.bottom) / 2}, {b.right + 12, (b.top + b.bottom) / 2}, Qt::AltModifier);
        const Bounds now = w.document.plan().object(w.right)->place.bounds();
        QCOMPARE(now.left, b.left);
        QVERIFY(std::fabs(now.right - b.right - 12) < 0.5);
        QCOMPARE(w.steps(), 1);
    }
    void aLockedObjectIsNotDraggedAndTheReasonIsShown()
    {
        Window w;
        w.document.select({w.left});
        w.trigger("arrange.lock");
        const Plan before = w.document.plan();
        QSignalSpy refused(&w.view, &SiteView::refused);
        w.drag(w.middle(w.left), w.middle(w.left) + Point{30, 0});
        QVERIFY(w.document.plan() == before);
        QCOMPARE(refused.count(), 1);
    }
    void theMeasureToolChangesNothing()
    {
        Window w;
        w.trigger("tool.measure");
        QTest::mouseClick(w.port(), Qt::LeftButton, {}, w.pixel({10, 10}));
        QTest::mouseClick(w.port(), Qt::LeftButton, {}, w.pixel({60, 10}));
        QCOMPARE(w.steps(), 0);
        w.key(Qt::Key_Escape);
        w.key(Qt::Key_Escape);
        QCOMPARE(QString::fromLatin1(w.view.canvas()->tool().key()), QStringLiteral("select"));
    }
    void theNextKeyWalksThroughAllObjects()
    {
        Window w;
        std::vector<ObjectId> seen;
        for (int i = 0; i < 3; ++i) {
            w.trigger("edit.next");
            seen.push_back(w.document.selection().at(0));
        }
        QCOMPARE(seen, (std::vector<ObjectId>{w.left, w.right, w.coolers}));
        QVERIFY(w.view.canvas()->accessibleDescription().contains(QStringLiteral("Dry coolers")));
    }
    void everyActionHasANameAndNoTwoShareAShortcut()
    {
        Window w;
        QSet<QString> names, shortcuts;
        for (QAction *action : w.view.actions()) {
            QVERIFY(!action->objectName().isEmpty() && !names.contains(action->objectName()));
            names.insert(action->objectName());
            if (action->shortcut().isEmpty())
                continue;
            QVERIFY2(!shortcuts.contains(action->shortcut().toString()), qPrintable(action->objectName()));
            shortcuts.insert(action->shortcut().toString());
        }
    }
    void undoWhileJoiningLeavesNothingHanging()
    {
        Window w;
        const edit::Edit added = edit::addObject(w.document.plan(), ObjectKind::UpsRoom, Point{170, 110});
        w.document.apply(added.plan, QStringLiteral("Add"));
        w.view.joinWith(FeedKind::PowerA);
        QTest::mouseClick(w.port(), Qt::LeftButton, {}, w.pixel(portPosition(*added.plan.objects.back(), 0)));
        QVERIFY(w.view.canvas()->tool().busy());
        w.document.undoStack()->undo();
        QVERIFY(!w.view.canvas()->tool().busy());
        w.view.grab();
    }
    void anObjectWithAnErrorHasABadge()
    {
        Window w;
        const edit::Edit over = edit::addObject(w.document.plan(), ObjectKind::Office, w.middle(w.left)); // on the hall
        w.document.apply(over.plan, QStringLiteral("Add"));
        QTRY_VERIFY_WITH_TIMEOUT(w.document.studyIsCurrent(), 10000);
        QVERIFY(w.view.canvas()->siteScene()->worstOf(w.left) == Severity::Error);
        const QImage shot = w.view.canvas()->grab().toImage();
        int red = 0;
        for (int y = 0; y < shot.height(); ++y)
            for (int x = 0; x < shot.width(); ++x)
                red += shot.pixelColor(x, y) == lightTokens().error;
        QVERIFY(red > 10); // the word on the badge
    }
    void aMarkedDragShowsTheGuideInTheSnapColour()
    {
        Window w;
        QTest::mousePress(w.port(), Qt::LeftButton, {}, w.pixel(w.middle(w.left)));
        w.moveTo(w.pixel(w.middle(w.left) + Point{12, 0.2}));
        QTest::qWait(40);
        const QImage shot = w.view.grab().toImage();
        QTest::mouseRelease(w.port(), Qt::LeftButton, {}, w.pixel(w.middle(w.left) + Point{12, 0.2}));
        int magenta = 0;
        for (int y = 0; y < shot.height(); ++y)
            for (int x = 0; x < shot.width(); ++x)
                magenta += shot.pixelColor(x, y) == lightTokens().snap;
        QVERIFY(magenta > 20);
        keep(shot, "state_drag");
    }
    void everyToolPaintsItsMarks()
    {
        Window w;
        const auto shoot = [&](const char *name) { keep(w.view.grab().toImage(), name); };
        w.trigger("tool.feed");
        QTest::mouseClick(w.port(), Qt::LeftButton, {}, w.pixel(portPosition(*w.document.plan().object(w.coolers), 4)));
        w.moveTo(w.pixel({150, 80}));
        QVERIFY(w.view.canvas()->tool().busy());
        shoot("state_feed");
        w.trigger("tool.measure");
        for (Point p : {Point{20, 80}, Point{60, 80}, Point{60, 100}, Point{20, 80}})
            QTest::mouseClick(w.port(), Qt::LeftButton, {}, w.pixel(p));
        QVERIFY(w.view.canvas()->tool().busy());
        shoot("state_measure");
        w.trigger("tool.boundary");
        shoot("state_boundary");
        w.view.placeKind(ObjectKind::CoolingTower);
        w.moveTo(w.pixel({170, 112}));
        shoot("state_place");
        QCOMPARE(w.steps(), 0);
    }
    void theBoundaryToolMovesACornerAsOneEntry()
    {
        Window w;
        w.trigger("tool.boundary");
        w.drag({200, 140}, {190, 130});
        QCOMPARE(w.steps(), 1);
        QCOMPARE(w.document.plan().site->boundary[2], (Point{190, 130}));
        w.drag({100, 0}, {100, 5}); // the middle of an edge becomes a corner
        QCOMPARE(w.document.plan().site->boundary.size(), std::size_t(5));
    }
    void thePlanOfALowerStoreyIsOutOfReach()
    {
        Window w;
        const edit::Edit above = edit::addObject(w.document.plan(), ObjectKind::Hall, w.middle(w.left), 2);
        w.document.apply(above.plan, QStringLiteral("Add"));
        w.view.canvas()->setLevel(2);
        QCOMPARE(w.view.canvas()->siteScene()->objectAt(w.middle(w.left)), above.ids[0]);
        QVERIFY(w.view.canvas()->siteScene()->isPale(w.left));
        w.view.canvas()->setLevel(1);
        QCOMPARE(w.view.canvas()->siteScene()->objectAt(w.middle(w.left)), w.left);
    }
    void whatAnotherViewSelectsIsScrolledIntoView()
    {
        Window w;
        const edit::Edit above = edit::addObject(w.document.plan(), ObjectKind::Hall, w.middle(w.left), 2);
        const edit::Edit far = edit::addObject(above.plan, ObjectKind::Office, Point{3000, 2000}, 1);
        w.document.apply(far.plan, QStringLiteral("Add"));
        w.document.select({above.ids[0]});
        QCOMPARE(w.view.canvas()->level(), 2);
        w.document.select({far.ids[0]});
        QVERIFY(w.port()->rect().contains(w.pixel({3000, 2000})));
    }
    void everyTemplateIsShownInLightAndDark()
    {
        for (const PlanTemplate &t : allTemplates()) {
            Document document{Catalogue()};
            document.reset(t.make(document.catalogue()), {});
            for (const ui::Tokens &tokens : {lightTokens(), darkTokens()}) {
                applyTheme(*qApp, tokens);
                SiteView view(&document, tokens);
                view.resize(1060, 700);
                view.show();
                QVERIFY(QTest::qWaitForWindowExposed(&view));
                const ObjectId first = document.plan().objects.front()->id;
                document.select({first});
                const QImage shot = view.grab().toImage();
                QCOMPARE(shot.size(), QSize(1060, 700));
                keep(shot, QByteArray("view_") + t.key + (tokens.dark ? "_dark" : "_light"));
            }
        }
    }
};

QTEST_MAIN(CanvasViewTest)
#include "canvas_view_test.moc"
