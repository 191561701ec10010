// SPDX-License-Identifier: Apache-2.0
#include "core/rules/joins.h"

#include "core/edit/own_sources.h"
#include "core/network/paths.h"
#include "core/plan/feed_name.h"
#include "core/study/layout/asked_sides.h"

#include <algorithm>
#include <limits>

namespace tokenyard {

namespace {

using Kinds = std::vector<ObjectKind>;

// The kinds that may feed an object of this kind, the usual ones first.
Kinds feedersOf(ObjectKind kind)
{
    switch (kind) {
    case ObjectKind::Hall: return {ObjectKind::UpsRoom, ObjectKind::Transformer, ObjectKind::Switchgear};
    case ObjectKind::UpsRoom: return {ObjectKind::Transformer, ObjectKind::Switchgear, ObjectKind::GridIntake};
    case ObjectKind::Transformer: return {ObjectKind::Switchgear, ObjectKind::GridIntake};
    case ObjectKind::Switchgear: return {ObjectKind::GridIntake, ObjectKind::Transformer};
    default: return {ObjectKind::Switchgear, ObjectKind::Transformer};
    }
}

double apart(const Object &a, const Object &b) { return distance(a.place.centre(), b.place.centre()); }

// The nearest `live` object of the first kind that has one.
const Object *nearest(const FeedGraph &graph, const std::vector<char> &live, const Object &to, const Kinds &kinds)
{
    for (ObjectKind kind : kinds) {
        const Object *best = nullptr;
        for (std::size_t i = 0; i < graph.objects().size(); ++i) {
            const Object &object = *graph.objects()[i];
            if (object.kind() == kind && live[i] && object.id != to.id && (!best || apart(object, to) < apart(*best, to)))
                best = &object;
        }
        if (best)
            return best;
    }
    return nullptr;
}

std::vector<char> livePower(const FeedGraph &graph)
{
    std::vector<int> sources;
    for (std::size_t i = 0; i < graph.objects().size(); ++i)
        if (isPowerSource(*graph.objects()[i]))
            sources.push_back(int(i));
    return graph.reachedFrom(sources);
}

// The nearest live feeder whose own power comes by the side that is lacking.
std::vector<edit::Join> sideTo(const Plan &plan, const Object &lacking, FeedKind side)
{
    const FeedGraph graph = powerGraph(plan.objects, plan.feeds);
    std::vector<char> live = livePower(graph);
    for (std::size_t i = 0; i < live.size(); ++i) {
        const Object &object = *graph.objects()[i];
        const bool ofSide = std::any_of(plan.feeds.begin(), plan.feeds.end(), [&](const Shared<Feed> &f) {
            return f->kind == side && (f->to.object == object.id || f->from.object == object.id);
        });
        const bool joined = std::any_of(plan.feeds.begin(), plan.feeds.end(), [&](const Shared<Feed> &f) {
            return isPower(f->kind) && f->from.object == object.id && f->to.object == lacking.id;
        });
        live[i] = live[i] && ofSide && !joined;
    }
    Kinds kinds = feedersOf(lacking.kind());
    if (lacking.as<TransferSwitch>())
        kinds.insert(kinds.begin(), ObjectKind::UpsRoom);
    if (const Object *source = nearest(graph, live, lacking, kinds))
        return {{side, source->id, lacking.id}};
    return {};
}

std::vector<edit::Join> sidesMissing(const Plan &plan, const Object &lacking)
{
    std::vector<edit::Join> joins;
    for (FeedKind side : {FeedKind::PowerA, FeedKind::PowerB})
        if (std::none_of(plan.feeds.begin(), plan.feeds.end(),
                         [&](const Shared<Feed> &f) { return f->kind == side && f->to.object == lacking.id; }))
            for (const edit::Join &join : sideTo(plan, lacking, side))
                joins.push_back(join);
    return joins;
}

// A side from a feeder of that side; a hall without any feed gets both where the plan asks for two. Where no feeder is of a side, from the
// nearest that has power.
std::vector<edit::Join> powerTo(const Plan &plan, const Object &lacking)
{
    const bool joined = std::any_of(plan.feeds.begin(), plan.feeds.end(), [&](const Shared<Feed> &f) {
        return isPower(f->kind) && (f->to.object == lacking.id || f->from.object == lacking.id);
    });
    const bool both = lacking.as<Hall>() && !joined && !askedSides(plan.power->upsTopology).empty();
    std::vector<edit::Join> joins = both ? sidesMissing(plan, lacking) : sideTo(plan, lacking, sideOf(plan, lacking.id));
    if (!joins.empty())
        return joins;
    const FeedGraph graph = powerGraph(plan.objects, plan.feeds);
    const std::vector<char> live = livePower(graph);
    if (const Object *source = nearest(graph, live, lacking, feedersOf(lacking.kind())))
        return {{sideOf(plan, lacking.id), source->id, lacking.id}};
    return {};
}

// A fibre from where the other halls' fibres come.
std::vector<edit::Join> fibreTo(const Plan &plan, const Object &hall)
{
    const Object *best = nullptr;
    for (const Shared<Feed> &feed : plan.feeds) {
        const Object *from = feed->kind == FeedKind::Fibre ? plan.object(feed->from.object) : nullptr;
        if (from && from->id != hall.id && !from->as<Hall>() && (!best || apart(*from, hall) < apart(*best, hall)))
            best = from;
    }
    return best ? std::vector<edit::Join>{{FeedKind::Fibre, best->id, hall.id}} : std::vector<edit::Join>{};
}

// A tank of cold water beside the chillers.
std::vector<edit::Join> tankTo(const Plan &plan, const Object &tank)
{
    const Object *best = nullptr;
    for (const Shared<Object> &object : plan.objects)
        if (object->as<ChillerPlant>() && (!best || apart(*object, tank) < apart(*best, tank)))
            best = &*object;
    std::vector<edit::Join> joins;
    const auto has = [&](FeedKind kind) {
        return std::any_of(plan.feeds.begin(), plan.feeds.end(), [&](const Shared<Feed> &f) {
            return f->kind == kind && (f->from.object == tank.id || f->to.object == tank.id);
        });
    };
    if (best && !has(FeedKind::Supply))
        joins.push_back({FeedKind::Supply, best->id, tank.id});
    if (best && !has(FeedKind::Return))
        joins.push_back({FeedKind::Return, tank.id, best->id});
    return joins;
}

// What coolant reaches in this direction.
std::vector<char> cooledBy(const FeedGraph &graph)
{
    std::vector<int> sources;
    for (std::size_t i = 0; i < graph.objects().size(); ++i)
        if (rejectsHeat(*graph.objects()[i]))
            sources.push_back(int(i));
    return graph.reachedFrom(sources);
}

// Pipes there and back, each only where it is lacking.
std::vector<edit::Join> coolingTo(const Plan &plan, const Object &lacking)
{
    const FeedGraph supply = supplyGraph(plan.objects, plan.feeds), back = returnGraph(plan.objects, plan.feeds);
    const std::vector<char> cold = cooledBy(supply), warm = cooledBy(back);
    Kinds kinds{ObjectKind::DryCoolerYard, ObjectKind::CoolingTower, ObjectKind::ChillerPlant};
    if (lacking.as<Hall>())
        kinds.insert(kinds.begin(), ObjectKind::CduGallery);
    std::vector<char> both(cold.size());
    for (std::size_t i = 0; i < both.size(); ++i)
        both[i] = cold[i] && warm[i];
    const Object *plant = nearest(supply, both, lacking, kinds);
    const auto has = [&](const FeedGraph &graph, const std::vector<char> &live) {
        const std::vector<int> &into = graph.into(graph.find(lacking.id));
        return std::any_of(into.begin(), into.end(), [&](int link) { return live[std::size_t(graph.links()[std::size_t(link)].from)]; });
    };
    std::vector<edit::Join> joins;
    if (plant && !has(supply, cold))
        joins.push_back({FeedKind::Supply, plant->id, lacking.id});
    if (plant && !has(back, warm))
        joins.push_back({FeedKind::Return, lacking.id, plant->id});
    return joins;
}

// Month in which an object stands.
int standsFrom(const Plan &plan, const Object &object)
{
    const Phase *phase = plan.phase(object.phase);
    return phase ? phase->year * 12 + phase->month : 0;
}

// Transformers that feed neither UPS nor racks: those of the house, for pumps and fans.
bool isOfTheHouse(const Plan &plan, const Object &object)
{
    return object.as<Transformer>() && std::none_of(plan.feeds.begin(), plan.feeds.end(), [&](const Shared<Feed> &f) {
               const Object *to = isPower(f->kind) && f->from.object == object.id ? plan.object(f->to.object) : nullptr;
               return to && kindInfo(to->kind()).cooling == CoolingRole::None;
           });
}

// Whether the planner has drawn a feed from a board straight to such plant: then it has motors of that voltage, or transformers of its own.
bool hangsOnBoards(const Plan &plan, ObjectKind machine)
{
    return std::any_of(plan.feeds.begin(), plan.feeds.end(), [&](const Shared<Feed> &f) {
        const Object *from = isPower(f->kind) ? plan.object(f->from.object) : nullptr, *to = from ? plan.object(f->to.object) : nullptr;
        return to && from->as<Switchgear>() && to->kind() == machine;
    });
}

// To each, from the nearest transformers of the house on either side that have power and stand by then, else from boards where plant of its
// kind hangs on one. Where there are neither, no feed is drawn: 22.9 kV drives no pump, so transformers must be placed first.
std::vector<edit::Join> powerToCooling(const Plan &plan, const std::vector<ObjectId> &machines)
{
    const FeedGraph graph = powerGraph(plan.objects, plan.feeds);
    const std::vector<char> live = livePower(graph);
    std::vector<char> feeding(live); // boards, and transformers of the house
    for (std::size_t i = 0; i < live.size(); ++i)
        feeding[i] = live[i] && (graph.objects()[i]->as<Switchgear>() || isOfTheHouse(plan, *graph.objects()[i]));
    std::vector<edit::Join> joins;
    for (FeedKind side : {FeedKind::PowerA, FeedKind::PowerB}) {
        std::vector<char> ofSide(feeding);
        for (std::size_t i = 0; i < live.size(); ++i)
            ofSide[i] = feeding[i] && sideOf(plan, graph.objects()[i]->id) == side;
        for (ObjectId id : machines)
            if (const Object *machine = plan.object(id)) {
                std::vector<char> standing(ofSide);
                const bool boards = hangsOnBoards(plan, machine->kind());
                for (std::size_t i = 0; i < standing.size(); ++i) {
                    const Object &object = *graph.objects()[i];
                    standing[i] =
                        ofSide[i] && standsFrom(plan, object) <= standsFrom(plan, *machine) && (boards || !object.as<Switchgear>());
                }
                if (const Object *board = nearest(graph, standing, *machine, {ObjectKind::Transformer, ObjectKind::Switchgear}))
                    joins.push_back({side, board->id, id});
            }
    }
    return joins;
}

// The pipe that lacks, along each that is there, the other way.
std::vector<edit::Join> otherPipes(const Plan &plan, const Object &plant)
{
    std::vector<edit::Join> joins;
    for (const Shared<Feed> &feed : plan.feeds)
        if (isPipe(feed->kind) && (feed->from.object == plant.id || feed->to.object == plant.id) && !carriesHeat(plan.objects, *feed))
            joins.push_back({feed->kind == FeedKind::Supply ? FeedKind::Return : FeedKind::Supply, feed->to.object, feed->from.object});
    return joins;
}

std::vector<edit::Join> generatorsTo(const Plan &plan, const Object &sets)
{
    const FeedGraph graph = powerGraph(plan.objects, plan.feeds);
    const std::vector<char> live = livePower(graph);
    if (const Object *board = nearest(graph, live, sets, {ObjectKind::Switchgear, ObjectKind::Transformer}))
        return {{sideOf(plan, board->id), sets.id, board->id}};
    return {};
}

} // namespace

FeedKind sideOf(const Plan &plan, ObjectId id)
{
    for (const Shared<Feed> &feed : plan.feeds)
        if (isPower(feed->kind) && (feed->from.object == id || feed->to.object == id))
            return feed->kind;
    return FeedKind::PowerA;
}

std::vector<edit::Join> joinsFor(const Finding &finding, const Plan &plan)
{
    const Object *lacking = finding.objects.empty() ? nullptr : plan.object(finding.objects.back());
    if (!lacking)
        return {};
    if (finding.rule == "power.one_side" || finding.rule == "power.transfer_inputs")
        return sidesMissing(plan, *lacking);
    if (finding.rule == "space.no_fibre")
        return fibreTo(plan, *lacking);
    if (finding.rule == "cooling.loose_tank")
        return tankTo(plan, *lacking);
    if (finding.rule == "energy.heat_pipe")
        return edit::heatPipes(plan, lacking->id);
    if (finding.rule == "power.dead_side" || finding.rule == "power.dark" || finding.rule == "power.unconnected"
        || finding.rule == "power.no_source")
        return powerTo(plan, *lacking);
    if (finding.rule == "cooling.dark" || finding.rule == "cooling.unconnected")
        return coolingTo(plan, *lacking);
    if (finding.rule == "cooling.half_joined")
        return otherPipes(plan, *lacking);
    if (finding.rule == "cooling.no_power" || finding.rule == "cooling.no_feed")
        return powerToCooling(plan, finding.objects);
    if (finding.rule == "power.generators_unjoined")
        return generatorsTo(plan, *lacking);
    return {};
}

} // namespace tokenyard
