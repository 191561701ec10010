// SPDX-License-Identifier: Apache-2.0
#include "core/edit/place.h"

#include "core/edit/gate.h"

#include <algorithm>
#include <cmath>
#include <functional>

namespace tokenyard::edit {

namespace {
Text lockedReason(const Plan &plan, const Ids &ids) { return Text(TY_TR("Edit", "%1 is locked; unlock it first."), {nameOf(plan, ids)}); }

// Those of the ids that are objects and not locked.
Ids movable(const Plan &plan, const Ids &ids)
{
    Ids out;
    for (ObjectId id : ids)
        if (const Object *object = plan.object(id); object && !object->locked)
            out.push_back(id);
    return out;
}

// Applies `change(Placement &)` to each object; feeds follow.
Edit changePlaces(const Plan &plan, const Ids &ids, TextSource what, const std::function<void(const Object &, Placement &)> &change)
{
    const Ids free = movable(plan, ids);
    if (free.empty())
        return ids.empty() ? unchanged(plan) : refused(plan, lockedReason(plan, ids));
    Edit edit{.plan = plan, .what = Text(what, {nameOf(plan, free)}), .refusal = {}, .ids = free};
    for (Shared<Object> &object : edit.plan.objects) {
        if (!std::binary_search(free.begin(), free.end(), object->id))
            continue;
        Object copy = *object;
        change(*object, copy.place);
        if (!(copy.place == object->place))
            object = Shared<Object>(std::move(copy));
    }
    followEnds(plan, edit.plan);
    return gated(plan, std::move(edit));
}

void shift(Placement &place, Point by)
{
    place.x += by.x * units::m;
    place.y += by.y * units::m;
}

Bounds boundsOf(const Plan &plan, const Ids &ids)
{
    Bounds all;
    bool any = false;
    for (ObjectId id : ids) {
        if (const Object *object = plan.object(id)) {
            all = any ? all.united(object->place.bounds()) : object->place.bounds();
            any = true;
        }
    }
    return all;
}

// 0 <= angle < 360, exact for right angles.
double normal(double degrees)
{
    const double turned = std::fmod(degrees, 360.0);
    return turned < 0 ? turned + 360.0 : turned;
}

Point turned(Point p, Point pivot, double degrees)
{
    // A unit square turned about its corner gives the exact sine and cosine of right angles.
    const Placement frame{.x = 0.0 * units::m, .y = 0.0 * units::m, .width = 0.0 * units::m, .depth = 0.0 * units::m, .angle = degrees};
    return pivot + frame.toMap(p - pivot);
}
// Feeds between two turned objects turn with them.
void turnRoutes(const Plan &before, Edit &edit, Point pivot, double degrees)
{
    const auto moved = [&](ObjectId id) { return std::binary_search(edit.ids.begin(), edit.ids.end(), id); };
    for (Shared<Feed> &feed : edit.plan.feeds) {
        if (feed->waypoints.empty() || !moved(feed->from.object) || !moved(feed->to.object))
            continue;
        Feed copy = *before.feed(feed->id);
        for (Point &p : copy.waypoints)
            p = turned(p, pivot, degrees);
        feed = Shared<Feed>(std::move(copy));
    }
}
} // namespace

Edit moveBy(const Plan &plan, const Ids &ids, Point delta)
{
    if (delta == Point{} || ids.empty())
        return unchanged(plan);
    const TextSource move = TY_TR("Edit", "Move %1 by %2");
    Edit edit = changePlaces(plan, withGroups(plan, ids), move, [&](const Object &, Placement &place) { shift(place, delta); });
    if (edit.ok())
        edit.what = Text(move, {nameOf(plan, edit.ids), measure(std::hypot(delta.x, delta.y) * units::m, units::m, 3)});
    return edit;
}

Edit setPlacement(const Plan &plan, ObjectId id, const Placement &place) { return setPlacements(plan, {id}, {place}); }

Edit setPlacements(const Plan &plan, const Ids &ids, const std::vector<Placement> &places)
{
    Ids sorted = ids;
    std::sort(sorted.begin(), sorted.end());
    return changePlaces(plan, sorted, TY_TR("Edit", "Place %1"), [&](const Object &object, Placement &place) {
        const auto at = std::find(ids.begin(), ids.end(), object.id) - ids.begin();
        if (std::size_t(at) < places.size())
            place = places[std::size_t(at)];
    });
}

Edit rotate(const Plan &plan, const Ids &ids, double degrees)
{
    const Ids all = withGroups(plan, ids);
    if (normal(degrees) == 0.0 || movable(plan, all).empty())
        return changePlaces(plan, all, TY_TR("Edit", "Turn %1"), [](const Object &, Placement &) {});
    const Bounds box = boundsOf(plan, movable(plan, all));
    const Point pivot{(box.left + box.right) / 2, (box.top + box.bottom) / 2};
    const bool alone = movable(plan, all).size() == 1;
    Edit edit = changePlaces(plan, all, TY_TR("Edit", "Turn %1"), [&](const Object &object, Placement &place) {
        if (!alone)
            shift(place, turned(object.place.centre(), pivot, degrees) - object.place.centre());
        place.angle = normal(place.angle + degrees);
    });
    turnRoutes(plan, edit, pivot, degrees);
    return gated(plan, std::move(edit));
}

Edit align(const Plan &plan, const Ids &ids, Alignment alignment)
{
    if (ids.size() < 2)
        return unchanged(plan);
    const Ids all = withGroups(plan, ids);
    const Bounds box = boundsOf(plan, all);
    return changePlaces(plan, all, TY_TR("Edit", "Align %1"), [&](const Object &, Placement &place) {
        const Bounds own = place.bounds();
        switch (alignment) {
        case Alignment::Left: shift(place, {box.left - own.left, 0}); break;
        case Alignment::Right: shift(place, {box.right - own.right, 0}); break;
        case Alignment::CentreX: shift(place, {(box.left + box.right - own.left - own.right) / 2, 0}); break;
        case Alignment::Top: shift(place, {0, box.top - own.top}); break;
        case Alignment::Bottom: shift(place, {0, box.bottom - own.bottom}); break;
        case Alignment::CentreY: shift(place, {0, (box.top + box.bottom - own.top - own.bottom) / 2}); break;
        }
    });
}

Edit distribute(const Plan &plan, const Ids &ids, Axis axis)
{
    Ids order = movable(plan, ids);
    if (order.size() < 3)
        return unchanged(plan);
    const auto low = [&](const Bounds &b) { return axis == Axis::X ? b.left : b.top; };
    const auto size = [&](const Bounds &b) { return axis == Axis::X ? b.width() : b.height(); };
    const auto bounds = [&](ObjectId id) { return plan.object(id)->place.bounds(); };
    std::sort(order.begin(), order.end(), [&](ObjectId a, ObjectId b) { return low(bounds(a)) < low(bounds(b)); });
    double filled = 0.0;
    for (ObjectId id : order)
        filled += size(bounds(id));
    const double span = low(bounds(order.back())) + size(bounds(order.back())) - low(bounds(order.front()));
    const double gap = (span - filled) / double(order.size() - 1);
    std::vector<Point> shifts;
    double next = low(bounds(order.front()));
    for (ObjectId id : order) {
        const double by = next - low(bounds(id));
        shifts.push_back(axis == Axis::X ? Point{by, 0} : Point{0, by});
        next += size(bounds(id)) + gap;
    }
    shifts.front() = shifts.back() = {};
    Ids sorted = order;
    std::sort(sorted.begin(), sorted.end());
    return changePlaces(plan, sorted, TY_TR("Edit", "Distribute %1"), [&](const Object &object, Placement &place) {
        shift(place, shifts[std::size_t(std::find(order.begin(), order.end(), object.id) - order.begin())]);
    });
}

Edit fitRacksToHall(const Plan &plan, ObjectId id, RackSize rack)
{
    const Object *object = plan.object(id);
    const Hall *hall = object ? object->as<Hall>() : nullptr;
    if (!hall)
        return unchanged(plan);
    const RackGrid grid = racksForSize(*hall, {object->place.width, object->place.depth}, rack);
    if (grid.rows == 0)
        return refused(plan, Text(TY_TR("Edit", "No rack fits into %1; make it larger or its aisles narrower."), {nameOf(plan, {id})}));
    Edit edit{.plan = plan, .what = Text(TY_TR("Edit", "Fill %1 with racks"), {nameOf(plan, {id})}), .refusal = {}, .ids = {id}};
    changePart(edit.plan.objects, id, [&](Object &o) {
        std::get<Hall>(o.equipment).rows = grid.rows;
        std::get<Hall>(o.equipment).racksPerRow = grid.racksPerRow;
    });
    return gated(plan, std::move(edit));
}

} // namespace tokenyard::edit
