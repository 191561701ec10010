// SPDX-License-Identifier: Apache-2.0
#include "core/edit/templates/plan_builder.h"

#include "core/edit/feeds.h"

#include <algorithm>
#include <cassert>

namespace tokenyard {

ObjectId PlanBuilder::phase(std::string name, int year, int month, Power grid)
{
    const ObjectId id = plan.takeId();
    plan.phases.push_back(Phase{id, std::move(name), year, month, grid});
    return id;
}

ObjectId PlanBuilder::service(Service service)
{
    service.id = plan.takeId();
    const ObjectId id = service.id;
    plan.services.push_back(std::move(service));
    return id;
}

ObjectId PlanBuilder::place(std::string name, Box box, Equipment equipment, ObjectId phase)
{
    Object object;
    object.id = plan.takeId();
    object.name = std::move(name);
    object.place = {box.x * units::m, box.y * units::m, box.width * units::m, box.depth * units::m, box.angle, box.level};
    object.phase = phase;
    object.equipment = std::move(equipment);
    const ObjectId id = object.id;
    plan.objects.push_back(std::move(object));
    return id;
}

int PlanBuilder::portIndex(ObjectId object, std::string_view key) const
{
    const auto all = ports(plan.object(object)->kind());
    const auto it = std::find_if(all.begin(), all.end(), [&](const Port &p) { return key == p.key; });
    assert(it != all.end());
    return int(it - all.begin());
}

ObjectId PlanBuilder::feed(std::string name, FeedKind kind, ObjectId from, std::string_view fromPort, ObjectId to, std::string_view toPort,
                           Line line)
{
    Feed feed;
    feed.id = plan.takeId();
    feed.name = std::move(name);
    feed.kind = kind;
    feed.from = {from, portIndex(from, fromPort)};
    feed.to = {to, portIndex(to, toPort)};
    feed.waypoints = std::move(line.waypoints);
    feed.circuits = line.circuits;
    feed.voltage = line.voltage;
    feed.section = line.section;
    feed.diameter = line.diameter;
    feed.phase = plan.object(to)->phase;
    feed.waypoints = edit::squaredWaypoints(plan, feed);
    const ObjectId id = feed.id;
    plan.feeds.push_back(std::move(feed));
    return id;
}

void PlanBuilder::sortNotes(std::vector<FieldNote> &notes)
{
    std::sort(notes.begin(), notes.end(), [](const FieldNote &a, const FieldNote &b) { return a.key < b.key; });
}

} // namespace tokenyard
