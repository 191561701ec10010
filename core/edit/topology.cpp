// SPDX-License-Identifier: Apache-2.0
#include "core/edit/topology.h"

#include "core/edit/objects.h"
#include "core/edit/size.h"
#include "core/edit/system_layout.h"
#include "core/edit/twin_side.h"
#include "core/network/paths.h"
#include "core/plan/part_table.h"

#include <algorithm>

namespace tokenyard::edit {

namespace {

#define TT(source) TY_TR("Topology", source)

// What stands above the halls on each side, and what is on side B alone below the boards: its UPS rooms and their transformers.
struct Sides {
    explicit Sides(const Plan &plan)
    {
        const FeedGraph graph = powerGraph(plan.objects, plan.feeds);
        std::vector<char> a(graph.objects().size(), 0), b = a;
        std::map<ObjectId, std::pair<bool, bool>> fed;
        for (const FeedGraph::Link &link : graph.links()) {
            const Object &hall = *graph.objects()[std::size_t(link.to)];
            if (!hall.as<Hall>())
                continue;
            const bool sideA = link.feed->kind == FeedKind::PowerA;
            (sideA ? fed[hall.id].first : fed[hall.id].second) = true;
            const std::vector<char> above = graph.upstreamOf(link.from);
            for (std::size_t i = 0; i < above.size(); ++i)
                if (above[i])
                    (sideA ? a : b)[i] = 1;
        }
        for (const Shared<Object> &object : plan.objects)
            if (object->as<Hall>()) {
                const auto [onA, onB] = fed[object->id];
                if (!onA && !withoutA)
                    withoutA = object->id;
                if (!onB && !withoutB)
                    withoutB = object->id;
            }
        for (std::size_t i = 0; i < a.size(); ++i) {
            const Object &object = *graph.objects()[i];
            const bool alone = b[i] && !a[i];
            if (alone && object.as<UpsRoom>())
                roomsB.push_back(object.id);
            else if (alone && object.as<Transformer>())
                transformersB.push_back(object.id);
        }
    }
    ObjectId withoutA, withoutB; // the first hall that has no such feed; 0: none
    Ids roomsB, transformersB;
};

// Transformers of side B that feed nothing but rooms that go.
Ids idleWithout(const Plan &plan, const Sides &sides, const Ids &rooms)
{
    Ids gone = rooms;
    for (ObjectId id : sides.transformersB)
        if (feedsOnly(plan, id, gone))
            gone.push_back(id);
    return {gone.begin() + std::ptrdiff_t(rooms.size()), gone.end()};
}

// As the property panel names it.
TextSource topologyLabel(Topology topology)
{
    const auto *field = findField(powerFields(), "ups_topology");
    return field ? field->choices[std::size_t(topology)].label : TextSource{};
}

Text choiceOf(Topology topology) { return Text(TT("Choose the redundancy %1"), {Text(topologyLabel(topology))}); }

Plan designedFor(Plan plan, Topology topology)
{
    plan.power = plan.power.with([&](PowerDesign &p) {
        p.upsTopology = topology;
        p.transformerTopology = topology == Topology::N ? Topology::N : Topology::NPlus1;
    });
    return plan;
}

Edit chooseSystems(const Plan &plan, const Catalogue &catalogue, std::optional<Power> sitePeak, Topology topology)
{
    const Edit laid = layOutSystems(plan, topology);
    if (!laid.ok())
        return refused(plan, laid.refusal);
    Edit sized = size(designedFor(laid.plan, topology), catalogue, sitePeak, {});
    if (!sized.ok())
        return refused(plan, sized.refusal);
    sized.plan = placeTransferSwitches(sized.plan, catalogue);
    sized.what = choiceOf(topology);
    return sized;
}

// N+1 and 3N/2 keep their reserve in units, on the sides that are there.
bool needsSideB(Topology topology) { return topology == Topology::TwoN || spreadsOverSystems(topology); }

// Of a plan that has the sides that it takes.
Edit chooseBetween(const Plan &plan, const Catalogue &catalogue, std::optional<Power> sitePeak, Topology topology)
{
    if (spreadsOverSystems(topology))
        return chooseSystems(plan, catalogue, sitePeak, topology);
    const Sides sides(plan);
    Ids gone = topology == Topology::N ? sides.roomsB : Ids{};
    const Ids idle = idleWithout(plan, sides, gone);
    gone.insert(gone.end(), idle.begin(), idle.end());
    Edit edit = gone.empty() ? unchanged(plan) : removeObjects(plan, gone);
    if (!edit.ok())
        return refused(plan, edit.refusal);
    if (topology == Topology::NPlus1 || topology == Topology::ThreeNOverTwo) {
        edit = tieBoards(edit.plan);
        if (!edit.ok())
            return refused(plan, edit.refusal);
    }
    Edit sized = size(designedFor(edit.plan, topology), catalogue, sitePeak, {});
    if (!sized.ok())
        return refused(plan, sized.refusal);
    sized.what = choiceOf(topology);
    return sized;
}

} // namespace

const char *topologyName(Topology topology)
{
    constexpr const char *names[] = {"N", "N+1", "2N", "3N/2", "4N/3", "block"};
    return names[std::size_t(topology)];
}

Edit chooseTopology(const Plan &plan, const Catalogue &catalogue, std::optional<Power> sitePeak, Topology topology)
{
    const Sides sides(plan);
    if (sides.withoutA)
        return refused(plan, Text(TT("%1 has no feed on side A; draw it first."), {plan.object(sides.withoutA)->name}));
    if (needsSideB(topology) && sides.withoutB) {
        const Edit drawn = drawSideB(plan, catalogue);
        return drawn.ok() ? chooseBetween(drawn.plan, catalogue, sitePeak, topology) : refused(plan, drawn.refusal);
    }
    return chooseBetween(plan, catalogue, sitePeak, topology);
}

} // namespace tokenyard::edit
