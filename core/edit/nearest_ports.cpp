// SPDX-License-Identifier: Apache-2.0
#include "core/edit/nearest_ports.h"

#include "core/edit/feeds.h"

#include <algorithm>
#include <tuple>

namespace tokenyard::edit {

namespace {

bool isUsed(const Plan &plan, FeedEnd end)
{
    return std::any_of(plan.feeds.begin(), plan.feeds.end(), [&](const Shared<Feed> &f) { return f->from == end || f->to == end; });
}

std::vector<FeedEnd> endsOf(const Object &object, FeedKind kind)
{
    std::vector<FeedEnd> ends;
    const auto all = ports(object.kind());
    for (std::size_t i = 0; i < all.size(); ++i)
        if (all[i].kind == kind)
            ends.push_back({object.id, int(i)});
    return ends;
}

} // namespace

Text noPortFor(const Plan &plan, ObjectId object, FeedKind kind)
{
    return Text(TY_TR("Edit", "%1 has no port for this feed: %2."),
                {nameOf(plan, {object}), Text(feedKindChoices()[std::size_t(kind)].label)});
}

std::optional<FeedEnd> portNear(const Plan &plan, ObjectId id, std::optional<FeedKind> kind, Point point)
{
    const Object *object = plan.object(id);
    if (!object)
        return std::nullopt;
    std::optional<std::tuple<bool, double, FeedEnd>> best; // used, how far
    const auto all = ports(object->kind());
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (kind && all[i].kind != *kind)
            continue;
        const FeedEnd end{id, int(i)};
        const std::tuple candidate(isUsed(plan, end), distance(portPosition(*object, end.port), point), end);
        if (!best || candidate < *best)
            best = candidate;
    }
    return best ? std::optional(std::get<2>(*best)) : std::nullopt;
}

Edit connectNearest(const Plan &plan, FeedKind kind, ObjectId from, ObjectId to)
{
    const Object *source = plan.object(from), *load = plan.object(to);
    if (!source || !load)
        return refused(plan, Text(TY_TR("Edit", "A feed joins two ports; start and end it on a port.")));
    const std::vector<FeedEnd> starts = endsOf(*source, kind), ends = endsOf(*load, kind);
    if (starts.empty() || ends.empty())
        return refused(plan, noPortFor(plan, starts.empty() ? from : to, kind));
    std::optional<std::tuple<int, double, FeedEnd, FeedEnd>> best; // used ports, distance
    Text reason;
    for (FeedEnd start : starts)
        for (FeedEnd end : ends) {
            if (Text why = whyNotJoined(plan, start, end); !why.empty()) {
                reason = std::move(why);
                continue;
            }
            const double apart = distance(portPosition(*source, start.port), portPosition(*load, end.port));
            const std::tuple pair(int(isUsed(plan, start)) + int(isUsed(plan, end)), apart, start, end);
            if (!best || pair < *best)
                best = pair;
        }
    return best ? connect(plan, std::get<2>(*best), std::get<3>(*best)) : refused(plan, reason);
}

namespace {

// A feed that joins the like of its ends, at best one that ends or begins where it does: what is drawn between the same kinds of plant is
// built alike. Nothing where there is none.
const Feed *likeOf(const Plan &plan, const Feed &drawn)
{
    const auto kindOf = [&](ObjectId id) {
        const Object *object = plan.object(id);
        return object ? std::optional(object->kind()) : std::nullopt;
    };
    const Feed *best = nullptr;
    int most = -1;
    for (const Shared<Feed> &feed : plan.feeds) {
        const bool same = isPower(feed->kind) == isPower(drawn.kind) && isPipe(feed->kind) == isPipe(drawn.kind);
        if (feed->id == drawn.id || !same || kindOf(feed->from.object) != kindOf(drawn.from.object)
            || kindOf(feed->to.object) != kindOf(drawn.to.object))
            continue;
        const int near = 2 * (feed->to.object == drawn.to.object) + (feed->from.object == drawn.from.object);
        if (near > most) {
            best = &*feed;
            most = near;
        }
    }
    return best;
}

void buildAlike(Plan &plan, const Ids &drawn)
{
    for (ObjectId id : drawn)
        if (const Feed *feed = plan.feed(id))
            if (const Feed *like = likeOf(plan, *feed)) {
                const Feed model = *like; // the change below may move it
                changePart(plan.feeds, id, [&](Feed &f) {
                    f.circuits = model.circuits;
                    f.voltage = model.voltage;
                    f.section = model.section;
                    f.diameter = model.diameter;
                });
            }
}

} // namespace

Edit joinNearest(const Plan &plan, const std::vector<Join> &joins, Text what)
{
    Edit all{.plan = plan, .what = std::move(what), .refusal = {}, .ids = {}};
    for (const Join &join : joins) {
        Edit one = connectNearest(all.plan, join.kind, join.from, join.to);
        if (!one.ok())
            return refused(plan, one.refusal);
        all.plan = std::move(one.plan);
        buildAlike(all.plan, one.ids);
        all.ids.insert(all.ids.end(), one.ids.begin(), one.ids.end());
    }
    return all;
}

} // namespace tokenyard::edit
