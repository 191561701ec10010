// SPDX-License-Identifier: Apache-2.0
// The layout stage: what the drawing holds. Racks and GPUs by hall, areas, feed lengths, and the space findings.
#include "core/base/whole_number.h"
#include "core/chain/study.h"
#include "core/study/layout/rack_power.h"
#include "core/study/layout/space_checks.h"

#include <set>

namespace tokenyard {

namespace {

HallCount countHall(const Object &object, const Hall &hall, const Catalogue &catalogue)
{
    HallCount count{.hall = object.id,
                    .phase = object.phase,
                    .service = hall.service,
                    .rack = {},
                    .accelerator = {},
                    .racks = hall.rows * hall.racksPerRow,
                    .gpusPerRack = 0,
                    .rackPower = {},
                    .floor = object.place.area()};
    const Record *rack = catalogue.find("racks", hall.rack);
    if (!rack)
        return count;
    count.rack = rack->id;
    count.accelerator = rack->words("accelerator");
    count.gpusPerRack = clampedInt(rack->number("gpus").value_or(0.0), 0, 10'000);
    count.rackPower = itPowerOfRack(*rack).value_or(Power{});
    return count;
}

FeedRun runOf(const Plan &plan, const Feed &feed)
{
    const Polyline line = route(plan, feed);
    return {feed.id, feed.kind, polylineLength(line), line.size() >= 2};
}

// The floor of buildings on all storeys, and the ground that yards take.
void addAreas(const Plan &plan, LayoutResult &result)
{
    std::set<int> levels;
    for (const Shared<Object> &object : plan.objects) {
        const Area area = object->place.area();
        switch (object->kind()) {
        case ObjectKind::Hall:
            result.hallFloor += area;
            result.building += area;
            levels.insert(object->place.level);
            break;
        case ObjectKind::Office:
            result.office += area * object->as<Office>()->storeys;
            result.building += area * object->as<Office>()->storeys;
            break;
        case ObjectKind::UpsRoom:
        case ObjectKind::Switchgear:
        case ObjectKind::CduGallery: result.building += area; break;
        case ObjectKind::Road:
        case ObjectKind::Label: break;
        default: result.yards += area;
        }
    }
    result.storeys = std::max(1, int(levels.size()));
}

} // namespace

LayoutResult layoutStage(const Plan &plan, const Catalogue &catalogue)
{
    LayoutResult result;
    result.site = polygonArea(plan.site->boundary);
    for (const Shared<Object> &object : plan.objects)
        if (const Hall *hall = object->as<Hall>())
            result.halls.push_back(countHall(*object, *hall, catalogue));
    for (const Shared<Feed> &feed : plan.feeds)
        result.feeds.push_back(runOf(plan, *feed));
    addAreas(plan, result);
    spaceChecks(plan, catalogue, result.findings);
    return result;
}

} // namespace tokenyard
