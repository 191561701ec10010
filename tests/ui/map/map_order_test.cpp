// SPDX-License-Identifier: Apache-2.0
// What lies above what, single corners of the boundary, and the names of what is small, with real events.
#include "core/edit/map_sheet.h"
#include "core/edit/templates/templates.h"
#include "tests/support/map_on_screen.h"
#include "ui/map/map_marks.h"
#include "ui/map/site_view.h"

#include <QDialog>
#include <QDoubleSpinBox>
#include <QImage>
#include <QTest>
#include <QToolButton>

#include <cmath>

using namespace tokenyard;
using namespace tokenyard::ui;
using Map = tokenyard::test::MapOnScreen;

class MapOrderTest : public QObject {
    Q_OBJECT
private slots:
    // Typed coordinates are one step; the right angle is offered beside them; an edge takes a corner where it is clicked.
    void aCornerOfTheBoundaryHasItsMenu()
    {
        Map m;
        const auto choose = [&](const char *name, Point at) {
            QTimer::singleShot(0, &m.view, [=] {
                auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
                QAction *entry = menu ? menu->findChild<QAction *>(QString::fromLatin1(name)) : nullptr;
                if (menu)
                    menu->close();
                if (entry)
                    entry->trigger();
            });
            QContextMenuEvent event(QContextMenuEvent::Mouse, m.pixel(at), m.port()->mapToGlobal(m.pixel(at)));
            QApplication::sendEvent(m.port(), &event);
        };
        const auto boundary = [&]() -> const Polygon & { return m.document.plan().site->boundary; };
        QTimer::singleShot(50, &m.view, [] {
            QWidget *dialog = QApplication::activeModalWidget();
            QVERIFY(dialog && dialog->objectName() == QStringLiteral("pointDialog"));
            dialog->findChild<QDoubleSpinBox *>(QStringLiteral("x"))->setValue(230.25);
            dialog->findChild<QDoubleSpinBox *>(QStringLiteral("y"))->setValue(150.0);
            static_cast<QDialog *>(dialog)->accept();
        });
        choose("boundary.type", {200, 140});
        QCOMPARE(boundary()[2], (Point{230.25, 150.0}));
        QCOMPARE(m.steps(), 1);
        choose("boundary.square", boundary()[2]);
        const Point a = boundary()[1] - boundary()[2], b = boundary()[3] - boundary()[2];
        QVERIFY(std::fabs(a.x * b.x + a.y * b.y) < 1e-6 * distance({}, a) * distance({}, b));
        choose("boundary.insert", {100, 0}); // on an edge
        QCOMPARE(boundary().size(), std::size_t(5));
        QVERIFY(std::fabs(boundary()[1].y) < 1e-9 && std::fabs(boundary()[1].x - 100.0) < 1.0);
        choose("boundary.remove", boundary()[1]);
        QCOMPARE(boundary().size(), std::size_t(4));
        QCOMPARE(m.steps(), 4);
    }
    // The two lists of layers look alike: each has its heading.
    void layersAreHeadedByWhatIsDoneToThem()
    {
        Map m;
        QStringList headings;
        for (const QAction *action : m.view.layerMenu()->actions())
            if (action->property(headingProperty).toBool() && !action->isEnabled())
                headings << action->text();
        QCOMPARE(headings, (QStringList{QStringLiteral("Shown"), QStringLiteral("Locked")}));
    }
    // Of two that lie on one another a click takes the upper one, and each change of order is a step.
    void whatLiesAboveIsChosenAndUndone()
    {
        Map m;
        const ObjectId over = m.addOn(ObjectKind::DryCoolerYard, m.middle(m.left));
        const Point at = m.middle(m.left);
        const auto hit = [&] { return m.canvas()->siteScene()->objectAt(at); };
        const ObjectId above = hit(), below = above == over ? m.left : over;
        const int before = m.steps();
        m.document.select({above});
        m.trigger("arrange.to_back");
        QCOMPARE(hit(), below);
        m.trigger("arrange.to_front");
        QCOMPARE(hit(), above);
        m.trigger("arrange.usual_order");
        QVERIFY(m.canvas()->sheet() == edit::MapSheet{});
        QCOMPARE(m.steps(), before + 3);
        m.document.undoStack()->undo();
        m.document.undoStack()->undo();
        QCOMPARE(hit(), below);
    }
    // Far out no name fits on a yard: that of the selected one stands beside it, so selecting changes pixels outside the yard.
    void theNameOfWhatIsSelectedShowsAtAnyScale()
    {
        Map m;
        for (int i = 0; i < 12 && m.canvas()->pixelsPerMetre() > 0.25; ++i)
            m.canvas()->zoomBy(0.7, QPointF(m.port()->rect().center()));
        const auto picture = [&] { return m.port()->grab().toImage(); };
        const QImage without = picture();
        m.document.select({m.coolers});
        const QImage with = picture();
        const Bounds b = m.place(m.coolers).bounds();
        const QRect own =
            QRectF(m.canvas()->toPixel({b.left, b.top}), m.canvas()->toPixel({b.right, b.bottom})).toAlignedRect().adjusted(-3, -3, 3, 3);
        int outside = 0;
        for (int y = 0; y < with.height(); ++y)
            for (int x = 0; x < with.width(); ++x)
                outside += !own.contains(x, y) && with.pixel(x, y) != without.pixel(x, y);
        QVERIFY2(outside > 60, qPrintable(QString::number(outside)));
    }
    // From the whole site inwards, a hall that is renamed looks different: halls too small for a name share one.
    void hallsAreNamedAtEveryScale()
    {
        Map m;
        const Plan named = findTemplate("gigawatt-block")->make(Catalogue());
        Plan renamed = named;
        for (Shared<Object> &object : renamed.objects)
            if (object->as<Hall>())
                object = object.with([](Object &o) { o.name.replace(0, 4, "Raum"); });
        for (double zoom : {1.0, 1.6, 2.5, 4.0}) {
            QImage pictures[2];
            for (int i = 0; i < 2; ++i) {
                m.document.reset(i == 0 ? named : renamed, {});
                m.canvas()->fitAll();
                m.canvas()->zoomBy(zoom, QPointF(m.port()->rect().center()));
                pictures[i] = m.port()->grab().toImage();
            }
            QVERIFY2(pictures[0] != pictures[1], qPrintable(QString::number(zoom)));
        }
    }
    // However low the map is, every storey can be chosen.
    void theStoreysFitALowMap()
    {
        LevelBar bar(nullptr);
        const std::vector<int> levels{-1, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12};
        bar.setLevels(levels, 3);
        bar.setRoom(2000);
        const auto buttons = [&] {
            int shown = 0;
            for (const QToolButton *button : bar.findChildren<QToolButton *>())
                shown += button->isVisibleTo(&bar);
            return shown;
        };
        QCOMPARE(buttons(), int(levels.size()));
        bar.setRoom(90);
        QVERIFY2(bar.height() <= 90, qPrintable(QString::number(bar.height())));
        QCOMPARE(buttons(), 1);
        QList<int> chosen;
        connect(&bar, &LevelBar::chosen, this, [&](int level) { chosen << level; });
        auto *all = bar.findChild<QToolButton *>(QStringLiteral("level.all"));
        for (QAction *action : all->menu()->actions())
            action->trigger();
        QCOMPARE(chosen, (QList<int>(levels.rbegin(), levels.rend())));
        QVERIFY(all->text().contains(QLatin1Char('3')));
    }
};

QTEST_MAIN(MapOrderTest)
#include "map_order_test.moc"
