// SPDX-License-Identifier: Apache-2.0
// How units are arranged in rows, against hand calculations, and what must be true of every size.
#include "core/plan/unit_rows.h"

#include <QTest>

#include <random>

using namespace tokenyard;

namespace {
Rectangle box(double width, double depth) { return {width * units::m, depth * units::m}; }
UnitRows rows(int count, double length, double width, double front, double back, double gap, double end)
{
    return {count,
            {length * units::m, width * units::m},
            {.front = front * units::m, .back = back * units::m, .gap = gap * units::m, .end = end * units::m}};
}
UnitRows generators(int count) { return rows(count, 13.5, 3.2, 1, 1, 1, 1); }
double held(const UnitRows &r, const Rectangle &in) { return unitsThatStand(r.unit, r.access, in); }
bool is(const Rectangle &r, double width, double depth)
{
    return std::fabs(r.width.si() - width) < 1e-9 && std::fabs(r.depth.si() - depth) < 1e-9;
}
} // namespace

class UnitRowsTest : public QObject {
    Q_OBJECT
private slots:
    // 46 m takes 3 sets of 13.5 m with 4 gaps of 1 m (44.5 m); 58 m takes 13 rows of 3.2 m with 14 aisles (55.6 m): 39. Turned, 46 m
    // takes 10 rows (43 m) and 58 m 3 sets (44.5 m): 30.
    void generatorsInAYard()
    {
        QCOMPARE(held(generators(36), box(46, 58)), 39.0);
        QVERIFY(stand(generators(39), box(46, 58)));
        QVERIFY(!stand(generators(40), box(46, 58)));
        QVERIFY(!stand(generators(1), box(1, 1)));
        QVERIFY(stand(generators(0), box(1, 1)));
    }
    // One set of 13.5 x 3.2 m with 1 m around it.
    void oneUnitFitsExactlyEitherWay()
    {
        QVERIFY(stand(generators(1), box(15.5, 5.2)));
        QVERIFY(stand(generators(1), box(5.2, 15.5)));
        QVERIFY(!stand(generators(1), box(15.49, 5.2)));
        QVERIFY(!stand(generators(1), box(15.5, 5.19)));
    }
    // Cabinets 0.9 m deep, 1.2 m in front and 0.8 m behind. One row: 0.8 + 0.9 + 1.2 = 2.9 m. Two, front to front: 0.8 + 0.9 + 1.2
    // + 0.9 + 0.8 = 4.6 m. Three: 4.6 + 0.9 + 1.2 = 6.7 m. Slightly less depth, and four rows of eight across hold more than two of 14.
    void rowsShareTheirAisles()
    {
        const UnitRows cabinets = rows(1, 0.6, 0.9, 1.2, 0.8, 0.0, 0.8);
        const double oneRow = std::floor((10.0 - 1.6) / 0.6 + 1e-9); // 14 cabinets
        QCOMPARE(held(cabinets, box(10, 2.9)), oneRow);
        QCOMPARE(held(cabinets, box(10, 4.6)), 2 * oneRow);
        QCOMPARE(held(cabinets, box(10, 6.69)), 4 * 8.0);
        QCOMPARE(held(cabinets, box(10, 6.7)), 3 * oneRow);
    }
    // 36 sets: a width of 46 m holds 3 in a row, so 12 rows: 12 x 3.2 + 13 x 1 = 51.4 m. Keeping the depth of 58 m: 13 rows, so 3 in a row:
    // 44.5 m. 46 x 51.4 = 2,364 m2 is less than 44.5 x 58 = 2,581 m2. The same sets turned need more.
    void aSideIsKept() { QVERIFY(is(sizeForUnits(generators(36), box(46, 58)), 46, 51.4)); }
    // Neither side of 1 m holds a set. 2 in a row: 30 m and 18 rows 76.6 m; 3: 44.5 and 12 rows 51.4 m; 4: 59 and 9 rows 38.8 m.
    void whereNoSideCanStayTheCircumferenceIsLeast()
    {
        const Rectangle size = sizeForUnits(generators(36), box(1, 1));
        QVERIFY(is(size, 51.4, 44.5) || is(size, 44.5, 51.4));
        QVERIFY(size.width >= size.depth);
        const Rectangle tall = sizeForUnits(generators(36), box(1, 1.5));
        QVERIFY(tall.depth >= tall.width);
    }
    void theSizeHoldsTheUnitsAndKeepsItsDirection()
    {
        std::mt19937 random(11);
        std::uniform_real_distribution<double> side(0.3, 12.0), way(0.0, 3.0), room(0.5, 120.0);
        std::uniform_int_distribution<int> some(1, 400);
        for (int i = 0; i < 2000; ++i) {
            const UnitRows r = rows(some(random), side(random), side(random), way(random), way(random), way(random), way(random));
            const Rectangle like = box(room(random), room(random)), size = sizeForUnits(r, like);
            QVERIFY(stand(r, size));
            QVERIFY((size.width.si() >= size.depth.si() - 1e-6) == (like.width >= like.depth)
                    || std::fabs(size.width.si() - size.depth.si()) < 1e-5);
            // Sizing again changes nothing.
            const Rectangle again = sizeForUnits(r, size);
            QVERIFY(again.area().si() <= size.area().si() + 1e-6);
        }
    }
    void moreUnitsNeverNeedLessArea()
    {
        double before = 0.0;
        for (int n = 1; n <= 300; ++n) {
            const Rectangle size = sizeForUnits(generators(n), box(400, 60)); // one side is kept for all of them
            QVERIFY(size.area().si() >= before - 1e-6);
            before = size.area().si();
        }
        double circumference = 0.0;
        for (int n = 1; n <= 300; ++n) {
            const Rectangle size = sizeForUnits(generators(n), box(1, 1));
            QVERIFY(2 * (size.width + size.depth).si() >= circumference - 1e-6);
            circumference = 2 * (size.width + size.depth).si();
        }
    }
    void aLargerRectangleNeverHoldsFewer()
    {
        const UnitRows r = rows(1, 2.6, 1.9, 1.2, 0.8, 0.8, 0.8);
        for (double depth : {1.0, 3.9, 4.0, 9.0}) {
            double before = 0.0;
            for (double width = 0.5; width < 60.0; width += 0.13) {
                const double now = held(r, box(width, depth));
                QVERIFY(now >= before);
                before = now;
            }
        }
    }
    void nonsenseSizesHoldNothing()
    {
        QCOMPARE(held(rows(1, 0, 0, 0, 0, 0, 0), box(10, 10)), 0.0);
        QCOMPARE(held(generators(1), box(0, 0)), 0.0);
        QCOMPARE(held(generators(1), box(-5, 10)), 0.0);
    }
};

QTEST_GUILESS_MAIN(UnitRowsTest)
#include "unit_rows_test.moc"
