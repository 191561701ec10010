// SPDX-License-Identifier: Apache-2.0
#include "core/edit/mirror.h"

#include "core/edit/clipboard.h"
#include "core/edit/feeds.h"
#include "core/edit/gate.h"

#include <algorithm>
#include <cmath>

namespace tokenyard::edit {

namespace {

constexpr int mostCopies = 200;

Ids movable(const Plan &plan, const Ids &ids)
{
    Ids out;
    for (ObjectId id : withGroups(plan, ids))
        if (const Object *object = plan.object(id); object && !object->locked)
            out.push_back(id);
    return out;
}

Bounds boundsOf(const Plan &plan, const Ids &ids)
{
    Bounds all = plan.object(ids.front())->place.bounds();
    for (ObjectId id : ids)
        all = all.united(plan.object(id)->place.bounds());
    return all;
}

Placement mirrored(const Object &object, const Bounds &box, Axis axis)
{
    Placement place = object.place;
    const Point centre = place.centre();
    const double by = axis == Axis::X ? box.left + box.right - 2 * centre.x : box.top + box.bottom - 2 * centre.y;
    (axis == Axis::X ? place.x : place.y) += by * units::m;
    const bool words = kindInfo(object.kind()).look == Look::Words; // they stay readable
    const double angle = words ? place.angle : axis == Axis::X ? -place.angle : 180.0 - place.angle;
    place.angle = std::fmod(angle + 720.0, 360.0);
    return place;
}

} // namespace

Edit mirror(const Plan &plan, const Ids &ids, Axis axis)
{
    const Ids free = movable(plan, ids);
    if (free.empty())
        return setPlacements(plan, ids, {}); // says why not
    const Bounds box = boundsOf(plan, free);
    std::vector<Placement> places;
    for (ObjectId id : free)
        places.push_back(mirrored(*plan.object(id), box, axis));
    Edit edit = setPlacements(plan, free, places);
    if (!edit.ok())
        return edit;
    Ids feeds; // those whose both ends changed sides
    for (const Shared<Feed> &feed : plan.feeds)
        if (std::binary_search(free.begin(), free.end(), feed->from.object)
            && std::binary_search(free.begin(), free.end(), feed->to.object))
            feeds.push_back(feed->id);
    if (!feeds.empty())
        if (Edit routed = rerouteFeeds(edit.plan, feeds); routed.ok())
            edit.plan = std::move(routed.plan);
    edit.what =
        Text(axis == Axis::X ? TY_TR("Edit", "Mirror %1 left to right") : TY_TR("Edit", "Mirror %1 top to bottom"), {nameOf(plan, free)});
    edit.ids = free;
    return edit;
}

Edit distributeBy(const Plan &plan, const Ids &ids, Axis axis, Length gap)
{
    Ids order;
    for (ObjectId id : ids)
        if (const Object *object = plan.object(id); object && !object->locked)
            order.push_back(id);
    if (order.size() < 2)
        return unchanged(plan);
    const auto low = [&](ObjectId id) {
        const Bounds b = plan.object(id)->place.bounds();
        return axis == Axis::X ? b.left : b.top;
    };
    const auto size = [&](ObjectId id) {
        const Bounds b = plan.object(id)->place.bounds();
        return axis == Axis::X ? b.width() : b.height();
    };
    std::sort(order.begin(), order.end(), [&](ObjectId a, ObjectId b) { return low(a) < low(b); });
    std::vector<Placement> places;
    double next = low(order.front());
    for (ObjectId id : order) {
        Placement place = plan.object(id)->place;
        (axis == Axis::X ? place.x : place.y) += (next - low(id)) * units::m;
        places.push_back(place);
        next += size(id) + gap.si();
    }
    Edit edit = setPlacements(plan, order, places);
    if (edit.ok())
        edit.what = Text(TY_TR("Edit", "Set %1 apart by %2"), {nameOf(plan, order), measure(gap, units::m, 4)});
    return edit;
}

Edit arrayAlong(const Plan &plan, const Ids &ids, const Polyline &path, int count)
{
    const double length = polylineLength(path).si();
    if (ids.empty() || path.size() < 2 || length <= 0.0 || count < 2)
        return refused(plan, Text(TY_TR("Edit", "An array along a path takes objects, a path and two copies or more.")));
    if (count > mostCopies)
        return refused(plan, Text(TY_TR("Edit", "An array along a path has at most %1 copies."), {tokenyard::count(double(mostCopies))}));
    Edit all{.plan = plan, .what = Text(TY_TR("Edit", "Array %1 along a path"), {nameOf(plan, ids)}), .refusal = {}, .ids = ids};
    for (int i = 1; i < count; ++i) {
        double along = length * i / (count - 1);
        Point at = path.back();
        for (std::size_t j = 1; j < path.size(); ++j) {
            const double leg = distance(path[j - 1], path[j]);
            if (along <= leg && leg > 0.0) {
                at = path[j - 1] + (path[j] - path[j - 1]) * (along / leg);
                break;
            }
            along -= leg;
        }
        Edit one = duplicate(all.plan, ids, at - path.front());
        if (!one.ok())
            return refused(plan, std::move(one.refusal));
        all.plan = std::move(one.plan);
        all.ids.insert(all.ids.end(), one.ids.begin(), one.ids.end());
    }
    return gated(plan, std::move(all));
}

} // namespace tokenyard::edit
