// SPDX-License-Identifier: Apache-2.0
// The quick answers whether a point lies on a parcel are those of the slow ones.
#include "core/edit/generate/inside_parcel.h"

#include <QTest>

#include <cmath>
#include <numbers>
#include <random>

using namespace tokenyard;
using namespace tokenyard::generate;

class InsideParcelTest : public QObject {
    Q_OBJECT
private slots:
    void quickAnswersAreTheSlowOnes()
    {
        std::mt19937 random(7);
        for (const int corners : {3, 4, 12, 200, 1000}) {
            Parcel parcel;
            for (int i = 0; i < corners; ++i) { // a star that is no rectangle
                const double turn = 2.0 * std::numbers::pi * i / corners, far = 200.0 + 60.0 * std::sin(5.0 * turn);
                parcel.boundary.push_back({300.0 + far * std::cos(turn), 300.0 + far * std::sin(turn)});
            }
            for (const bool hole : {false, true}) {
                if (hole)
                    parcel.holes.push_back({{280, 280}, {330, 290}, {300, 340}});
                const InsideParcel inside(parcel);
                const auto slowly = [&](Point p) {
                    return contains(parcel.boundary, p) && (parcel.holes.empty() || !contains(parcel.holes.front(), p));
                };
                std::uniform_real_distribution<double> at(0.0, 600.0);
                for (int i = 0; i < 5000; ++i) {
                    const Point p{at(random), at(random)};
                    QCOMPARE(inside(p), slowly(p));
                }
                for (const Point &corner : parcel.boundary)
                    QCOMPARE(inside(corner), slowly(corner));
            }
        }
    }
    void aRectangleHoldsItsEdges()
    {
        Parcel parcel;
        parcel.boundary = {{0, 0}, {300, 0}, {300, 200}, {0, 200}};
        const InsideParcel inside(parcel);
        QVERIFY(inside({0, 0}) && inside({300, 200}) && inside({150, 100}) && !inside({300.001, 100}) && !inside({150, -0.001}));
    }
};

QTEST_GUILESS_MAIN(InsideParcelTest)
#include "inside_parcel_test.moc"
