// SPDX-License-Identifier: Apache-2.0
// However many findings a rule has, a hundred are listed; the rest are still counted, and their objects still marked on the map.
#include "core/base/finding_summary.h"

#include <QTest>

using namespace tokenyard;

namespace {
std::vector<Finding> many(const char *rule, int count)
{
    std::vector<Finding> all;
    for (int i = 1; i <= count; ++i)
        all.push_back({rule,
                       Severity::Error,
                       {ObjectId{i}},
                       Text(TY_TR("Finding", "%1 has no power feed."), {"Hall " + std::to_string(i)}),
                       Text(TY_TR("Finding", "Draw a feed from a UPS room or switchgear to it."))});
    return all;
}
} // namespace

class FindingSummaryTest : public QObject {
    Q_OBJECT
private slots:
    void upToAHundredAndOneStayAsTheyAre()
    {
        for (int count : {0, 1, 99, 100, 101}) // a summary of a single finding would say less than the finding itself
            QVERIFY(summedUp(many("power.unconnected", count)) == many("power.unconnected", count));
    }
    void theRestIsCountedAndItsObjectsAreNamed()
    {
        const std::vector<Finding> all = many("power.unconnected", 1000), few = summedUp(all);
        QCOMPARE(few.size(), std::size_t(101));
        QVERIFY(std::equal(few.begin(), few.end() - 1, all.begin()));
        const Finding &rest = few.back();
        QVERIFY(isSummary(rest) && !isSummary(few.front()));
        QCOMPARE(rest.text.english(), std::string("900 more like this: Hall 101 has no power feed."));
        QCOMPARE(rest.rule, std::string("power.unconnected"));
        QVERIFY(rest.severity == Severity::Error && rest.remedy == all.front().remedy);
        QCOMPARE(rest.objects.size(), std::size_t(900));
        QVERIFY(rest.objects.front() == ObjectId{101} && rest.objects.back() == ObjectId{1000});
    }
    void otherRulesBetweenThemKeepTheirPlace()
    {
        std::vector<Finding> all;
        const auto one = many("power.unconnected", 300), other = many("space.storey", 150);
        for (std::size_t i = 0; i < one.size(); ++i) {
            all.push_back(one[i]);
            if (i < other.size())
                all.push_back(other[i]);
        }
        const std::vector<Finding> few = summedUp(all);
        QCOMPARE(few.size(), std::size_t(202));
        QVERIFY(std::equal(few.begin(), few.begin() + 200, all.begin()));
        QCOMPARE(few[200].text.english(), std::string("200 more like this: Hall 101 has no power feed."));
        QCOMPARE(few[201].text.english(), std::string("50 more like this: Hall 101 has no power feed."));
    }
    void aSummaryIsNotSummedUpAgain()
    {
        const std::vector<Finding> few = summedUp(many("power.unconnected", 5000));
        QVERIFY(summedUp(few) == few);
    }
};

QTEST_GUILESS_MAIN(FindingSummaryTest)
#include "finding_summary_test.moc"
