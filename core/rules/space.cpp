// SPDX-License-Identifier: Apache-2.0
// Whether the equipment of each object has room where it is drawn, and whether the floor under it carries it.
#include "core/rules/rules.h"

#include "core/catalogue/object_space.h"

namespace tokenyard {

namespace {

#define TF(source) TY_TR("Finding", source)
#define TK(source) TY_TR("FindingKind", source)

// Without the access ways there is no room at all: a planner cannot waive them.
Severity severityOf(UnitRows rows, const Rectangle &place)
{
    rows.access = {};
    return stand(rows, place) ? Severity::Warning : Severity::Error;
}

void roomForUnits(const Object &object, const ObjectSpace &space, SpaceRecords &records, std::vector<Finding> &findings)
{
    const Rectangle place{object.place.width, object.place.depth};
    if (stand(space.rows, place))
        return;
    const Rectangle needed = sizeForUnits(space.rows, place);
    findings.push_back({"space.units",
                        severityOf(space.rows, place),
                        {object.id},
                        Text(TF("%1 need %2 × %3 with the ways to reach them; %4 is %5 × %6."),
                             {records.inWords(object, space), measure(needed.width, units::m, 3), measure(needed.depth, units::m, 3),
                              object.name, measure(place.width, units::m, 3), measure(place.depth, units::m, 3)}),
                        Text(TF("Size it to fit, take units out, or put some elsewhere."))});
}

// clang-format off: one row per line
constexpr FindingKind kinds[] = {
    {"space.units", TK("The units of a plant fit in its footprint with the ways between them."), fix::sizeToUnits},
};
// clang-format on

} // namespace

void spaceRules(const Plan &plan, const Study &, const Catalogue &catalogue, std::vector<Finding> &findings)
{
    SpaceRecords records(catalogue);
    for (const Shared<Object> &object : plan.objects)
        if (const auto space = records.of(*object))
            roomForUnits(*object, *space, records, findings);
}

std::span<const FindingKind> spaceKinds() { return kinds; }

} // namespace tokenyard
