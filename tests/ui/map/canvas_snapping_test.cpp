// SPDX-License-Identifier: Apache-2.0
#include "ui/map/ruler.h"
#include "ui/map/screen_strokes.h"
#include "ui/map/snapping.h"

#include <QImage>
#include <QTest>

#include <random>

using namespace tokenyard;
using namespace tokenyard::ui;

namespace {
constexpr SnapSettings usual{.grid = 0.5 * units::m, .tolerance = 1.0 * units::m, .gapReach = 30.0 * units::m, .enabled = true};
const Bounds box{0, 0, 20, 10};
} // namespace

class CanvasSnappingTest : public QObject {
    Q_OBJECT
private slots:
    void aBoxAloneComesToRestOnTheGrid()
    {
        const Snap snap = snapMove(box, {3.2, 4.9}, {}, usual);
        QCOMPARE(snap.delta, (Point{3.0, 5.0}));
        QVERIFY(snap.guides.empty() && snap.gaps.empty());
    }
    void altSuspendsSnapping()
    {
        SnapSettings off = usual;
        off.enabled = false;
        const std::vector<Bounds> others{{40, 5, 60, 15}};
        QCOMPARE(snapMove(box, {3.21, 4.87}, others, off).delta, (Point{3.21, 4.87}));
    }
    void anEdgeNearAnothersEdgeIsPutInLine()
    {
        const std::vector<Bounds> others{{0.3, 40, 20.3, 50}};
        const Snap snap = snapMove(box, {0.05, 12}, others, usual);
        QCOMPARE(snap.delta.x, 0.3); // left edges aligned
        QVERIFY(!snap.guides.empty());
        QCOMPARE(snap.guides[0].a.x, 0.3);
        QCOMPARE(snap.guides[0].b.y, 50.0); // the guide reaches the end of the other box
    }
    void middlesOfDifferentWidthsArePutInLine()
    {
        const std::vector<Bounds> others{{-30, 40, 50.8, 50}}; // middle at 10.4
        QVERIFY(std::fabs(snapMove(box, {0.2, 15}, others, usual).delta.x - 0.4) < 1e-9);
    }
    void betweenTwoNeighboursTheGapsBecomeEqual()
    {
        const std::vector<Bounds> others{{-30, 0, -10, 10}, {31, 0, 51, 10}}; // 41 m apart: gaps of 10.5
        const Snap snap = snapMove(box, {0.2, 0}, others, usual);
        QCOMPARE(snap.delta.x, 0.5);
        QCOMPARE(snap.gaps.size(), std::size_t(2));
        QVERIFY(std::fabs(snap.gaps[0].size().si() - 10.5) < 1e-9);
        QVERIFY(std::fabs(snap.gaps[1].size().si() - 10.5) < 1e-9);
    }
    void aGapBecomesTheSameAsTheNeighboursOwn()
    {
        const std::vector<Bounds> others{{-60, 0, -40, 10}, {-33.3, 0, -13.3, 10}}; // a gap of 6.7
        QVERIFY(std::fabs(snapMove(box, {-7.0, 0}, others, usual).delta.x - (-6.6)) < 1e-9);
    }
    void theDistanceToTheNearestNeighbourIsShown()
    {
        const std::vector<Bounds> others{{-30, 0, -10, 10}, {-80, 0, -50, 10}};
        const Snap snap = snapMove(box, {-4.3, 0}, others, usual);
        QCOMPARE(snap.gaps.size(), std::size_t(1));
        QVERIFY(std::fabs(snap.gaps[0].size().si() - (10.0 + snap.delta.x)) < 1e-9);
    }
    void anAxisThatIsNotDraggedStaysWhereItIs()
    {
        const std::vector<Bounds> others{{40, 0.3, 60, 10.3}};
        QCOMPARE(snapMove(box, {5.1, 0}, others, usual).delta.y, 0.0);
    }
    // Property: snapping never moves a box farther than the tolerance or half a grid, whichever is more.
    void snappingNeverMovesFarther()
    {
        std::mt19937 random(3);
        std::uniform_real_distribution<double> at(-60, 60), size(1, 30);
        for (int i = 0; i < 500; ++i) {
            std::vector<Bounds> others;
            for (int k = 0; k < 6; ++k) {
                const double x = at(random), y = at(random);
                others.push_back({x, y, x + size(random), y + size(random)});
            }
            const Point delta{at(random), at(random)};
            const Point off = snapMove(box, delta, others, usual).delta - delta;
            QVERIFY(std::fabs(off.x) <= 1.0 + 1e-9 && std::fabs(off.y) <= 1.0 + 1e-9);
        }
    }
    void aPointSnapsToTheGridAndToEdges()
    {
        QCOMPARE(snapPoint({3.2, 4.9}, {}, usual).delta, (Point{3.0, 5.0}));
        const std::vector<Bounds> others{{10.2, 40, 20, 50}};
        QVERIFY(std::fabs(snapPoint({10.4, 4.9}, others, usual).delta.x - 10.2) < 1e-6);
    }
    void rulerTicksAreRoundAndFarEnoughApart()
    {
        QCOMPARE(tickMetresFactor(3.57, 60), 25.0);
        QCOMPARE(tickMetresFactor(60, 60), 1.0);
        for (double scale = 0.02; scale < 400; scale *= 1.37)
            QVERIFY(tickMetresFactor(scale, 60) * scale >= 60 * (1 - 1e-6) && tickMetresFactor(scale, 60) * scale < 60 * 2.6);
    }
    // A horizontal line of 100 pixels, dashed 4 on, 2 off, covers 68 pixels: 16 whole periods and a last dash of 4.
    void aDashedLineIsOnWhereThePatternIs()
    {
        QImage image(120, 20, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        strokeSquare(painter, QPolygonF({QPointF(10, 10), QPointF(110, 10)}), false, Qt::black, 1, {4, 2});
        painter.end();
        int black = 0;
        for (int x = 0; x < 120; ++x)
            black += image.pixelColor(x, 10) == QColor(Qt::black);
        QCOMPARE(black, 68);
        QVERIFY(!isSquare(QPolygonF({QPointF(0, 0), QPointF(5, 5)}), false));
    }
};

QTEST_MAIN(CanvasSnappingTest)
#include "canvas_snapping_test.moc"
