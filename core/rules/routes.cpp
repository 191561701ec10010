// SPDX-License-Identifier: Apache-2.0
// Feeds that run through what they do not join.
#include "core/rules/rules.h"

#include "core/edit/route.h"
#include "core/plan/feed_name.h"

namespace tokenyard {

#define TF(source) TY_TR("Finding", source)
#define TK(source) TY_TR("FindingKind", source)

namespace {

// clang-format off: one row per line
constexpr FindingKind kinds[] = {
    {"space.feed_crossing", TK("A feed runs around what stands on its storey."), fix::routeAnew},
};
// clang-format on

} // namespace

void routeRules(const Plan &plan, const Study &, const Catalogue &, std::vector<Finding> &findings)
{
    const edit::RouteCrossings crossings(plan.objects);
    for (const Shared<Feed> &feed : plan.feeds) {
        const std::vector<ObjectId> crossed = crossings.of(route(plan, *feed), feed->from, feed->to);
        if (crossed.empty())
            continue;
        std::vector<ObjectId> objects{feed->id};
        objects.insert(objects.end(), crossed.begin(), crossed.end());
        const Text name = feedName(plan, *feed), first = partName(plan, crossed.front());
        findings.push_back({"space.feed_crossing", Severity::Note, std::move(objects),
                            crossed.size() == 1
                                ? Text(TF("%1 runs through %2."), {name, first})
                                : Text(TF("%1 runs through %2 and %3 more."), {name, first, count(double(crossed.size() - 1))}),
                            Text(TF("Route it anew, or bend it around what stands there."))});
    }
}

std::span<const FindingKind> routeKinds() { return kinds; }

} // namespace tokenyard
