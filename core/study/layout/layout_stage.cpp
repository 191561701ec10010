// SPDX-License-Identifier: Apache-2.0
#include "core/study/layout/layout_stage.h"

#include "core/base/whole_number.h"
#include "core/study/layout/rack_power.h"
#include "core/study/layout/space_checks.h"

#include <algorithm>
#include <set>

namespace tokenyard {

namespace {

HallCount countHall(const Object &object, const Hall &hall, const Catalogue &catalogue)
{
    const bool trainsInSpareHours = hall.business == HallBusiness::Api || hall.business == HallBusiness::GpuHours;
    HallCount count{.hall = object.id,
                    .phase = object.phase,
                    .service = hall.service,
                    .rack = {},
                    .accelerator = {},
                    .racks = hall.rows * hall.racksPerRow,
                    .gpusPerRack = 0,
                    .rackPower = {},
                    .floor = object.place.area(),
                    .business = hall.business,
                    .letFraction = hall.business == HallBusiness::Api ? 0.0 : hall.letFraction,
                    .spareFraction = trainsInSpareHours ? hall.spareTraining : 0.0};
    const Record *rack = catalogue.find("racks", hall.rack);
    if (!rack)
        return count;
    count.rack = rack->id;
    count.accelerator = rack->words("accelerator");
    count.gpusPerRack = clampedInt(rack->number("gpus").value_or(0.0), 0, 10'000);
    count.rackPower = itPowerOfRack(*rack).value_or(Power{});
    return count;
}

FeedRun runOf(const Objects &objects, const Feed &feed)
{
    const Polyline line = route(objects, feed);
    return {feed.id, feed.kind, polylineLength(line), line.size() >= 2};
}

// The floor of buildings on all storeys, and the ground that yards take.
void addAreas(const Objects &objects, LayoutResult &result)
{
    std::set<int> levels;
    for (const Shared<Object> &object : objects) {
        const Area area = object->place.area();
        const Office *office = object->as<Office>();
        const Area floor = area * double(office ? office->storeys : 1);
        switch (kindInfo(object->kind()).space) {
        case Space::None: continue;
        case Space::Ground: result.yards += area; continue;
        case Space::Floor: result.building += floor; break;
        }
        if (office)
            result.office += floor;
        if (object->as<Hall>()) {
            result.hallFloor += area;
            levels.insert(object->place.level);
        }
    }
    result.storeys = std::max(1, int(levels.size()));
}

} // namespace

LayoutResult layoutStage(const PlanView<Site, PowerDesign, Objects, Feeds> &plan, const LayoutRecords &records, const SpacePairs &pairs)
{
    LayoutResult result;
    result.site = polygonArea(plan.site->boundary);
    for (const Shared<Object> &object : plan.objects)
        if (const Hall *hall = object->as<Hall>())
            result.halls.push_back(countHall(*object, *hall, records));
    for (const Shared<Feed> &feed : plan.feeds)
        result.feeds.push_back(runOf(plan.objects, *feed));
    addAreas(plan.objects, result);
    result.findings = pairs.findings;
    spaceChecks(plan, records, result.findings);
    return result;
}

SiteLayout siteLayoutStage(const LayoutResult &layout) { return layout; }

RunningLayout runningLayoutStage(const SiteLayout &layout, const NetworkResult &network)
{
    RunningLayout running{layout, network.powering, network.cooling};
    std::erase_if(running.halls, [&](const HallCount &hall) {
        const auto paths = std::lower_bound(network.halls.begin(), network.halls.end(), hall.hall,
                                            [](const HallPaths &p, ObjectId id) { return p.hall < id; });
        return paths == network.halls.end() || paths->hall != hall.hall || !paths->runs();
    });
    return running;
}

Halls hallsStage(const RunningLayout &layout) { return layout.halls; }

} // namespace tokenyard
