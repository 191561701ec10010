// SPDX-License-Identifier: Apache-2.0
#include "core/edit/set_parcel.h"

#include "core/edit/fields.h"
#include "core/edit/parts.h"

namespace tokenyard::edit {

Edit setParcel(const Plan &plan, const generate::Parcel &parcel, const std::string &from)
{
    const Text what = parcel.name.empty() ? Text(TY_TR("Edit", "Take the parcel of %1"), {from})
                                          : Text(TY_TR("Edit", "Take the parcel %1 of %2"), {parcel.name, from});
    std::vector<Difference> values{{{}, "site", "north_angle", parcel.northAngle * units::degree.factor}};
    if (parcel.place) {
        values.push_back({{}, "site", "latitude", parcel.place->latitude * units::degree.factor});
        values.push_back({{}, "site", "longitude", parcel.place->longitude * units::degree.factor});
    }
    Edit edit = applyDifferences(plan, values, what);
    if (!edit.ok())
        return edit;
    Edit bounded = setBoundary(edit.plan, parcel.boundary);
    if (!bounded.ok())
        return refused(plan, std::move(bounded.refusal));
    edit.plan = std::move(bounded.plan);
    if (!parcel.holes.empty())
        edit.notice = Text(TY_TR("Edit", "%1 areas that the map cuts out of the parcel are not part of a plan's boundary; keep them free."),
                           {count(double(parcel.holes.size()))});
    for (const char *key : {"latitude", "longitude"})
        if (parcel.place)
            if (Edit noted = setNote(edit.plan, {"site", {}}, {key, {}, {}, from, {}}); noted.ok())
                edit.plan = std::move(noted.plan);
    return edit;
}

} // namespace tokenyard::edit
