// SPDX-License-Identifier: Apache-2.0
// The habits of map users with real events: one by one, then at random. Another monkey:
// TOKENYARD_MONKEY=20000 TOKENYARD_MONKEY_SEED=1 map_habits_test theMonkeyLeavesAPlanThatCanBeKept
#include "core/edit/clipboard.h"
#include "core/edit/feeds.h"
#include "core/edit/gate.h"
#include "core/edit/map_sheet.h"
#include "core/edit/mirror.h"
#include "core/edit/objects.h"
#include "core/edit/parts.h"
#include "core/edit/place.h"
#include "core/edit/templates/templates.h"
#include "tests/support/map_on_screen.h"
#include "ui/dialogs/import_parcel_dialog.h"
#include "ui/map/ruler.h"
#include "ui/map/select_tool.h"
#include "ui/map/site_view.h"
#include "ui/map/two_point_tools.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>
#include <QUndoStack>
#include <QWheelEvent>

using namespace tokenyard;
using namespace tokenyard::ui;
using Map = tokenyard::test::MapOnScreen;

// Without a display each event costs a third of a millisecond; a display answers each.
static int monkeyEvents()
{
    const bool offscreen = QGuiApplication::platformName() == QLatin1String("offscreen");
    return qEnvironmentVariableIsSet("TOKENYARD_MONKEY") ? qEnvironmentVariableIntValue("TOKENYARD_MONKEY") : offscreen ? 20000 : 2000;
}

