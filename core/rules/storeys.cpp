// SPDX-License-Identifier: Apache-2.0
// What storeys require: the load that a floor carries, room for stairs, lifts and shafts, and roads that stay free.
#include "core/base/constants.h"
#include "core/rules/rules.h"

#include "core/catalogue/object_space.h"
#include "core/plan/bounds_index.h"

#include <map>

namespace tokenyard {

namespace {

#define TF(source) TY_TR("Finding", source)
#define TK(source) TY_TR("FindingKind", source)

constexpr double hair = 1e-3; // m; less is a drawing's rounding

bool takesSpace(const Object &object) { return kindInfo(object.kind()).space != Space::None; }

// ---- floor load

struct Load {
    Mass total;
    Pressure foot;
};

std::optional<Load> loadOf(const Object &object, SpaceRecords &records, const Catalogue &catalogue)
{
    if (const Hall *hall = object.as<Hall>()) {
        const Record *rack = catalogue.find("racks", hall->rack);
        const auto mass = rack ? rack->get<Mass>("mass") : std::nullopt;
        if (!mass || hall->rows == 0 || hall->racksPerRow == 0)
            return std::nullopt;
        const RackSize size = rackSizeOf(*hall, catalogue);
        return Load{double(hall->rows) * hall->racksPerRow * *mass,
                    Pressure::fromSi(mass->si() * standardGravity / (size.width * size.depth).si())};
    }
    const auto space = records.of(object);
    return space && space->rows.count > 0 ? std::optional(Load{space->mass, space->pressure}) : std::nullopt;
}

void tooHeavy(const Object &object, TextSource words, Pressure load, std::optional<Pressure> most, std::vector<Finding> &findings)
{
    if (!most || load.si() <= most->si() * (1.0 + 1e-9))
        return;
    findings.push_back({"space.floor_load",
                        Severity::Warning,
                        {object.id},
                        Text(words, {object.name, count(object.place.level), measure(load, units::kPa, 3), measure(*most, units::kPa, 3)}),
                        Text(TF("Put it on the ground, spread it, or have the floor designed for it."))});
}

// The ground carries what stands on it; floors are those from the second storey up and the roof.
void floorLoads(const Plan &plan, const Catalogue &catalogue, std::vector<Finding> &findings)
{
    const Record *floor = catalogue.find("site-rules", "floor");
    if (!floor)
        return;
    SpaceRecords records(catalogue);
    for (const Shared<Object> &object : plan.objects) {
        const auto load = object->place.level > 1 ? loadOf(*object, records, catalogue) : std::nullopt;
        if (!load)
            continue;
        tooHeavy(*object, TF("%1 presses on the floor of storey %2 with %3 under a foot; floors are designed for %4."), load->foot,
                 floor->get<Pressure>("foot_load"), findings);
        if (object->place.area().si() > 0.0)
            tooHeavy(*object, TF("%1 loads the floor of storey %2 with %3 on the mean of its area; floors are designed for %4."),
                     Pressure::fromSi(load->total.si() * standardGravity / object->place.area().si()), floor->get<Pressure>("mean_load"),
                     findings);
    }
}

// ---- stairs, lifts and shafts

struct Storey {
    Area rooms;
    std::vector<ObjectId> objects;
};

// Upper storeys of one building: its outer walls are taken as the least rectangle round the rooms of all of them. The roof has none.
void coresOfStoreys(const Plan &plan, const Catalogue &catalogue, std::vector<Finding> &findings)
{
    const Record *rule = catalogue.find("site-rules", "cores");
    const auto wanted = rule ? rule->number("share") : std::nullopt;
    std::optional<Bounds> walls;
    std::map<int, Storey> storeys;
    for (const Shared<Object> &object : plan.objects) {
        const int level = object->place.level;
        if (!takesSpace(*object) || level < 2 || level > plan.site->storeys)
            continue;
        walls = walls ? walls->united(object->place.bounds()) : object->place.bounds();
        storeys[level].rooms += object->place.area();
        storeys[level].objects.push_back(object->id);
    }
    const double floor = walls ? walls->width() * walls->height() : 0.0;
    if (!wanted || floor <= 0.0)
        return;
    for (const auto &[level, storey] : storeys) {
        const double left = 1.0 - storey.rooms.si() / floor;
        if (left >= *wanted - 1e-9)
            continue;
        findings.push_back(
            {"space.cores", Severity::Warning, storey.objects,
             Text(TF("On storey %1 the rooms leave %2 of the floor between the outer walls; stairs, lifts and shafts take %3."),
                  {count(level), percent(std::max(left, 0.0)), percent(*wanted)}),
             Text(TF("Move rooms to another storey, or make the building larger."))});
    }
}

// ---- roads

Finding onRoad(const Object &object, const Object &road)
{
    return {"space.road",
            Severity::Warning,
            {object.id, road.id},
            Text(TF("%1 stands on %2; nothing can drive there."), {object.name, road.name}),
            Text(TF("Move it off the road, or lead the road round it."))};
}

// A clear height for fire engines must remain over a road. The plan has no storey heights, so the usual height counts.
void overRoad(const Object &object, const Object &road, const Record *rule, std::vector<Finding> &findings)
{
    const auto clear = rule ? rule->get<Length>("clear_height") : std::nullopt;
    const auto storey = rule ? rule->get<Length>("storey_height") : std::nullopt;
    if (!clear || !storey)
        return;
    const Length under = double(object.place.level - road.place.level) * *storey;
    findings.push_back({"space.over_road",
                        under < *clear ? Severity::Warning : Severity::Note,
                        {object.id, road.id},
                        Text(TF("%1 stands over %2, about %3 above it; %4 must stay clear for fire engines."),
                             {object.name, road.name, measure(under, units::m, 2), measure(*clear, units::m, 2)}),
                        Text(TF("Keep beams, pipes and cable trays above the clear height."))});
}

void roads(const Plan &plan, const Catalogue &catalogue, std::vector<Finding> &findings)
{
    std::vector<const Object *> roads;
    std::vector<Bounds> bounds;
    for (const Shared<Object> &object : plan.objects)
        if (object->as<Road>()) {
            roads.push_back(&*object);
            bounds.push_back(object->place.bounds());
        }
    if (roads.empty())
        return;
    const Record *rule = catalogue.find("site-rules", "over-a-road");
    const BoundsIndex index(bounds);
    for (const Shared<Object> &object : plan.objects) {
        if (!takesSpace(*object))
            continue;
        for (std::size_t i : index.meeting(object->place.bounds())) {
            const int above = object->place.level - roads[i]->place.level;
            if (above < 0 || !overlap(object->place.corners(), roads[i]->place.corners(), hair))
                continue;
            if (above == 0)
                findings.push_back(onRoad(*object, *roads[i]));
            else
                overRoad(*object, *roads[i], rule, findings);
            break; // one of several roads is enough
        }
    }
}

// clang-format off: one row per line
constexpr FindingKind kinds[] = {
    {"space.floor_load", TK("The floor of an upper storey carries what stands on it."), fix::putOnGround},
    {"space.cores", TK("Upper storeys leave room for stairs, lifts and shafts.")},
    {"space.road", TK("Nothing stands on a road."), fix::moveClear},
    {"space.over_road", TK("What stands over a road leaves the height that fire engines need."), fix::moveClear},
};
// clang-format on

} // namespace

void storeyRules(const Plan &plan, const Study &, const Catalogue &catalogue, std::vector<Finding> &findings)
{
    floorLoads(plan, catalogue, findings);
    coresOfStoreys(plan, catalogue, findings);
    roads(plan, catalogue, findings);
}

std::span<const FindingKind> storeyKinds() { return kinds; }

} // namespace tokenyard
