// SPDX-License-Identifier: Apache-2.0
// The index finds the same boxes as looking at every box.
#include "core/plan/bounds_index.h"

#include <QTest>

#include <random>

using namespace tokenyard;

namespace {
bool meetOrTouch(const Bounds &a, const Bounds &b)
{
    return a.left <= b.right && b.left <= a.right && a.top <= b.bottom && b.top <= a.bottom;
}
} // namespace

class BoundsIndexTest : public QObject {
    Q_OBJECT
private slots:
    void findsWhatLookingAtEveryBoxFinds()
    {
        std::mt19937 random(3);
        std::uniform_int_distribution<int> place(0, 60), size(0, 12); // whole numbers: many only touch
        for (int boxes : {0, 1, 2, 17, 300}) {
            std::vector<Bounds> all;
            for (int i = 0; i < boxes; ++i) {
                const double x = place(random), y = place(random);
                all.push_back({x, y, x + size(random), y + size(random)});
            }
            const BoundsIndex index(all);
            for (std::size_t i = 0; i < all.size(); ++i)
                for (std::size_t first : {std::size_t(0), i + 1}) {
                    std::vector<std::size_t> expected;
                    for (std::size_t j = first; j < all.size(); ++j)
                        if (meetOrTouch(all[i], all[j]))
                            expected.push_back(j);
                    QCOMPARE(index.meeting(all[i], first), expected);
                }
        }
    }
    void anEmptyIndexFindsNothing() { QVERIFY(BoundsIndex({}).meeting({0, 0, 100, 100}).empty()); }
};

QTEST_GUILESS_MAIN(BoundsIndexTest)
#include "bounds_index_test.moc"
