// SPDX-License-Identifier: Apache-2.0
// Moves what stands badly: the shortest way along one axis to where it overlaps nothing, keeps the clear distances, leaves the roads free
// and lies inside the boundary with its setback. Outlines along the axes are exact, turned ones count with their bounds. New plant
// (fix_plant.cpp) finds its place in the same way.
#include "core/rules/finding_kind.h"
#include "core/rules/free_place.h"

#include "core/edit/feeds.h"
#include "core/edit/nearest_ports.h"
#include "core/edit/objects.h"
#include "core/edit/place.h"
#include "core/edit/route.h"
#include "core/edit/size_to_fit.h"
#include "core/plan/hall_grid.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace tokenyard {

namespace {

#define TX(source) TY_TR("Fix", source)

constexpr double hair = 1e-6;      // m
constexpr double step = 0.1;       // m: places are rounded outwards to it
constexpr int mostHops = 600;      // obstacles passed and metres gone on one way
constexpr double farthest = 500.0; // m: beyond it a planner has to say where it shall stand

struct Obstacle {
    Bounds bounds;
    double clear; // m kept from it
};

// What an object has to keep away from on its storey.
class Ground {
public:
    Ground(const Plan &plan, const Catalogue &catalogue, const Object &moved) : m_plan(plan), m_setback(setbackOf(moved, plan))
    {
        const double own = clearanceOf(moved, catalogue);
        for (const Shared<Object> &object : plan.objects) {
            const bool road = object->as<Road>() != nullptr; // nothing stands over one
            if (object->id == moved.id || (road ? object->place.level > moved.place.level : object->place.level != moved.place.level))
                continue;
            const Bounds bounds = object->place.bounds();
            if (road)
                m_obstacles.push_back({bounds, 0.0});
            else if (kindInfo(object->kind()).space != Space::None)
                m_obstacles.push_back({bounds, std::max(own, clearanceOf(*object, catalogue))});
        }
    }

    bool isInside(const Bounds &box) const
    {
        const Polygon &boundary = m_plan.site->boundary;
        if (boundary.size() < 3)
            return true;
        const std::array corners{Point{box.left, box.top}, Point{box.right, box.top}, Point{box.right, box.bottom},
                                 Point{box.left, box.bottom}};
        return std::all_of(corners.begin(), corners.end(), [&](Point corner) {
            const double edge = distanceToEdge(boundary, corner);
            return (contains(boundary, corner) || edge <= hair) && edge >= m_setback - hair;
        });
    }

    // How far along the way the box must go on to be clear of what it meets; 0 where it is clear.
    double blocked(const Bounds &box, Point way) const
    {
        double on = 0.0;
        for (const Obstacle &obstacle : m_obstacles) {
            const Bounds wide = obstacle.bounds.grown(obstacle.clear - hair);
            if (!wide.meets(box))
                continue;
            const Bounds edge = obstacle.bounds.grown(obstacle.clear);
            on = std::max(on,
                          way.x > 0       ? edge.right - box.left
                              : way.x < 0 ? box.right - edge.left
                              : way.y > 0 ? edge.bottom - box.top
                                          : box.bottom - edge.top);
        }
        return on;
    }

private:
    static double clearanceOf(const Object &object, const Catalogue &catalogue)
    {
        const Record *record = catalogue.find("clearances", kindInfo(object.kind()).key);
        return record ? record->get<Length>("clearance").value_or(Length{}).si() : 0.0;
    }
    static double setbackOf(const Object &object, const Plan &plan)
    {
        return kindInfo(object.kind()).keepsSetback ? plan.site->setback.si() : 0.0;
    }

    const Plan &m_plan;
    double m_setback;
    std::vector<Obstacle> m_obstacles;
};

Bounds moved(const Bounds &box, Point by) { return {box.left + by.x, box.top + by.y, box.right + by.x, box.bottom + by.y}; }

// The least distance along the way at which the box stands well.
std::optional<double> distanceAlong(const Ground &ground, const Bounds &box, Point way)
{
    double distance = 0.0;
    for (int hop = 0; hop < mostHops && distance <= farthest; ++hop) {
        const Bounds there = moved(box, way * distance);
        if (const double on = ground.blocked(there, way); on > 0.0)
            distance = std::ceil((distance + on) / step - hair) * step;
        else if (ground.isInside(there))
            return distance;
        else
            distance += 1.0; // towards the inside, or out for good
    }
    return std::nullopt;
}

std::optional<Point> shortestMove(const Plan &plan, const Catalogue &catalogue, const Object &object)
{
    const Ground ground(plan, catalogue, object);
    std::optional<Point> best;
    double least = farthest;
    for (const Point way : {Point{1, 0}, Point{-1, 0}, Point{0, 1}, Point{0, -1}})
        if (const auto distance = distanceAlong(ground, object.place.bounds(), way); distance && *distance > 0.0 && *distance < least) {
            least = *distance;
            best = way * *distance;
        }
    return best;
}

} // namespace

