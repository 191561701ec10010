// SPDX-License-Identifier: Apache-2.0
#include "core/edit/edit.h"

#include "core/plan/feed_name.h"
#include <algorithm>
#include <cmath>
#include <set>

namespace tokenyard::edit {

namespace {
constexpr double hair = 1e-9; // m: legs closer to an axis than this lie on it

// Splits "Hall 12" into "Hall " and 12; -1 without a number.
std::pair<std::string, int> splitNumber(const std::string &name)
{
    std::size_t digits = name.size();
    while (digits > 0 && name[digits - 1] >= '0' && name[digits - 1] <= '9')
        --digits;
    const std::string number = name.substr(digits);
    return number.empty() || number.size() > 8 ? std::pair{name + " ", -1} : std::pair{name.substr(0, digits), std::stoi(number)};
}

// The waypoint next to a moved end: the leg between them keeps its direction if it lay along an axis.
void followLeg(Point &next, Point oldEnd, Point shift)
{
    const bool level = std::fabs(next.y - oldEnd.y) < hair, upright = std::fabs(next.x - oldEnd.x) < hair;
    if (level)
        next.y += shift.y;
    if (upright)
        next.x += shift.x;
}

// A straight leg along an axis that would become diagonal gets a step in its middle.
void stepInMiddle(Feed &feed, Point oldA, Point oldB, Point a, Point b)
{
    const bool wasLevel = std::fabs(oldA.y - oldB.y) < hair, wasUpright = std::fabs(oldA.x - oldB.x) < hair;
    const Point middle = (a + b) * 0.5;
    if (wasLevel && std::fabs(a.y - b.y) >= hair)
        feed.waypoints = {{middle.x, a.y}, {middle.x, b.y}};
    else if (wasUpright && std::fabs(a.x - b.x) >= hair)
        feed.waypoints = {{a.x, middle.y}, {b.x, middle.y}};
}

struct EndMove {
    Point old, now;
    bool moved() const { return old != now; }
    Point shift() const { return now - old; }
};

EndMove endMove(const Plan &before, const Plan &after, FeedEnd end)
{
    const Object *a = before.object(end.object), *b = after.object(end.object);
    if (!a || !b)
        return {};
    if (a == b)
        return {portPosition(*b, end.port), portPosition(*b, end.port)};
    return {portPosition(*a, end.port), portPosition(*b, end.port)};
}

void follow(Feed &feed, EndMove from, EndMove to)
{
    const Point d = from.shift() - to.shift();
    if (std::hypot(d.x, d.y) < hair) {
        for (Point &p : feed.waypoints)
            p = p + from.shift();
    } else if (feed.waypoints.empty()) {
        stepInMiddle(feed, from.old, to.old, from.now, to.now);
    } else {
        followLeg(feed.waypoints.front(), from.old, from.shift());
        followLeg(feed.waypoints.back(), to.old, to.shift());
    }
}
} // namespace

Edit refused(const Plan &plan, Text reason) { return {.plan = plan, .what = {}, .refusal = std::move(reason), .ids = {}}; }

Edit unchanged(const Plan &plan) { return {.plan = plan, .what = {}, .refusal = {}, .ids = {}}; }

Ids withGroups(const Plan &plan, const Ids &ids)
{
    std::set<ObjectId> all(ids.begin(), ids.end());
    std::set<std::int64_t> groups;
    for (ObjectId id : ids)
        if (const Object *object = plan.object(id); object && object->group)
            groups.insert(object->group);
    if (!groups.empty())
        for (const Shared<Object> &object : plan.objects)
            if (groups.count(object->group))
                all.insert(object->id);
    return {all.begin(), all.end()};
}

Text nameOf(const Plan &plan, const Ids &ids)
{
    if (ids.size() != 1)
        return Text(TY_TR("Edit", "%1 objects"), {count(double(ids.size()))});
    const Text name = partName(plan, ids[0]);
    return name.empty() ? Text(TY_TR("Edit", "object")) : name;
}

std::string freeName(const Plan &plan, const std::string &like)
{
    const std::string stem = splitNumber(like).first;
    int highest = 0;
    bool taken = false;
    for (const Shared<Object> &object : plan.objects) {
        taken = taken || object->name == like;
        const auto [otherStem, number] = splitNumber(object->name);
        if (otherStem == stem)
            highest = std::max({highest, number, 1});
    }
    return taken ? stem + std::to_string(highest + 1) : like;
}

void followEnds(const Plan &before, Plan &after)
{
    for (Shared<Feed> &feed : after.feeds) {
        const EndMove from = endMove(before, after, feed->from), to = endMove(before, after, feed->to);
        if (!from.moved() && !to.moved())
            continue;
        Feed copy = *feed;
        follow(copy, from, to);
        if (!(copy == *feed))
            feed = Shared<Feed>(std::move(copy));
    }
}

} // namespace tokenyard::edit
