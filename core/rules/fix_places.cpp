// SPDX-License-Identifier: Apache-2.0
// Moves what stands badly: the shortest way along one axis to where it overlaps nothing, keeps the clear distances, leaves the roads free
// and lies inside the boundary with its setback. Outlines along the axes are exact, turned ones count with their bounds.
#include "core/rules/finding_kind.h"

#include "core/edit/edit.h"
#include "core/edit/place.h"

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
            if (object->id == moved.id || object->place.level != moved.place.level)
                continue;
            const Bounds bounds = object->place.bounds();
            if (object->as<Road>())
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

namespace fix {

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

} // namespace fix

} // namespace tokenyard
