// SPDX-License-Identifier: Apache-2.0
// What the feeds of the map join: for each hall whether power reaches it on its A and B side and whether coolant can carry its
// heat to something that rejects it. A hall without a path is dark: it makes no tokens.
#pragma once

#include "core/network/hall_paths.h"
#include "core/plan/plan_view.h"

#include <functional>
#include <vector>

namespace tokenyard {

// The power feeds or the pipes of a plan as a directed graph over its objects: from where the medium comes to where it goes.
// Return pipes count backwards, so that every walk starts at the plant. A feed counts in the direction it was drawn, but a source is
// never fed and a load feeds nothing: what is drawn the other way round is turned. Feeds with a missing end are left out.
class FeedGraph {
public:
    using Filter = std::function<bool(const Feed &)>;
    FeedGraph(const Objects &objects, const Feeds &feeds, const Filter &filter);

    struct Link {
        const Feed *feed;
        int from, to; // positions in objects()
    };
    const std::vector<const Object *> &objects() const { return m_objects; }
    const std::vector<Link> &links() const { return m_links; }
    const std::vector<int> &into(int object) const { return m_into[std::size_t(object)]; } // links that end there
    const std::vector<int> &outOf(int object) const { return m_outOf[std::size_t(object)]; }
    int find(ObjectId object) const; // -1 if the plan does not hold it

    // Which objects a medium that enters at `sources` reaches, without those that are `out` (empty: none is).
    std::vector<char> reachedFrom(const std::vector<int> &sources, const std::vector<char> &out = {},
                                  const std::vector<char> &linksOut = {}) const;
    // Which objects stand upstream of this one, itself included.
    std::vector<char> upstreamOf(int object) const;

private:
    std::vector<const Object *> m_objects;
    std::vector<Link> m_links;
    std::vector<std::vector<int>> m_into, m_outOf;
};

FeedGraph powerGraph(const Objects &objects, const Feeds &feeds);
FeedGraph supplyGraph(const Objects &objects, const Feeds &feeds); // supply pipes
FeedGraph returnGraph(const Objects &objects, const Feeds &feeds); // return pipes, backwards

// Supplies power in normal operation: a grid intake or fuel cells with units. Generators stand by.
bool isPowerSource(const Object &object);
// Carries heat out of the site: dry coolers, cooling towers, chillers, with units.
bool rejectsHeat(const Object &object);
// Equipment without units passes nothing on.
bool carries(const Object &object);

// The graphs of a plan, made once where several are asked.
struct FeedGraphs {
    FeedGraphs(const Objects &objects, const Feeds &feeds);
    FeedGraph power, supply, back, pipes; // pipes: supply and return together
};

// What power or coolant reaches with everything in service.
std::vector<char> poweredObjects(const FeedGraph &power);
std::vector<char> cooledObjects(const FeedGraph &pipes);

// Of all halls, in order of id.
std::vector<HallPaths> hallPaths(const FeedGraphs &graphs);
std::vector<HallPaths> hallPaths(const Objects &objects, const Feeds &feeds);

// Of each object of the graph the halls that what passes through it reaches, by their position in `halls`, in order.
std::vector<std::vector<std::size_t>> hallsBelow(const FeedGraph &graph, const std::vector<ObjectId> &halls);

// The objects that stand upstream of some of these halls over power feeds, and those that pipes join to one, in order of id: what
// feeds nothing supplies nothing.
std::vector<ObjectId> objectsAbove(const FeedGraph &power, const std::vector<ObjectId> &halls);
std::vector<ObjectId> objectsPipedTo(const FeedGraph &pipes, const std::vector<ObjectId> &halls);
std::vector<ObjectId> objectsPipedTo(const Objects &objects, const Feeds &feeds, const std::vector<ObjectId> &halls);

} // namespace tokenyard
