// SPDX-License-Identifier: Apache-2.0
#include "core/edit/feeds.h"

#include "core/edit/gate.h"
#include "core/edit/route.h"

#include <algorithm>
#include <cmath>

namespace tokenyard::edit {

namespace {
// How far a route goes straight out before it turns; a drawing habit, not a clearance.
constexpr double stub = 2.0;  // m
constexpr double hair = 1e-9; // m

const Port *portOf(const Plan &plan, FeedEnd end)
{
    const Object *object = plan.object(end.object);
    if (!object)
        return nullptr;
    const auto all = ports(object->kind());
    return end.port >= 0 && std::size_t(end.port) < all.size() ? &all[std::size_t(end.port)] : nullptr;
}

double dot(Point a, Point b) { return a.x * b.x + a.y * b.y; }

// The nearest axis of a direction.
Point squared(Point way)
{
    return std::fabs(way.x) > std::fabs(way.y) ? Point{way.x < 0 ? -1.0 : 1.0, 0} : Point{0, way.y < 0 ? -1.0 : 1.0};
}

Edit changeFeed(const Plan &plan, ObjectId id, TextSource what, const Polyline &waypoints)
{
    Edit edit{.plan = plan, .what = Text(what, {nameOf(plan, {id})}), .refusal = {}, .ids = {id}};
    changePart(edit.plan.feeds, id, [&](Feed &feed) { feed.waypoints = waypoints; });
    return gated(plan, std::move(edit));
}

} // namespace

Polyline simplified(const Polyline &line)
{
    Polyline out;
    for (Point p : line) {
        while (out.size() >= 2) {
            const Point a = out[out.size() - 2], b = out.back();
            const bool straight = (std::fabs(a.x - b.x) < hair && std::fabs(b.x - p.x) < hair)
                || (std::fabs(a.y - b.y) < hair && std::fabs(b.y - p.y) < hair);
            if (!straight)
                break;
            out.pop_back();
        }
        if (out.empty() || distance(out.back(), p) > hair)
            out.push_back(p);
    }
    return out;
}

Point wayOut(const Object &object, int port)
{
    const auto all = ports(object.kind());
    if (port < 0 || std::size_t(port) >= all.size())
        return {0, -1};
    const Port &p = all[std::size_t(port)];
    const double left = p.xFraction, right = 1 - p.xFraction, top = p.yFraction, bottom = 1 - p.yFraction;
    const double least = std::min({left, right, top, bottom});
    const Point own = least == top ? Point{0, -1} : least == bottom ? Point{0, 1} : least == left ? Point{-1, 0} : Point{1, 0};
    return squared(object.place.toMap(own) - object.place.toMap({0, 0}));
}

Polyline orthogonalRoute(Point from, Point fromWay, Point to, Point toWay)
{
    const Point a = from + fromWay * stub, b = to + toWay * stub;
    const bool upFrom = fromWay.x == 0, upTo = toWay.x == 0;
    Polyline line{from, a};
    if (upFrom && upTo) { // both leave up or down: a level leg joins them
        const bool facing = fromWay.y * (to.y - from.y) > 0 && toWay.y * (from.y - to.y) > 0;
        const double y = facing ? (a.y + b.y) / 2 : fromWay.y < 0 ? std::min(a.y, b.y) : std::max(a.y, b.y);
        line.insert(line.end(), {Point{a.x, y}, Point{b.x, y}});
    } else if (!upFrom && !upTo) {
        const bool facing = fromWay.x * (to.x - from.x) > 0 && toWay.x * (from.x - to.x) > 0;
        const double x = facing ? (a.x + b.x) / 2 : fromWay.x < 0 ? std::min(a.x, b.x) : std::max(a.x, b.x);
        line.insert(line.end(), {Point{x, a.y}, Point{x, b.y}});
    } else {
        const Point direct = upFrom ? Point{a.x, b.y} : Point{b.x, a.y}, around = upFrom ? Point{b.x, a.y} : Point{a.x, b.y};
        // The direct corner would come at the port from behind, through its object, or leave through one's own.
        const bool through = dot(b - direct, toWay) > hair || dot(direct - a, fromWay) < -hair;
        line.push_back(through ? around : direct);
    }
    line.insert(line.end(), {b, to});
    const Polyline simple = simplified(line);
    return simple.size() < 3 ? Polyline{} : Polyline(simple.begin() + 1, simple.end() - 1);
}

Text whyNotJoined(const Plan &plan, FeedEnd from, FeedEnd to)
{
    const Port *a = portOf(plan, from), *b = portOf(plan, to);
    if (!a || !b)
        return Text(TY_TR("Edit", "A feed joins two ports; start and end it on a port."));
    if (from.object == to.object)
        return Text(TY_TR("Edit", "A feed joins two different objects; end it at another one."));
    if (a->kind != b->kind)
        return Text(TY_TR("Edit", "%1 cannot be joined to %2; choose a port of the same kind."),
                    {Text(feedKindChoices()[std::size_t(a->kind)].label), Text(feedKindChoices()[std::size_t(b->kind)].label)});
    const bool joined = std::any_of(plan.feeds.begin(), plan.feeds.end(), [&](const Shared<Feed> &f) {
        return (f->from == from && f->to == to) || (f->from == to && f->to == from);
    });
    return joined ? Text(TY_TR("Edit", "These ports are joined already; raise the number of circuits instead.")) : Text();
}

Edit connect(const Plan &plan, FeedEnd from, FeedEnd to)
{
    if (Text reason = whyNotJoined(plan, from, to); !reason.empty())
        return refused(plan, reason);
    return addFeed(plan, portOf(plan, from)->kind, from, to, routeAround(plan, from, to));
}

Edit addFeed(const Plan &plan, FeedKind kind, FeedEnd from, FeedEnd to, const Polyline &waypoints)
{
    if (!plan.object(from.object) || !plan.object(to.object))
        return refused(plan, Text(TY_TR("Edit", "A feed joins two ports; start and end it on a port.")));
    Edit edit{.plan = plan, .what = {}, .refusal = {}, .ids = {}};
    Feed feed;
    feed.id = edit.plan.takeId();
    feed.kind = kind;
    feed.from = from;
    feed.to = to;
    feed.waypoints = waypoints;
    feed.phase = plan.object(to.object)->phase;
    edit.ids = {feed.id};
    edit.plan.feeds.push_back(std::move(feed));
    edit.what = Text(TY_TR("Edit", "Join %1 and %2"), {nameOf(plan, {from.object}), nameOf(plan, {to.object})});
    return gated(plan, std::move(edit));
}

Plan cutOff(const Plan &plan, const Ids &failed)
{
    const auto fails = [&](ObjectId id) { return std::find(failed.begin(), failed.end(), id) != failed.end(); };
    Plan left = plan;
    for (Shared<Feed> &feed : left.feeds)
        if (fails(feed->id) || fails(feed->from.object) || fails(feed->to.object))
            feed = feed.with([](Feed &f) { f.out = true; });
    return left;
}

Plan withLeft(const Plan &plan, const std::map<ObjectId, double> &left)
{
    Ids failed;
    for (const auto &[id, share] : left)
        if (share <= 0.0)
            failed.push_back(id);
    Plan rest = cutOff(plan, failed);
    const auto keepUnits = [](Object &object, double share) {
        std::visit(
            [&](auto &kind) {
                if constexpr (requires { kind.units; })
                    kind.units = int(std::floor(kind.units * share + hair)); // whole units
            },
            object.equipment);
    };
    for (const auto &[id, share] : left)
        if (share > 0.0 && share < 1.0)
            changePart(rest.objects, id, [&](Object &object) { keepUnits(object, share); });
    return rest;
}

Edit setWaypoints(const Plan &plan, ObjectId id, const Polyline &waypoints)
{
    return changeFeed(plan, id, TY_TR("Edit", "Route %1"), waypoints);
}

Edit moveLeg(const Plan &plan, ObjectId id, int leg, Point delta)
{
    const Feed *feed = plan.feed(id);
    Polyline line = feed ? route(plan, *feed) : Polyline{};
    if (leg < 0 || std::size_t(leg) + 1 >= line.size())
        return unchanged(plan);
    Point a = line[std::size_t(leg)], b = line[std::size_t(leg) + 1];
    const bool level = std::fabs(a.y - b.y) < hair, upright = std::fabs(a.x - b.x) < hair;
    const Point by{level && !upright ? 0.0 : delta.x, upright && !level ? 0.0 : delta.y};
    if (by == Point{})
        return unchanged(plan);
    const bool atStart = leg == 0, atEnd = std::size_t(leg) + 2 == line.size();
    a = a + by;
    b = b + by;
    Polyline out(line.begin(), line.begin() + leg + (atStart ? 1 : 0)); // a port stays, then a corner beside it
    out.push_back(a);
    out.push_back(b);
    out.insert(out.end(), line.begin() + leg + (atEnd ? 1 : 2), line.end());
    const Polyline simple = simplified(out);
    return setWaypoints(plan, id, simple.size() < 3 ? Polyline{} : Polyline(simple.begin() + 1, simple.end() - 1));
}

Edit rerouteFeeds(const Plan &plan, const Ids &ids)
{
    Edit edit{.plan = plan, .what = Text(TY_TR("Edit", "Route %1 anew"), {nameOf(plan, ids)}), .refusal = {}, .ids = {}};
    Plan bare = plan; // those not yet routed block no other
    const auto wanted = [&](ObjectId id) { return std::find(ids.begin(), ids.end(), id) != ids.end(); };
    std::erase_if(bare.feeds, [&](const Shared<Feed> &feed) { return wanted(feed->id); });
    for (const Shared<Feed> &feed : plan.feeds) {
        if (!wanted(feed->id))
            continue;
        const Polyline waypoints = routeAround(bare, feed->from, feed->to);
        changePart(edit.plan.feeds, feed->id, [&](Feed &own) { own.waypoints = waypoints; });
        bare.feeds.push_back(
            *std::find_if(edit.plan.feeds.begin(), edit.plan.feeds.end(), [&](const auto &f) { return f->id == feed->id; }));
        edit.ids.push_back(feed->id);
    }
    return gated(plan, std::move(edit));
}

Polyline squaredWaypoints(const Plan &plan, const Feed &feed)
{
    const Polyline line = route(plan, feed);
    if (feed.waypoints.empty() || line.size() < 2)
        return routeAround(plan, feed.from, feed.to, feed.id);
    const bool upFrom = wayOut(*plan.object(feed.from.object), feed.from.port).x == 0;
    const bool upTo = wayOut(*plan.object(feed.to.object), feed.to.port).x == 0;
    Polyline out{line.front()};
    for (std::size_t i = 1; i < line.size(); ++i) {
        const Point a = out.back(), b = line[i];
        const bool slant = std::fabs(a.x - b.x) > hair && std::fabs(a.y - b.y) > hair;
        // Out of a port and into one along its way, else level first.
        const bool upFirst = i == 1 ? upFrom : i + 1 == line.size() ? !upTo : false;
        if (slant)
            out.push_back(upFirst ? Point{a.x, b.y} : Point{b.x, a.y});
        out.push_back(b);
    }
    const Polyline simple = simplified(out);
    return simple.size() < 3 ? Polyline{} : Polyline(simple.begin() + 1, simple.end() - 1);
}

} // namespace tokenyard::edit
