// SPDX-License-Identifier: Apache-2.0
#include "core/edit/size_to_fit.h"

#include "core/catalogue/object_space.h"
#include "core/edit/place.h"

#include <cmath>

namespace tokenyard::edit {

namespace {

Length roundedUp(Length side)
{
    constexpr double step = 0.1; // m, as planners write sizes
    return std::ceil(side.si() / step - 1e-6) * step * units::m;
}

} // namespace

std::optional<Placement> placeToFit(const Object &object, const Catalogue &catalogue)
{
    const auto needed = neededSize(object, catalogue);
    if (!needed)
        return std::nullopt;
    Placement place = object.place;
    place.width = roundedUp(needed->width);
    place.depth = roundedUp(needed->depth);
    place.x += (object.place.width - place.width) / 2.0;
    place.y += (object.place.depth - place.depth) / 2.0;
    return place;
}

Edit sizeToFit(const Plan &plan, const Ids &ids, const Catalogue &catalogue)
{
    Ids sized;
    std::vector<Placement> places;
    for (ObjectId id : ids)
        if (const Object *object = plan.object(id))
            if (const auto place = placeToFit(*object, catalogue)) {
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
