// SPDX-License-Identifier: Apache-2.0
#include "core/edit/size_to_fit.h"

#include "core/catalogue/object_space.h"
#include "core/edit/place.h"

#include <algorithm>
#include <cmath>

namespace tokenyard::edit {

namespace {

Length roundedUp(Length side)
{
    constexpr double step = 0.1; // m, as planners write sizes
    return std::ceil(side.si() / step - 1e-6) * step * units::m;
}

bool isWithin(const Polygon &boundary, const Placement &place)
{
    if (boundary.size() < 3)
        return true;
    const auto corners = place.corners();
    return std::all_of(corners.begin(), corners.end(),
                       [&](Point p) { return contains(boundary, p) || distanceToEdge(boundary, p) < 1e-6; });
}

bool isFree(const Plan &plan, const Object &own, const Placement &place)
{
    const Bounds bounds = place.bounds();
    const auto corners = place.corners();
    return std::none_of(plan.objects.begin(), plan.objects.end(), [&](const Shared<Object> &other) {
        return other->id != own.id && other->place.level == place.level && kindInfo(other->kind()).space != Space::None
            && bounds.meets(other->place.bounds()) && overlap(corners, other->place.corners(), 1e-3);
    });
}

// The size put so that the point at these fractions of the old and the new rectangle stays where it is.
Placement anchored(const Object &object, Length width, Length depth, double across, double down)
{
    Placement place = object.place;
    place.width = width;
    place.depth = depth;
    const Point stays = object.place.toMap({across * object.place.width.si(), down * object.place.depth.si()});
    const Point now = place.toMap({across * width.si(), down * depth.si()});
    place.x += (stays.x - now.x) * units::m;
    place.y += (stays.y - now.y) * units::m;
    return place;
}

} // namespace

std::optional<Placement> placeToFit(const Plan &plan, const Object &object, const Catalogue &catalogue)
{
    const auto needed = neededSize(object, catalogue);
    if (!needed)
        return std::nullopt;
    constexpr Point anchors[] = {{0.5, 0.5}, {0, 0}, {1, 0}, {0, 1}, {1, 1}};
    std::optional<Placement> within;
    for (const Point &anchor : anchors) {
        const Placement place = anchored(object, roundedUp(needed->width), roundedUp(needed->depth), anchor.x, anchor.y);
        if (!isWithin(plan.site->boundary, place))
            continue;
        if (isFree(plan, object, place))
            return place;
        if (!within)
            within = place;
    }
    return within ? *within : anchored(object, roundedUp(needed->width), roundedUp(needed->depth), 0.5, 0.5);
}

Edit sizeToFit(const Plan &plan, const Ids &ids, const Catalogue &catalogue)
{
    Ids sized;
    std::vector<Placement> places;
    for (ObjectId id : ids)
        if (const Object *object = plan.object(id))
            if (const auto place = placeToFit(plan, *object, catalogue)) {
                sized.push_back(id);
                places.push_back(*place);
            }
    if (sized.empty())
        return refused(plan,
                       Text(TY_TR("Edit", "There is nothing to size %1 by; give it units or racks, and records that state their size."),
                            {nameOf(plan, ids)}));
    Edit edit = setPlacements(plan, sized, places);
    if (edit.ok())
        edit.what = Text(TY_TR("Edit", "Size %1 to fit"), {nameOf(plan, sized)});
    return edit;
}

} // namespace tokenyard::edit
