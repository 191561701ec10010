// SPDX-License-Identifier: Apache-2.0
#include "tests/support/findings_of_plans.h"

#include "core/edit/feeds.h"
#include "core/plan/feed_name.h"

using namespace tokenyard;

class RoutesRuleTest : public QObject {
    Q_OBJECT
    test::FindingsOfPlans m_plans;

private slots:
    // Through the middle of the first hall, to which it is not joined.
    void aFeedThroughAHallIsReportedAndReroutedByItsFix()
    {
        Plan plan = m_plans.blank;
        const ObjectId hall = m_plans.first(plan, ObjectKind::Hall);
        const auto feed = std::find_if(plan.feeds.begin(), plan.feeds.end(), [&](const Shared<Feed> &f) {
            return isPower(f->kind) && f->from.object != hall && f->to.object != hall;
        });
        QVERIFY(feed != plan.feeds.end());
        const ObjectId id = (*feed)->id;
        edit::Ids all;
        for (const Shared<Feed> &f : plan.feeds)
            all.push_back(f->id);
        plan = edit::rerouteFeeds(plan, all).plan;
        const Plan through = edit::setWaypoints(plan, id, {plan.object(hall)->place.centre()}).plan;
        m_plans.check("space.feed_crossing", through, plan);
        const auto findings = m_plans.found(through, "space.feed_crossing");
        QCOMPARE(findings.front().objects.front(), id);
        QVERIFY(std::find(findings.front().objects.begin(), findings.front().objects.end(), hall) != findings.front().objects.end());
        QVERIFY(findings.front().text.english().find(feedName(through, *through.feed(id)).english()) == 0);
    }
};

QTEST_GUILESS_MAIN(RoutesRuleTest)
#include "routes_test.moc"