// The place nearest to where the object stands, on whole metres, at which it or its quarter turn stands well.
std::optional<Placement> nearestFree(const Plan &plan, const Catalogue &catalogue, const Object &object)
{
    constexpr double steps = 150.0; // at most, along a side of the site
    const Ground ground(plan, catalogue, object);
    const Polygon &boundary = plan.site->boundary;
    const Bounds site = boundary.size() < 3 ? boundsOf(plan).grown(farthest / 5) : boundsOf(boundary);
    const double stride = std::max(1.0, std::ceil(std::max(site.width(), site.height()) / steps));
    std::optional<Placement> best;
    double least = std::hypot(site.width(), site.height());
    for (bool turned : {false, true}) {
        Placement place = object.place;
        if (turned)
            std::swap(place.width, place.depth);
        for (double y = std::ceil(site.top); y + place.depth.si() <= site.bottom; y += stride)
            for (double x = std::ceil(site.left); x + place.width.si() <= site.right; x += stride) {
                place.x = x * units::m;
                place.y = y * units::m;
                const double far = distance(place.centre(), object.place.centre());
                if (far < least && ground.blocked(place.bounds(), {1, 0}) <= 0.0 && ground.isInside(place.bounds())) {
                    least = far;
                    best = place;
                }
            }
    }
    return best;
}

// Feeds that run through what has come, anew.
Plan ledAround(const Plan &plan, ObjectId placed)
{
    const edit::RouteCrossings crossings(plan.objects);
    edit::Ids crossing;
    for (const Shared<Feed> &feed : plan.feeds) {
        const std::vector<ObjectId> through = crossings.of(route(plan, *feed), feed->from, feed->to);
        if (std::find(through.begin(), through.end(), placed) != through.end())
            crossing.push_back(feed->id);
    }
    if (crossing.empty())
        return plan;
    const edit::Edit routed = edit::rerouteFeeds(plan, crossing);
    return routed.ok() ? routed.plan : plan;
}

edit::Ids feedsAt(const Plan &plan, ObjectId object)
{
    edit::Ids ids;
    for (const Shared<Feed> &feed : plan.feeds)
        if (feed->from.object == object || feed->to.object == object)
            ids.push_back(feed->id);
    return ids;
}

// The object in the room that its units need, where it stands if there is room and else in the nearest free place. False: there is none.
bool refit(Plan &plan, const Catalogue &catalogue, ObjectId id)
{
    const Placement before = plan.object(id)->place;
    const auto size = edit::placeToFit(plan, *plan.object(id), catalogue);
    if (!size || *size == before)
        return true;
    plan = edit::setPlacement(plan, id, *size).plan;
    const Ground ground(plan, catalogue, *plan.object(id));
    if (ground.blocked(size->bounds(), {1, 0}) > 0.0 || !ground.isInside(size->bounds())) {
        const auto place = nearestFree(plan, catalogue, *plan.object(id));
        if (!place)
            return false;
        plan = edit::setPlacement(plan, id, *place).plan;
    }
    if (const edit::Edit routed = edit::rerouteFeeds(plan, feedsAt(plan, id)); routed.ok())
        plan = routed.plan;
    plan = ledAround(plan, id);
    return true;
}

namespace {

// Below where it stands if that is free, else the nearest place that is.
std::optional<Placement> groundPlace(const Plan &plan, const Catalogue &catalogue, Object object)
{
    object.place.level = 1;
    const Ground ground(plan, catalogue, object);
    const Bounds box = object.place.bounds();
    const bool free = ground.blocked(box, {1, 0}) <= 0.0 && ground.isInside(box);
    return free ? std::optional(object.place) : nearestFree(plan, catalogue, object);
}

} // namespace

