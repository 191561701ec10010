// SPDX-License-Identifier: Apache-2.0
// The cached picture of the map: whatever was repainted, it equals a full repaint to the pixel.
#include "core/edit/objects.h"
#include "core/edit/place.h"
#include "core/edit/templates/templates.h"
#include "ui/map/frame_cache.h"
#include "ui/theme/theme.h"

#include <QGraphicsView>
#include <QPainter>
#include <QTest>
#include <QUndoStack>

using namespace tokenyard;
using namespace tokenyard::ui;

namespace {

constexpr QSize window{1200, 800};

struct Map {
    Document document{Catalogue()};
    SiteScene scene{&document, lightTokens()};
    FrameCache kept;
    QTransform toPixels;
    explicit Map(Plan plan)
    {
        document.reset(std::move(plan), {});
        const Bounds all = boundsOf(document.plan());
        const double scale = 0.9 * std::min(window.width() / all.width(), window.height() / all.height());
        toPixels = QTransform::fromTranslate(-all.left + 8, -all.top + 8) * QTransform::fromScale(scale, scale);
    }
    QImage picture(FrameCache &cache) const
    {
        const auto paper = [](QPainter &painter, const QRect &pixels) {
            painter.save();
            painter.resetTransform();
            painter.fillRect(pixels, Qt::white);
            painter.restore();
        };
        return cache.picture(scene, toPixels, window, 1.0, paper).toImage();
    }
    QImage anew() const
    {
        FrameCache fresh;
        return picture(fresh);
    }
    ObjectId anyHall() const
    {
        ObjectId hall;
        for (const auto &object : document.plan().objects)
            if (object->kind() == ObjectKind::Hall && !scene.isPale(object->id))
                hall = object->id;
        return hall;
    }
    void show(const Plan &plan) { document.apply(plan, QStringLiteral("step"), 0); }
};

double areaOf(const QRegion &region)
{
    double area = 0.0;
    for (const QRect &r : region)
        area += double(r.width()) * r.height();
    return area;
}

} // namespace

class CanvasFrameTest : public QObject {
    Q_OBJECT
private slots:
    void everyStepOfADragEqualsAFullRepaint_data()
    {
        QTest::addColumn<QString>("sample");
        QTest::addColumn<double>("zoom");
        for (const char *sample : {"ulsan-103mw", "gigawatt-block", "gasan-cluster"})
            for (double zoom : {1.0, 3.0})
                QTest::addRow("%s x %g", sample, zoom) << QString(sample) << zoom;
    }
    void everyStepOfADragEqualsAFullRepaint()
    {
        QFETCH(QString, sample);
        QFETCH(double, zoom);
        Map map(findTemplate(sample.toStdString())->make(Catalogue()));
        map.toPixels = map.toPixels * QTransform::fromScale(zoom, zoom);
        const ObjectId hall = map.anyHall();
        const Plan base = map.document.plan();
        QCOMPARE(map.picture(map.kept), map.anew());
        for (const Point by : {Point{0.5, 0}, {1, 0.5}, {1.37, 0.81}, {6, -3}, {25, 14}, {-40, 9}, {-40.5, 9}, {400, 300}, {0, 0}}) {
            map.show(edit::moveBy(base, {hall}, by).plan);
            QCOMPARE(map.picture(map.kept), map.anew());
        }
    }
    // Qt's own view of the same scene, from the lowest item to the highest.
    void thePictureIsWhatAGraphicsViewPaints_data()
    {
        QTest::addColumn<QString>("sample");
        for (const char *sample : {"ulsan-103mw", "gigawatt-block", "gasan-cluster"})
            QTest::newRow(sample) << QString(sample);
    }
    void thePictureIsWhatAGraphicsViewPaints()
    {
        QFETCH(QString, sample);
        Map map(findTemplate(sample.toStdString())->make(Catalogue()));
        QGraphicsView view(&map.scene);
        view.setFrameShape(QFrame::NoFrame);
        view.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        view.setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        view.setBackgroundBrush(Qt::white);
        view.resize(window);
        view.setTransform(QTransform::fromScale(map.toPixels.m11(), map.toPixels.m22()));
        const Bounds all = boundsOf(map.document.plan());
        view.centerOn((all.left + all.right) / 2, (all.top + all.bottom) / 2);
        map.toPixels = view.viewportTransform();
        const auto painted = [&view] {
            QImage image(window, QImage::Format_RGB32);
            QPainter painter(&image);
            view.viewport()->render(&painter, {}, {}, QWidget::RenderFlags());
            return image;
        };
        QCOMPARE(map.picture(map.kept).convertToFormat(QImage::Format_RGB32), painted());
        map.show(edit::moveBy(map.document.plan(), {map.anyHall()}, {3.5, -2}).plan);
        QCOMPARE(map.picture(map.kept).convertToFormat(QImage::Format_RGB32), painted());
    }
    // A step within view leaves most of the map untouched.
    void aStepRepaintsTheMovedHallAndItsFeedsOnly()
    {
        Map map(ulsan103Mw(Catalogue()));
        map.picture(map.kept);
        map.picture(map.kept);
        QVERIFY(map.kept.repainted().isEmpty());
        map.show(edit::moveBy(map.document.plan(), {map.anyHall()}, {0.5, 0}).plan);
        map.picture(map.kept);
        QVERIFY(areaOf(map.kept.repainted()) > 0.0);
        QVERIFY2(areaOf(map.kept.repainted()) < 0.6 * window.width() * window.height(),
                 qPrintable(QString::number(areaOf(map.kept.repainted()))));
    }
    void newColoursObjectsAndStoreysShowAtOnce()
    {
        Map map(ulsan103Mw(Catalogue()));
        map.picture(map.kept);
        map.scene.setTokens(darkTokens());
        QCOMPARE(map.picture(map.kept), map.anew());
        map.show(edit::addObject(map.document.plan(), ObjectKind::Office, Point{10, 10}).plan);
        QCOMPARE(map.picture(map.kept), map.anew());
        for (int level : map.scene.levels()) {
            map.scene.setLevel(level);
            QCOMPARE(map.picture(map.kept), map.anew());
        }
        map.document.undoStack()->undo();
        QCOMPARE(map.picture(map.kept), map.anew());
    }
};

QTEST_MAIN(CanvasFrameTest)
#include "canvas_frame_test.moc"
