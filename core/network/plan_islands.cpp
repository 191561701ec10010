// SPDX-License-Identifier: Apache-2.0
#include "core/network/plan_islands.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <set>

namespace tokenyard {

namespace {

void group(const PlanTopology &t, PlanIslands &out)
{
    std::vector<int> parent(t.buses.size());
    std::iota(parent.begin(), parent.end(), 0);
    const auto root = [&](int bus) {
        while (parent[std::size_t(bus)] != bus)
            bus = parent[std::size_t(bus)] = parent[std::size_t(parent[std::size_t(bus)])];
        return bus;
    };
    for (const PlanLine &line : t.lines)
        if (!line.open)
            parent[std::size_t(root(line.from))] = root(line.to);
    for (const PlanTransformer &x : t.transformers)
        parent[std::size_t(root(x.from))] = root(x.to);
    out.islandOf.assign(t.buses.size(), -1);
    for (int bus = 0; bus < int(t.buses.size()); ++bus) {
        int &island = out.islandOf[std::size_t(root(bus))];
        if (island < 0) {
            island = int(out.islands.size());
            out.islands.emplace_back();
        }
        const int own = island;
        out.islandOf[std::size_t(bus)] = own;
        out.islands[std::size_t(own)].buses.push_back(bus);
    }
}

// Grid supplies hold the voltage; without one own generation does, and failing that the standby sets.
void settleSources(const PlanTopology &t, PlanIslands &out)
{
    for (PowerSourceKind kind : {PowerSourceKind::Grid, PowerSourceKind::Own, PowerSourceKind::Standby}) {
        std::vector<std::pair<int, int>> found;
        for (const PlanSource &source : t.sources)
            if (const int island = out.islandOf[std::size_t(source.bus)]; source.kind == kind && !out.islands[std::size_t(island)].live)
                found.push_back({island, source.bus});
        for (const auto &[island, bus] : found) {
            out.islands[std::size_t(island)].live = true;
            out.islands[std::size_t(island)].slacks.push_back(bus);
        }
    }
}

// A UPS carries power on once its input has a source. One that bridges its own island changes nothing.
void passThroughUps(const PlanTopology &t, PlanIslands &out)
{
    std::vector<bool> passed(t.ups.size(), false);
    for (bool more = true; more;) {
        more = false;
        for (std::size_t i = 0; i < t.ups.size(); ++i) {
            const int in = out.islandOf[std::size_t(t.ups[i].input)], to = out.islandOf[std::size_t(t.ups[i].output)];
            if (passed[i] || in == to || !out.islands[std::size_t(in)].live)
                continue;
            PlanIsland &fed = out.islands[std::size_t(to)];
            fed.live = passed[i] = more = true;
            fed.slacks.push_back(t.ups[i].output);
            fed.feedingUps.push_back(int(i));
            out.islands[std::size_t(in)].loadingUps.push_back(int(i));
        }
    }
}

void putInOrder(const PlanTopology &t, PlanIslands &out)
{
    std::vector<int> waiting; // for the islands behind its UPS
    std::vector<int> ready;
    for (std::size_t i = 0; i < out.islands.size(); ++i) {
        waiting.push_back(int(out.islands[i].loadingUps.size()));
        if (out.islands[i].live && waiting[i] == 0)
            ready.push_back(int(i));
    }
    for (std::size_t next = 0; next < ready.size(); ++next) {
        out.order.push_back(ready[next]);
        for (int ups : out.islands[std::size_t(ready[next])].feedingUps)
            if (const int above = out.islandOf[std::size_t(t.ups[std::size_t(ups)].input)]; --waiting[std::size_t(above)] == 0)
                ready.push_back(above);
    }
    for (std::size_t i = 0; i < out.islands.size(); ++i)
        if (out.islands[i].live && waiting[i] > 0)
            out.unordered.push_back(int(i));
}

} // namespace

void openStandbyFeeds(PlanTopology &topology)
{
    std::vector<bool> standby(topology.buses.size(), false);
    for (const PlanSource &source : topology.sources)
        if (source.kind == PowerSourceKind::Standby)
            standby[std::size_t(source.bus)] = true;
    for (PlanLine &line : topology.lines)
        line.open = standby[std::size_t(line.from)] != standby[std::size_t(line.to)];
    PlanIslands without;
    group(topology, without);
    std::vector<bool> supplied(without.islands.size(), false);
    for (const PlanSource &source : topology.sources)
        if (source.kind != PowerSourceKind::Standby)
            supplied[std::size_t(without.islandOf[std::size_t(source.bus)])] = true;
    for (PlanLine &line : topology.lines)
        line.open =
            line.open && supplied[std::size_t(without.islandOf[std::size_t(standby[std::size_t(line.from)] ? line.to : line.from)])];
}

// Switches in a row settle one after the other; each only ever moves on to a later supply, so the rounds end.
void settleTransferSwitches(PlanTopology &topology)
{
    std::map<ObjectId, int> taken;
    for (const PlanLine &line : topology.lines)
        if (line.transferTo)
            taken[line.transferTo] = 0;
    const auto set = [&] {
        for (PlanLine &line : topology.lines)
            if (line.transferTo)
                line.open = line.rank != taken.at(line.transferTo);
    };
    set();
    for (bool more = !taken.empty(); more;) {
        const PlanIslands now = planIslands(topology);
        const auto live = [&](int bus) { return now.islands[std::size_t(now.islandOf[std::size_t(bus)])].live; };
        std::map<ObjectId, std::set<int>> alive; // the supplies that have power, from the one that is taken on
        for (const PlanLine &line : topology.lines)
            if (line.transferTo && line.rank >= taken.at(line.transferTo) && live(line.from))
                alive[line.transferTo].insert(line.rank);
        more = false;
        for (const auto &[id, ranks] : alive)
            if (*ranks.begin() != taken.at(id)) {
                taken[id] = *ranks.begin();
                more = true;
            }
        set();
    }
}

PlanIslands planIslands(const PlanTopology &topology)
{
    PlanIslands out;
    group(topology, out);
    settleSources(topology, out);
    passThroughUps(topology, out);
    putInOrder(topology, out);
    return out;
}

} // namespace tokenyard