namespace fix {

// A feed to the nearest hall that lacks a side; where all halls have theirs, the switch does nothing and goes with its feeds.
std::optional<Fix> feedOrRemove(const Finding &finding, const Plan &plan, const Study &, const Catalogue &)
{
    const Object *idle = finding.objects.empty() ? nullptr : plan.object(finding.objects.front());
    if (!idle)
        return std::nullopt;
    const Object *hall = nullptr;
    FeedKind side = FeedKind::PowerA;
    for (const Shared<Object> &object : plan.objects)
        for (FeedKind kind : {FeedKind::PowerA, FeedKind::PowerB}) {
            if (!object->as<Hall>())
                continue;
            const bool fed = std::any_of(plan.feeds.begin(), plan.feeds.end(),
                                         [&](const Shared<Feed> &feed) { return feed->kind == kind && feed->to.object == object->id; });
            const auto far = [&](const Object &to) { return distance(idle->place.centre(), to.place.centre()); };
            if (!fed && (!hall || far(*object) < far(*hall)) && edit::connectNearest(plan, kind, idle->id, object->id).ok()) {
                hall = &*object;
                side = kind;
            }
        }
    if (hall)
        return Fix{Text(TX("Draw a feed: %1"), {hall->name}), {}, {{side, idle->id, hall->id}}};
    Fix fix{Text(TX("Remove %1"), {idle->name}), {}};
    fix.step = [id = idle->id](const Plan &now) { return edit::removeObjects(now, {id}); };
    return fix;
}

// Racks of the kind that each hall names, as many as stand in it with their aisles.
std::optional<Fix> fillHalls(const Finding &finding, const Plan &plan, const Study &, const Catalogue &catalogue)
{
    const auto filled = [ids = finding.objects, &catalogue](const Plan &now) {
        edit::Edit all{.plan = now, .what = Text(TX("Fill the halls with racks")), .refusal = {}, .ids = {}};
        for (ObjectId id : ids) {
            const Object *object = all.plan.object(id);
            const Hall *hall = object ? object->as<Hall>() : nullptr;
            const Record *rack = hall ? catalogue.find("racks", hall->rack) : nullptr;
            if (!rack)
                continue;
            const RackSize usual;
            edit::Edit one = edit::fitRacksToHall(
                all.plan, id, {rack->get<Length>("width").value_or(usual.width), rack->get<Length>("depth").value_or(usual.depth)});
            if (!one.ok())
                continue;
            all.ids.push_back(id);
            all.plan = std::move(one.plan);
        }
        return all;
    };
    if (filled(plan).ids.empty())
        return std::nullopt;
    Fix fix{Text(TX("Fill the halls with racks")), {}};
    fix.step = filled;
    return fix;
}

// The smallest of the objects named that has a way; what is locked or grouped stays, and roads do.
std::optional<Fix> moveClear(const Finding &finding, const Plan &plan, const Study &, const Catalogue &catalogue)
{
    std::vector<const Object *> movable;
    for (ObjectId id : finding.objects)
        if (const Object *object = plan.object(id); object && !object->locked && object->group == 0 && !object->as<Road>())
            movable.push_back(object);
    std::stable_sort(movable.begin(), movable.end(),
                     [](const Object *a, const Object *b) { return a->place.area().si() < b->place.area().si(); });
    if (movable.empty())
        return std::nullopt;
    edit::Ids ids;
    for (const Object *object : movable)
        ids.push_back(object->id);
    // On a large site searched for when it is wanted: of a boundary drawn in the wrong place there may be a thousand such findings.
    constexpr std::size_t small = 250; // objects
    if (plan.objects.size() <= small
        && std::none_of(movable.begin(), movable.end(), [&](const Object *o) { return shortestMove(plan, catalogue, *o).has_value(); }))
        return std::nullopt;
    Fix fix{Text(TX("Move %1 clear"), {movable.front()->name}), {}};
    fix.step = [ids, &catalogue](const Plan &now) {
        for (ObjectId id : ids)
            if (const Object *object = now.object(id))
                if (const auto move = shortestMove(now, catalogue, *object))
                    return edit::moveBy(now, {id}, *move);
        return edit::refused(now, Text(TX("There is no free place in line with it: move it by hand, or make room.")));
    };
    return fix;
}

// What is locked or grouped stays.
std::optional<Fix> putOnGround(const Finding &finding, const Plan &plan, const Study &, const Catalogue &catalogue)
{
    const Object *object = finding.objects.empty() ? nullptr : plan.object(finding.objects.front());
    if (!object || object->locked || object->group != 0 || object->place.level <= 1)
        return std::nullopt;
    Fix fix{Text(TX("Put %1 on the ground"), {object->name}), {}};
    fix.step = [id = object->id, what = fix.label, &catalogue](const Plan &now) {
        const Object *up = now.object(id);
        const auto place = up ? groundPlace(now, catalogue, *up) : std::nullopt;
        if (!place)
            return edit::refused(now, Text(TX("There is no free place on the ground: make room, or have the floor designed for it.")));
        edit::Edit put = edit::setPlacement(now, id, *place);
        if (!put.ok())
            return put;
        if (const edit::Edit routed = edit::rerouteFeeds(put.plan, feedsAt(put.plan, id)); routed.ok())
            put.plan = routed.plan;
        put.plan = ledAround(put.plan, id);
        put.what = what;
        return put;
    };
    return fix;
}

} // namespace fix

} // namespace tokenyard