class MapHabitsTest : public QObject {
    Q_OBJECT
private slots:
    // ---- looking
    void theWheelZoomsToTheCursor()
    {
        Map m;
        const QPoint at = m.pixel(m.middle(m.right));
        const Point before = m.canvas()->toMap(at);
        const double scale = m.canvas()->pixelsPerMetre();
        m.wheel(3, at);
        QVERIFY(m.canvas()->pixelsPerMetre() > scale * 1.5);
        QVERIFY(distance(m.canvas()->toMap(at), before) < 1.0 / m.canvas()->pixelsPerMetre() + 1e-9);
    }
    void middleDragAndSpaceDragPan()
    {
        Map m;
        const Point origin = m.canvas()->toMap({0, 0});
        m.drag({60, 60}, {90, 60}, {}, Qt::MiddleButton);
        QVERIFY(std::fabs(m.canvas()->toMap({0, 0}).x - (origin.x - 30)) < 1.0);
        QTest::keyPress(m.canvas(), Qt::Key_Space);
        const Point now = m.canvas()->toMap({0, 0});
        m.drag(m.middle(m.left), m.middle(m.left) + Point{0, 20});
        QTest::keyRelease(m.canvas(), Qt::Key_Space);
        QVERIFY(std::fabs(m.canvas()->toMap({0, 0}).y - (now.y - 20)) < 1.0);
        QCOMPARE(m.steps(), 0);
    }
    void twoFingersPan()
    {
        Map m;
        const double scale = m.canvas()->pixelsPerMetre();
        const Point before = m.canvas()->toMap({0, 0});
        QWheelEvent event(QPointF(300, 300), m.port()->mapToGlobal(QPointF(300, 300)), {-40, 0}, {-40, 0}, Qt::NoButton, {},
                          Qt::ScrollUpdate, false);
        QApplication::sendEvent(m.port(), &event);
        QCOMPARE(m.canvas()->pixelsPerMetre(), scale);
        QVERIFY(m.canvas()->toMap({0, 0}).x > before.x);
    }
    void homeShowsAllAndFShowsTheSelection()
    {
        Map m;
        m.wheel(8, QPoint(10, 10));
        m.key(Qt::Key_Home);
        QVERIFY(m.port()->rect().contains(m.pixel({0, 0})) && m.port()->rect().contains(m.pixel({200, 140})));
        const double all = m.canvas()->pixelsPerMetre();
        m.document.select({m.coolers});
        m.key(Qt::Key_F);
        QVERIFY(m.canvas()->pixelsPerMetre() > all);
    }
    // ---- selecting
    void bandsEncloseToTheRightAndTouchToTheLeft()
    {
        Map m;
        const Bounds b = m.place(m.left).bounds();
        m.drag({b.left - 3, b.top - 3}, {b.right - 2, b.bottom + 3});
        QVERIFY(m.document.selection().empty());
        m.drag({b.left + 3, b.bottom + 3}, {b.left - 3, b.top - 3});
        QCOMPARE(m.document.selection(), std::vector<ObjectId>{m.left});
    }
    void shiftAddsAndCtrlToggles()
    {
        Map m;
        m.click(m.middle(m.left));
        m.click(m.middle(m.right), Qt::ShiftModifier);
        QCOMPARE(m.document.selection().size(), std::size_t(2));
        m.click(m.middle(m.left), Qt::ControlModifier);
        QCOMPARE(m.document.selection(), std::vector<ObjectId>{m.right});
        m.click(m.middle(m.left), Qt::ControlModifier);
        QCOMPARE(m.document.selection().size(), std::size_t(2));
    }
    void aGroupIsTakenAsOneAndWithAltItsMemberAlone()
    {
        Map m;
        m.document.select({m.left, m.right});
        m.key(Qt::Key_G, Qt::ControlModifier);
        m.document.select({});
        m.click(m.middle(m.left));
        QCOMPARE(m.document.selection().size(), std::size_t(2));
        m.document.select({});
        m.click(m.middle(m.left), Qt::AltModifier);
        QCOMPARE(m.document.selection(), std::vector<ObjectId>{m.left});
        m.key(Qt::Key_G, Qt::ControlModifier | Qt::ShiftModifier);
        m.document.select({});
        m.click(m.middle(m.left));
        QCOMPARE(m.document.selection(), std::vector<ObjectId>{m.left});
    }
    // ---- moving
    void arrowsNudgeAndShiftTenTimes()
    {
        Map m;
        m.document.select({m.left});
        const double x = m.place(m.left).x.si();
        m.key(Qt::Key_Right);
        const double step = m.place(m.left).x.si() - x;
        QCOMPARE(step, 0.5);
        m.key(Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE(m.place(m.left).x.si(), x + 11 * step);
    }
    void shiftDragStaysOnAnAxis()
    {
        Map m;
        const Placement before = m.place(m.left);
        m.drag(m.middle(m.left), m.middle(m.left) + Point{3, 25}, Qt::ShiftModifier);
        QCOMPARE(m.place(m.left).x, before.x);
        QVERIFY(m.place(m.left).y.si() > before.y.si() + 20);
    }
    void ctrlDragLeavesACopy()
    {
        Map m;
        const Placement before = m.place(m.left);
        m.drag(m.middle(m.left), m.middle(m.left) + Point{0, 60}, Qt::ControlModifier);
        QVERIFY(m.place(m.left) == before);
        QCOMPARE(m.document.plan().objects.size(), std::size_t(4));
        QCOMPARE(m.steps(), 1);
        QCOMPARE(m.document.selection().size(), std::size_t(1));
        QVERIFY(m.document.selection().front() != m.left);
        QVERIFY(m.middle(m.document.selection().front()).y > before.centre().y + 50);
    }
    // What stands below a copy while it is dragged is of the copy, not of the original.
    void theBubbleOfACopyIsTheCopys()
    {
        Map m;
        const Placement before = m.place(m.left);
        const QPoint a = m.pixel(m.middle(m.left)), b = m.pixel(m.middle(m.left) + Point{0, 60});
        QTest::mousePress(m.port(), Qt::LeftButton, Qt::ControlModifier, a);
        for (int i = 1; i <= 10; ++i)
            m.moveTo(a + (b - a) * i / 10, Qt::ControlModifier);
        const auto &tool = dynamic_cast<const SelectTool &>(m.canvas()->tool());
        const QString said = tool.bubbleText(*m.document.plan().object(m.left));
        QTest::mouseRelease(m.port(), Qt::LeftButton, Qt::ControlModifier, b);
        const Placement copy = m.place(m.document.selection().front());
        QVERIFY2(said.contains(QStringLiteral("y %1 m").arg(QLocale().toString(copy.y.si(), 'f', 1))), qPrintable(said));
        QVERIFY2(said.contains(QStringLiteral("+%1 m").arg(QLocale().toString(copy.y.si() - before.y.si(), 'f', 1))), qPrintable(said));
    }
    void snappingTakesEdgesAndAltSuspendsIt()
    {
        Map m;
        const double top = m.place(m.left).y.si();
        m.drag(m.middle(m.right), m.middle(m.right) + Point{20, 0.9}); // within a few pixels of the other's edge
        QCOMPARE(m.place(m.right).y.si(), top);
        m.drag(m.middle(m.right), m.middle(m.right) + Point{10.13, 0.87}, Qt::AltModifier);
        QVERIFY(m.place(m.right).y.si() != top);
    }
    void aGuideFromTheRulerIsSnappedToAndSaved()
    {
        Map m;
        const auto rulers = m.view.findChildren<Ruler *>();
        QCOMPARE(rulers.size(), qsizetype(2));
        Ruler *across = rulers[0]->height() == Ruler::thickness ? rulers[0] : rulers[1];
        QTest::mouseClick(across, Qt::LeftButton, {}, QPoint(m.pixel({98.0, 0}).x(), 5));
        QCOMPARE(m.canvas()->sheet().guides.size(), std::size_t(1));
        QVERIFY(m.canvas()->sheet().guides[0].upright);
        const double at = m.canvas()->sheet().guides[0].at;
        QVERIFY(std::fabs(at - 98.0) < 1.0);
        const double toGuide = at - m.place(m.left).bounds().right;
        m.drag(m.middle(m.left), m.middle(m.left) + Point{toGuide + 0.4, 0});
        const double right = m.place(m.left).bounds().right;
        QVERIFY2(std::fabs(right - at) < 1e-6, qPrintable(QStringLiteral("%1 for %2").arg(right).arg(at)));
        QVERIFY(edit::mapSheetOf(m.document.catalogue()).guides.size() == 1); // saved with the project
        m.document.undoStack()->undo();
        m.document.undoStack()->undo();
        QVERIFY(m.canvas()->sheet().guides.empty());
    }
    void escapeCancelsADrag()
    {
        Map m;
        const Plan before = m.document.plan();
        QTest::mousePress(m.port(), Qt::LeftButton, {}, m.pixel(m.middle(m.left)));
        m.moveTo(m.pixel(m.middle(m.left) + Point{30, 10}));
        m.key(Qt::Key_Escape);
        QTest::mouseRelease(m.port(), Qt::LeftButton, {}, m.pixel({80, 50}));
        QTest::qWait(30);
        QVERIFY(sameContent(m.document.plan(), before));
        QCOMPARE(m.steps(), 0);
    }
    void oneDragIsOneStep()
    {
        Map m;
        const Plan before = m.document.plan();
        m.drag(m.middle(m.coolers), m.middle(m.coolers) + Point{12, 4});
        QCOMPARE(m.steps(), 1);
        m.document.undoStack()->undo();
        QVERIFY(m.document.plan() == before);
    }
    // ---- arranging
    void keysTurnMirrorLockAndDelete()
    {
        Map m;
        m.document.select({m.left});
        m.key(Qt::Key_R);
        QCOMPARE(m.place(m.left).angle, 90.0);
        m.document.select({m.left, m.right});
        const bool before = m.middle(m.left).x < m.middle(m.right).x;
        m.key(Qt::Key_H);
        QCOMPARE(m.middle(m.left).x < m.middle(m.right).x, !before);
        m.key(Qt::Key_H, Qt::ShiftModifier);
        m.key(Qt::Key_L, Qt::ControlModifier);
        QVERIFY(m.document.plan().object(m.left)->locked);
        m.key(Qt::Key_Delete);
        QVERIFY(m.document.plan().object(m.left));
        m.key(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
        m.key(Qt::Key_Delete);
        QVERIFY(!m.document.plan().object(m.left));
    }
    void alignAndDistribute()
    {
        Map m;
        m.document.select({m.left, m.right, m.coolers});
        for (const char *name : {"arrange.align_left", "arrange.align_centre", "arrange.align_right", "arrange.align_top",
                                 "arrange.align_middle", "arrange.align_bottom", "arrange.distribute_across", "arrange.distribute_down"}) {
            const int steps = m.steps();
            const Plan before = m.document.plan();
            m.trigger(name);
            QVERIFY2(m.steps() == steps + 1 || sameContent(before, m.document.plan()), name);
            m.document.undoStack()->undo();
        }
    }
    void copiesPasteAtThePointerHereAndInPlace()
    {
        Map m;
        m.document.select({m.coolers});
        m.key(Qt::Key_C, Qt::ControlModifier);
        m.key(Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(m.middle(m.document.selection().front()) == m.middle(m.coolers));
        (void)m.menuAt({30, 125});
        m.trigger("edit.paste_here");
        const Point pasted = m.middle(m.document.selection().front());
        QVERIFY2(distance(pasted, {30, 125}) < 1.5, qPrintable(QStringLiteral("%1, %2").arg(pasted.x).arg(pasted.y)));
    }
    // ---- notes
    void measureAndDimension()
    {
        Map m;
        m.key(Qt::Key_M);
        m.click({10, 100});
        m.click({40, 100});
        QCOMPARE(m.steps(), 0); // measuring leaves nothing in the plan
        m.key(Qt::Key_Escape);
        m.key(Qt::Key_D);
        m.click({10, 100});
        m.click({40, 100}, Qt::ShiftModifier);
        QCOMPARE(m.canvas()->sheet().dimensions.size(), std::size_t(1));
        const edit::DimensionLine line = m.canvas()->sheet().dimensions[0];
        QVERIFY(std::fabs(distance(line.from, line.to) - 30.0) < 0.6);
        m.key(Qt::Key_Escape);
        QVERIFY(m.menuAt((line.from + line.to) * 0.5).contains(QStringLiteral("Take this dimension away")));
    }
    void aHiddenLayerIsOutOfReach()
    {
        Map m;
        m.trigger("layers.electrical"); // hides the cooling
        QVERIFY(m.canvas()->sheet().hidden.count(MapLayer::Mechanical));
        m.click(m.middle(m.coolers));
        QVERIFY(m.document.selection().empty());
        m.trigger("layers.all");
        m.click(m.middle(m.coolers));
        QCOMPARE(m.document.selection(), std::vector<ObjectId>{m.coolers});
        m.view.action(QStringLiteral("layer_locked.cooling"))->trigger();
        m.document.select({});
        m.click(m.middle(m.coolers));
        QVERIFY(m.document.selection().empty());
    }
    // ---- menus
    void aRightClickOffersWhatIsUnderIt()
    {
        Map m;
        QVERIFY(m.menuAt(m.middle(m.left)).contains(QStringLiteral("Mirror left to right")));
        QCOMPARE(m.document.selection(), std::vector<ObjectId>{m.left});
        const QStringList ground = m.menuAt({10, 130});
        QVERIFY(m.document.selection().empty());
        for (const char *entry : {"Select all", "Fit all", "Upright guide here", "Layers", "Dimension line"})
            QVERIFY2(ground.contains(QString::fromLatin1(entry)), entry);
    }
    // ---- importing a map
    void aParcelIsImportedBySteps()
    {
        Map m;
        ImportParcelDialog dialog(&m.document, lightTokens());
#ifdef IMPORT_PROGRAM
        dialog.setReader(QStringLiteral(IMPORT_PROGRAM));
        dialog.setFile(QStringLiteral(TEST_FILES "/parcels/p5186.shp"));
        QSignalSpy ready(&dialog, &ImportParcelDialog::ready);
        dialog.read();
        QVERIFY(ready.wait(20000));
        QCOMPARE(m.steps(), 0); // no step before Import
        QCOMPARE(dialog.findChild<QListWidget *>(QStringLiteral("importParcels"))->count(), 2);
        dialog.import();
        QCOMPARE(m.steps(), 1);
        QVERIFY(std::fabs(m.document.plan().site->latitude - 34.7823) < 1e-3);
        m.document.undoStack()->undo();
        QCOMPARE(m.document.plan().site->boundary[1].x, 200.0);
#else
        QFAIL("tokenyard-import is not built: install libgdal-dev");
#endif
    }
    void aFileThatIsNotAMapLeavesThePlan()
    {
        Map m;
        ImportParcelDialog dialog(&m.document, lightTokens());
        dialog.setFile(QStringLiteral("/nonexistent/parcel.geojson"));
        QSignalSpy ready(&dialog, &ImportParcelDialog::ready);
        dialog.read();
        QVERIFY(ready.wait(20000));
        QVERIFY(!dialog.findChild<QLabel *>(QStringLiteral("importSaid"))->text().isEmpty());
        QVERIFY(!dialog.findChild<QPushButton *>(QStringLiteral("importApply"))->isEnabled());
        QCOMPARE(m.steps(), 0);
    }
    void aPictureIsScaledByTwoPoints()
    {
        Map m;
        m.canvas()->changeSheet(
            [](edit::MapSheet &sheet) {
                edit::Backdrop picture;
                picture.picture = "no picture, but it has a width";
                picture.at = {10, 10};
                picture.width = 80;
                sheet.backdrops.push_back(picture);
            },
            QStringLiteral("picture"));
        ScaleTool(*m.canvas(), 0).scale({20, 10}, {60, 10}, 100.0); // 40 m as drawn are 100 m in reality
        QCOMPARE(m.canvas()->sheet().backdrops[0].width, 200.0);
        QCOMPARE(m.canvas()->sheet().backdrops[0].at.x, -5.0); // the first point stays
    }
    // ---- at random
    void aThousandRandomEditsAreUndoneToEquality()
    {
        Document document{Catalogue()};
        document.reset(blank40Mw(Catalogue()), {});
        const Plan before = document.plan();
        QRandomGenerator random(7);
        const auto some = [&] {
            const auto &objects = document.plan().objects;
            std::vector<ObjectId> ids;
            for (int i = random.bounded(1, 5); i > 0 && !objects.empty(); --i)
                ids.push_back(objects[std::size_t(random.bounded(int(objects.size())))]->id);
            std::sort(ids.begin(), ids.end());
            ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
            return ids;
        };
        int made = 0;
        for (int i = 0; i < 1000; ++i) {
            const Plan &plan = document.plan();
            const Point by{random.bounded(80) - 40.0, random.bounded(80) - 40.0};
            edit::Edit edit = edit::unchanged(plan);
            switch (random.bounded(9)) {
            case 0: edit = edit::moveBy(plan, some(), by); break;
            case 1: edit = edit::rotate(plan, some(), 90.0 * random.bounded(4)); break;
            case 2: edit = edit::addObject(plan, ObjectKind(random.bounded(objectKindCount)), by * 5.0); break;
            case 3: edit = plan.objects.size() > 40 ? edit::removeObjects(plan, some()) : edit::duplicate(plan, some(), by); break;
            case 4: edit = edit::setLocked(plan, some(), random.bounded(2)); break;
            case 5: edit = edit::group(plan, some()); break;
            case 6: edit = edit::align(plan, some(), edit::Alignment(random.bounded(6))); break;
            case 7: edit = edit::mirror(plan, some(), random.bounded(2) ? edit::Axis::X : edit::Axis::Y); break;
            default: edit = edit::setLevel(plan, some(), random.bounded(1, 4)); break;
            }
            if (!edit.ok())
                continue;
            document.apply(edit.plan, QStringLiteral("step"));
            ++made;
        }
        QVERIFY(made > 500);
        const Plan after = document.plan();
        document.undoStack()->setIndex(0);
        QVERIFY(sameContent(document.plan(), before));
        document.undoStack()->setIndex(document.undoStack()->count());
        QVERIFY(sameContent(document.plan(), after));
    }
    void theMonkeyLeavesAPlanThatCanBeKept()
    {
        Map m;
        const Plan before = m.document.plan();
        const int events = monkeyEvents();
        QRandomGenerator random(qEnvironmentVariableIntValue("TOKENYARD_MONKEY_SEED") + 3u);
        constexpr Qt::Key keys[] = {Qt::Key_V,         Qt::Key_L,      Qt::Key_M,        Qt::Key_B,  Qt::Key_D,    Qt::Key_R,
                                    Qt::Key_H,         Qt::Key_N,      Qt::Key_F,        Qt::Key_S,  Qt::Key_Home, Qt::Key_Escape,
                                    Qt::Key_Delete,    Qt::Key_Left,   Qt::Key_Right,    Qt::Key_Up, Qt::Key_Down, Qt::Key_Return,
                                    Qt::Key_Backspace, Qt::Key_PageUp, Qt::Key_PageDown, Qt::Key_T};
        constexpr Qt::Key withCtrl[] = {Qt::Key_C, Qt::Key_X, Qt::Key_V, Qt::Key_D, Qt::Key_A, Qt::Key_G, Qt::Key_L};
        constexpr Qt::KeyboardModifier modifiers[] = {Qt::NoModifier, Qt::NoModifier, Qt::ShiftModifier, Qt::ControlModifier,
                                                      Qt::AltModifier};
        QStringList placed;
        for (QAction *action : m.view.actions())
            if (action->objectName().startsWith(QLatin1String("insert.")) || action->objectName().startsWith(QLatin1String("layers."))
                || action->objectName().startsWith(QLatin1String("layer_"))
                || action->objectName().startsWith(QLatin1String("arrange.align")))
                placed << action->objectName();
        QTimer closer; // menus that a right click opened
        connect(&closer, &QTimer::timeout, &m.view, [] {
            if (QWidget *popup = QApplication::activePopupWidget())
                popup->close();
        });
        closer.start(1);
        for (int i = 0; i < events; ++i) {
            const QPoint at(random.bounded(m.port()->width()), random.bounded(m.port()->height()));
            const Qt::KeyboardModifiers held = modifiers[random.bounded(5)];
            switch (random.bounded(12)) {
            case 0:
            case 1: QTest::mousePress(m.port(), Qt::LeftButton, held, at); break;
            case 2:
            case 3: QTest::mouseRelease(m.port(), Qt::LeftButton, held, at); break;
            case 4:
            case 5: m.moveTo(at, held); break;
            case 6: QTest::mouseDClick(m.port(), Qt::LeftButton, held, at); break;
            case 7: m.wheel(random.bounded(3) - 1, at); break;
            case 8: QTest::keyClick(m.canvas(), keys[random.bounded(int(std::size(keys)))], held & Qt::ShiftModifier); break;
            case 9: QTest::keyClick(m.canvas(), withCtrl[random.bounded(int(std::size(withCtrl)))], Qt::ControlModifier); break;
            case 10:
                if (QAction *action = m.view.action(placed[random.bounded(int(placed.size()))]); action->isEnabled())
                    action->trigger();
                break;
            default:
                if (random.bounded(2)) {
                    QContextMenuEvent event(QContextMenuEvent::Mouse, at, m.port()->mapToGlobal(at));
                    QApplication::sendEvent(m.port(), &event);
                } else if (random.bounded(2)) {
                    m.document.undoStack()->undo();
                } else {
                    m.document.undoStack()->redo();
                }
            }
            if (m.document.plan().objects.size() > 300) // copies of copies
                m.document.undoStack()->setIndex(0);
            if (i % 100 == 99)
                QVERIFY2(edit::whyNotKept(m.document.plan()).empty(), edit::whyNotKept(m.document.plan()).english().c_str());
        }
        m.key(Qt::Key_Escape);
        m.document.undoStack()->setIndex(0);
        QVERIFY(sameContent(m.document.plan(), before));
    }
};

QTEST_MAIN(MapHabitsTest)
#include "map_habits_test.moc"
