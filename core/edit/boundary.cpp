// SPDX-License-Identifier: Apache-2.0
#include "core/edit/boundary.h"

#include "core/edit/parts.h"

namespace tokenyard::edit {

namespace {

Edit changed(const Plan &plan, std::size_t corner, TextSource what, auto &&change)
{
    Polygon boundary = plan.site->boundary;
    if (corner >= boundary.size())
        return unchanged(plan);
    change(boundary);
    Edit edit = setBoundary(plan, boundary);
    if (edit.ok())
        edit.what = Text(what, {count(double(corner + 1))});
    return edit;
}

} // namespace

Edit insertCorner(const Plan &plan, std::size_t after, Point at)
{
    return changed(plan, after, TY_TR("Edit", "Add a corner behind corner %1 of the boundary"),
                   [&](Polygon &b) { b.insert(b.begin() + std::ptrdiff_t(after) + 1, at); });
}

Edit removeCorner(const Plan &plan, std::size_t corner)
{
    return changed(plan, corner, TY_TR("Edit", "Remove corner %1 of the boundary"),
                   [&](Polygon &b) { b.erase(b.begin() + std::ptrdiff_t(corner)); });
}

Edit moveCorner(const Plan &plan, std::size_t corner, Point to)
{
    return changed(plan, corner, TY_TR("Edit", "Move corner %1 of the boundary"), [&](Polygon &b) { b[corner] = to; });
}

Edit squareCorner(const Plan &plan, std::size_t corner)
{
    constexpr double step = 1e-3; // m: places are kept to the millimetre
    const Polygon &now = plan.site->boundary;
    if (corner >= now.size())
        return unchanged(plan);
    const Point before = now[(corner + now.size() - 1) % now.size()], after = now[(corner + 1) % now.size()];
    const Point middle = (before + after) * 0.5;
    const double radius = distance(before, after) / 2, out = distance(now[corner], middle);
    if (out < step)
        return refused(plan,
                       Text(TY_TR("Edit", "Corner %1 lies in the middle between its neighbours; move it to one side first."),
                            {count(double(corner + 1))}));
    return changed(plan, corner, TY_TR("Edit", "Make corner %1 of the boundary a right angle"),
                   [&](Polygon &b) { b[corner] = middle + (now[corner] - middle) * (radius / out); });
}

} // namespace tokenyard::edit
