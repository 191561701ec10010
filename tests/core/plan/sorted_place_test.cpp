// SPDX-License-Identifier: Apache-2.0
// The place that is guessed is the one that looking at every id finds.
#include "core/plan/sorted_place.h"

#include <QTest>

#include <random>
#include <vector>

using namespace tokenyard;

class SortedPlaceTest : public QObject {
    Q_OBJECT
private slots:
    void findsWhatLookingAtEveryIdFinds()
    {
        std::mt19937 random(7);
        for (const std::size_t count : {0u, 1u, 2u, 3u, 40u, 500u})
            for (const int widestGap : {1, 3, 1000}) {
                std::vector<ObjectId> ids;
                std::int64_t next = 1;
                for (std::size_t i = 0; i < count; ++i) {
                    next += std::uniform_int_distribution(1, i % 50 ? widestGap : 100'000)(random); // with jumps: parts were removed
                    ids.push_back({next});
                }
                std::vector<std::int64_t> asked{-5, 0, 1, next + 1, std::int64_t(1) << 62};
                for (const ObjectId id : ids)
                    asked.insert(asked.end(), {id.value - 1, id.value, id.value + 1});
                for (const std::int64_t value : asked) {
                    const auto expected = std::find(ids.begin(), ids.end(), ObjectId{value}) - ids.begin();
                    QCOMPARE(sortedPlace(ids.size(), ObjectId{value}, [&](std::size_t at) { return ids[at]; }), std::size_t(expected));
                }
            }
    }
};

QTEST_GUILESS_MAIN(SortedPlaceTest)
#include "sorted_place_test.moc"
