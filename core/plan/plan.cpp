// SPDX-License-Identifier: Apache-2.0
#include "core/plan/plan.h"

#include "core/plan/part_table.h"
#include "core/plan/plan_view.h"
#include "core/plan/sorted_place.h"

#include <algorithm>

namespace tokenyard {

namespace {
template <class Part>
const Part *findSorted(const std::vector<Shared<Part>> &parts, ObjectId id)
{
    const std::size_t place = sortedPlace(parts.size(), id, [&](std::size_t at) { return parts[at]->id; });
    return place < parts.size() ? &*parts[place] : nullptr;
}

// Few parts in an order of their own; 0 gives the first.
template <class Part>
const Part *findOrFirst(const std::vector<Shared<Part>> &parts, ObjectId id)
{
    if (!id)
        return parts.empty() ? nullptr : &*parts.front();
    const auto it = std::find_if(parts.begin(), parts.end(), [&](const Shared<Part> &p) { return p->id == id; });
    return it == parts.end() ? nullptr : &**it;
}

template <class Part>
bool sameParts(const std::vector<Shared<Part>> &a, const std::vector<Shared<Part>> &b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [](const Shared<Part> &x, const Shared<Part> &y) { return x == y || *x == *y; });
}
} // namespace

const Object *findObject(const Objects &objects, ObjectId id) { return findSorted(objects, id); }
const Feed *findFeed(const Feeds &feeds, ObjectId id) { return findSorted(feeds, id); }
const Service *findService(const Services &services, ObjectId id) { return findOrFirst(services, id); }
const Phase *findPhase(const Phases &phases, ObjectId id) { return findOrFirst(phases, id); }

const Object *Plan::object(ObjectId id) const { return findObject(objects, id); }
const Feed *Plan::feed(ObjectId id) const { return findFeed(feeds, id); }
const Service *Plan::service(ObjectId id) const { return findService(services, id); }
const Phase *Plan::phase(ObjectId id) const { return findPhase(phases, id); }
const Scenario *Plan::scenario(ObjectId id) const { return id ? findOrFirst(scenarios, id) : nullptr; }

bool sameContent(const Plan &a, const Plan &b)
{
    bool same = a.waivers == b.waivers && a.nextId == b.nextId;
    forEachPartRow([&](const auto &row) {
        if constexpr (std::remove_cvref_t<decltype(row)>::many)
            same = same && sameParts(row.in(a), row.in(b));
        else
            same = same && (row.in(a) == row.in(b) || *row.in(a) == *row.in(b));
    });
    return same;
}

Polyline route(const Plan &plan, const Feed &feed) { return route(plan.objects, feed); }

Polyline route(const Objects &objects, const Feed &feed)
{
    const Object *from = findObject(objects, feed.from.object);
    const Object *to = findObject(objects, feed.to.object);
    if (!from || !to)
        return {};
    Polyline line;
    line.reserve(feed.waypoints.size() + 2);
    line.push_back(portPosition(*from, feed.from.port));
    line.insert(line.end(), feed.waypoints.begin(), feed.waypoints.end());
    line.push_back(portPosition(*to, feed.to.port));
    return line;
}

Bounds boundsOf(const Plan &plan)
{
    Bounds all = boundsOf(plan.site->boundary);
    bool any = !plan.site->boundary.empty();
    for (const Shared<Object> &object : plan.objects) {
        all = any ? all.united(object->place.bounds()) : object->place.bounds();
        any = true;
    }
    return any ? all : Bounds{0, 0, 200, 120};
}

} // namespace tokenyard
