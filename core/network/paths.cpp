// SPDX-License-Identifier: Apache-2.0
#include "core/network/paths.h"

#include "core/plan/feed_name.h"
#include "core/plan/sorted_place.h"

#include <algorithm>

namespace tokenyard {

namespace {

PowerRole powerRole(const Object &object) { return kindInfo(object.kind()).power; }
CoolingRole coolingRole(const Object &object) { return kindInfo(object.kind()).cooling; }

// Whether it powers nothing in normal operation: it stands by, or gives only when sun, wind and its charge allow.
bool cannotPower(const Object &object)
{
    const PowerRole role = powerRole(object);
    return role == PowerRole::Standby || role == PowerRole::Variable;
}

bool onlyGives(const Object &object, FeedKind kind)
{
    const PowerRole power = powerRole(object);
    return isPower(kind) ? power == PowerRole::Source || power == PowerRole::Variable || power == PowerRole::Standby
                         : coolingRole(object) == CoolingRole::Rejects;
}

bool onlyTakes(const Object &object, FeedKind kind)
{
    return isPower(kind) ? powerRole(object) == PowerRole::Load : coolingRole(object) == CoolingRole::Load;
}

} // namespace

namespace {
// The links at each object, every list made once and as long as it has to be.
void listLinks(const std::vector<FeedGraph::Link> &links, int FeedGraph::Link::*end, std::vector<std::vector<int>> &lists)
{
    std::vector<std::size_t> counts(lists.size(), 0);
    for (const FeedGraph::Link &link : links)
        ++counts[std::size_t(link.*end)];
    for (std::size_t i = 0; i < lists.size(); ++i)
        if (counts[i] > 0)
            lists[i].reserve(counts[i]);
    for (std::size_t i = 0; i < links.size(); ++i)
        lists[std::size_t(links[i].*end)].push_back(int(i));
}
} // namespace

FeedGraph::FeedGraph(const Objects &objects, const Feeds &feeds, const Filter &filter) : m_into(objects.size()), m_outOf(objects.size())
{
    m_objects.reserve(objects.size());
    for (const Shared<Object> &object : objects)
        m_objects.push_back(&*object);
    for (const Shared<Feed> &feed : feeds) {
        if (feed->out || !filter(*feed))
            continue;
        int from = find(feed->from.object), to = find(feed->to.object);
        if (from < 0 || to < 0 || carriesHeat(objects, *feed)) // hot water cools no hall
            continue;
        if (feed->kind == FeedKind::Return)
            std::swap(from, to);
        const Object &giver = *m_objects[std::size_t(from)], &taker = *m_objects[std::size_t(to)];
        if (onlyTakes(giver, feed->kind) != onlyTakes(taker, feed->kind) ? onlyTakes(giver, feed->kind)
                                                                         : onlyGives(taker, feed->kind) && !onlyGives(giver, feed->kind))
            std::swap(from, to);
        m_links.push_back({&*feed, from, to});
    }
    listLinks(m_links, &FeedGraph::Link::to, m_into);
    listLinks(m_links, &FeedGraph::Link::from, m_outOf);
}

int FeedGraph::find(ObjectId id) const
{
    const std::size_t place = sortedPlace(m_objects.size(), id, [&](std::size_t at) { return m_objects[at]->id; });
    return place < m_objects.size() ? int(place) : -1;
}

std::vector<char> FeedGraph::reachedFrom(const std::vector<int> &sources, const std::vector<char> &out,
                                         const std::vector<char> &linksOut) const
{
    std::vector<char> reached(m_objects.size(), 0);
    std::vector<int> open;
    const auto enter = [&](int object) {
        if (!reached[std::size_t(object)] && (out.empty() || !out[std::size_t(object)]) && carries(*m_objects[std::size_t(object)])) {
            reached[std::size_t(object)] = 1;
            open.push_back(object);
        }
    };
    for (int source : sources)
        enter(source);
    while (!open.empty()) {
        const int at = open.back();
        open.pop_back();
        for (int link : outOf(at))
            if (linksOut.empty() || !linksOut[std::size_t(link)])
                enter(m_links[std::size_t(link)].to);
    }
    return reached;
}

std::vector<char> FeedGraph::upstreamOf(int object) const
{
    std::vector<char> upstream(m_objects.size(), 0);
    std::vector<int> open{object};
    upstream[std::size_t(object)] = 1;
    while (!open.empty()) {
        const int at = open.back();
        open.pop_back();
        for (int link : into(at))
            if (const int from = m_links[std::size_t(link)].from; !upstream[std::size_t(from)]) {
                upstream[std::size_t(from)] = 1;
                open.push_back(from);
            }
    }
    return upstream;
}

FeedGraph powerGraph(const Objects &objects, const Feeds &feeds)
{
    return {objects, feeds, [](const Feed &feed) { return isPower(feed.kind); }};
}
FeedGraph supplyGraph(const Objects &objects, const Feeds &feeds)
{
    return {objects, feeds, [](const Feed &feed) { return feed.kind == FeedKind::Supply; }};
}
FeedGraph returnGraph(const Objects &objects, const Feeds &feeds)
{
    return {objects, feeds, [](const Feed &feed) { return feed.kind == FeedKind::Return; }};
}

namespace {

bool hasUnits(const Object &object)
{
    if (const GasTurbine *turbine = object.as<GasTurbine>())
        return turbine->units > 0;
    const auto units = unitsOf(object);
    return units && units->units > 0;
}

std::vector<int> objectsThat(const FeedGraph &graph, bool (*is)(const Object &))
{
    std::vector<int> found;
    for (std::size_t i = 0; i < graph.objects().size(); ++i)
        if (is(*graph.objects()[i]))
            found.push_back(int(i));
    return found;
}

bool fedByStandbyAlone(const FeedGraph &graph, int object)
{
    const std::vector<int> &into = graph.into(object);
    return std::all_of(into.begin(), into.end(),
                       [&](int link) { return cannotPower(*graph.objects()[std::size_t(graph.links()[std::size_t(link)].from)]); });
}

// What could pass on what reaches it, had it units.
bool stopsForWantOfUnits(const FeedGraph &graph, const std::vector<char> &live, int object)
{
    const std::vector<int> &into = graph.into(object);
    return !carries(*graph.objects()[std::size_t(object)]) && (into.empty() || std::any_of(into.begin(), into.end(), [&](int link) {
                                                                   return live[std::size_t(graph.links()[std::size_t(link)].from)];
                                                               }));
}

// For each object the first of those that are `ends`, in order of position, that stands upstream of it and is not itself; -1: none.
// Every object is entered once, by the first end that leads to it, so that thousands of dark halls cost no more than one.
std::vector<int> firstUpstream(const FeedGraph &graph, const std::vector<char> &ends)
{
    std::vector<int> first(ends.size(), -1), open;
    for (std::size_t end = 0; end < ends.size(); ++end) {
        if (ends[end])
            open.push_back(int(end));
        while (!open.empty()) {
            const int at = open.back();
            open.pop_back();
            for (int link : graph.outOf(at)) {
                const int to = graph.links()[std::size_t(link)].to;
                if (first[std::size_t(to)] < 0 && to != int(end)) {
                    first[std::size_t(to)] = int(end);
                    open.push_back(to);
                }
            }
        }
    }
    return first;
}

// Where the planner has to continue, for each object: the first object upstream that has no units, else that only standby generators
// feed. 0 if nothing feeds the object itself.
std::vector<ObjectId> endsOfWays(const FeedGraph &graph, const std::vector<char> &live)
{
    std::vector<char> empty(live.size(), 0), standby = empty;
    for (std::size_t i = 0; i < live.size(); ++i)
        if (!live[i] && !cannotPower(*graph.objects()[i])) {
            empty[i] = stopsForWantOfUnits(graph, live, int(i));
            standby[i] = fedByStandbyAlone(graph, int(i));
        }
    const std::vector<int> first = firstUpstream(graph, empty), second = firstUpstream(graph, standby);
    std::vector<ObjectId> ends(live.size());
    for (std::size_t i = 0; i < live.size(); ++i)
        if (const int end = first[i] >= 0 ? first[i] : second[i]; end >= 0)
            ends[i] = graph.objects()[std::size_t(end)]->id;
    return ends;
}

bool reachedBy(const FeedGraph &graph, const std::vector<char> &live, int hall, FeedKind kind)
{
    const std::vector<int> &into = graph.into(hall);
    return std::any_of(into.begin(), into.end(), [&](int link) {
        const FeedGraph::Link &l = graph.links()[std::size_t(link)];
        return l.feed->kind == kind && live[std::size_t(l.from)];
    });
}

} // namespace

bool isPowerSource(const Object &object) { return powerRole(object) == PowerRole::Source && hasUnits(object); }
bool carries(const Object &object)
{
    const auto units = unitsOf(object);
    return !units || units->units > 0;
}
bool rejectsHeat(const Object &object)
{
    const CoolingRole role = coolingRole(object);
    return (role == CoolingRole::Rejects || role == CoolingRole::Chills) && hasUnits(object);
}

FeedGraphs::FeedGraphs(const Objects &objects, const Feeds &feeds)
    : power(powerGraph(objects, feeds)), supply(supplyGraph(objects, feeds)), back(returnGraph(objects, feeds)),
      pipes(objects, feeds, [](const Feed &feed) { return isPipe(feed.kind); })
{}

std::vector<char> poweredObjects(const FeedGraph &power) { return power.reachedFrom(objectsThat(power, isPowerSource)); }
std::vector<char> cooledObjects(const FeedGraph &pipes) { return pipes.reachedFrom(objectsThat(pipes, rejectsHeat)); }

std::vector<HallPaths> hallPaths(const Objects &objects, const Feeds &feeds) { return hallPaths(FeedGraphs(objects, feeds)); }

std::vector<HallPaths> hallPaths(const FeedGraphs &graphs)
{
    const FeedGraph &power = graphs.power, &supply = graphs.supply, &back = graphs.back;
    const std::vector<char> live = poweredObjects(power), cold = cooledObjects(supply), warm = cooledObjects(back);
    const std::vector<ObjectId> powerEnds = endsOfWays(power, live), coldEnds = endsOfWays(supply, cold), warmEnds = endsOfWays(back, warm);
    std::vector<HallPaths> all;
    for (std::size_t i = 0; i < power.objects().size(); ++i) {
        if (!power.objects()[i]->as<Hall>())
            continue;
        const int hall = int(i);
        HallPaths paths;
        paths.hall = power.objects()[i]->id;
        paths.powerA = reachedBy(power, live, hall, FeedKind::PowerA);
        paths.powerB = reachedBy(power, live, hall, FeedKind::PowerB);
        paths.supply = reachedBy(supply, cold, hall, FeedKind::Supply);
        paths.back = reachedBy(back, warm, hall, FeedKind::Return);
        if (!paths.hasPower())
            paths.powerEndsAt = powerEnds[i];
        if (!paths.isCooled())
            paths.coolingEndsAt = paths.supply ? warmEnds[i] : coldEnds[i];
        all.push_back(paths);
    }
    return all;
}

// One walk up from each hall, of which there are fewer than of what feeds them.
std::vector<std::vector<std::size_t>> hallsBelow(const FeedGraph &graph, const std::vector<ObjectId> &halls)
{
    std::vector<std::vector<std::size_t>> below(graph.objects().size());
    std::vector<int> open;
    for (std::size_t h = 0; h < halls.size(); ++h) {
        const auto enter = [&](int object) {
            std::vector<std::size_t> &own = below[std::size_t(object)];
            if ((own.empty() || own.back() != h) && carries(*graph.objects()[std::size_t(object)])) {
                own.push_back(h);
                open.push_back(object);
            }
        };
        if (const int hall = graph.find(halls[h]); hall >= 0)
            enter(hall);
        while (!open.empty()) {
            const int at = open.back();
            open.pop_back();
            for (int link : graph.into(at))
                enter(graph.links()[std::size_t(link)].from);
        }
    }
    return below;
}

namespace {

// Everything reachable from the halls over the links of `next`.
template <class Next>
std::vector<ObjectId> walked(const FeedGraph &graph, const std::vector<ObjectId> &halls, const Next &next)
{
    std::vector<char> seen(graph.objects().size(), 0);
    std::vector<int> open;
    const auto enter = [&](int object) {
        if (object >= 0 && !seen[std::size_t(object)]) {
            seen[std::size_t(object)] = 1;
            open.push_back(object);
        }
    };
    for (ObjectId hall : halls)
        enter(graph.find(hall));
    while (!open.empty()) {
        const int at = open.back();
        open.pop_back();
        next(at, enter);
    }
    std::vector<ObjectId> found;
    for (std::size_t i = 0; i < seen.size(); ++i)
        if (seen[i])
            found.push_back(graph.objects()[i]->id);
    return found;
}

} // namespace

std::vector<ObjectId> objectsAbove(const FeedGraph &power, const std::vector<ObjectId> &halls)
{
    return walked(power, halls, [&](int at, const auto &enter) {
        for (int link : power.into(at))
            enter(power.links()[std::size_t(link)].from);
    });
}

std::vector<ObjectId> objectsPipedTo(const Objects &objects, const Feeds &feeds, const std::vector<ObjectId> &halls)
{
    return objectsPipedTo(FeedGraph(objects, feeds, [](const Feed &feed) { return isPipe(feed.kind); }), halls);
}

std::vector<ObjectId> objectsPipedTo(const FeedGraph &pipes, const std::vector<ObjectId> &halls)
{
    return walked(pipes, halls, [&](int at, const auto &enter) {
        for (int link : pipes.into(at))
            enter(pipes.links()[std::size_t(link)].from);
        for (int link : pipes.outOf(at))
            enter(pipes.links()[std::size_t(link)].to);
    });
}

} // namespace tokenyard
