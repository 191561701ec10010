// SPDX-License-Identifier: Apache-2.0
#include "core/what_if/n_minus_1.h"

#include "core/edit/feeds.h"
#include "core/network/paths.h"
#include "core/network/plan_grid.h"
#include "core/plan/feed_name.h"
#include "core/study/power/supply_stage.h"
#include "core/what_if/hall_sales.h"
#include "core/what_if/on_threads.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <tuple>

namespace tokenyard {

namespace {

// Shares by rating leave out losses and reactive power, which add a twentieth at most: below this nothing is full.
constexpr double nearlyFull = 0.9;
constexpr std::size_t atOnce = 64;     // elements whose cooling is asked for together
constexpr std::size_t mostKept = 1024; // answers of the cooling: eight batches of the above with their single units

struct HallSide { // a hall that runs
    ObjectId hall;
    int racks = 0;
    Power load;
};

// W that the units of a piece of cooling plant draw at most.
double ratedPowerOf(const Object &object, const Catalogue &catalogue)
{
    const auto units = unitsOf(object);
    const Record *record = units ? catalogue.find(units->records, units->model) : nullptr;
    return record ? record->get<Power>("rated_power").value_or(Power{}).si() * units->units : 0.0;
}

} // namespace

struct FailureAnalysis::State {
    const Plan &plan;
    const Study &study;
    Catalogue catalogue;
    SupplyGraph graph;
    mutable ServedSolver solver;
    Served base;
    std::vector<double> loadsBefore;
    std::vector<HallSide> halls; // in the order of graph.halls
    FeedGraph power;
    StandbySupply standby;
    mutable std::optional<ServedSolver> standbySolver; // refers to the graph above
    std::vector<char> bridged;                         // by hall of the graph
    std::vector<char> powered;                         // objects of `power`, with everything in service
    CoolingFailures cooling;
    mutable GridMemory grid;
    mutable std::map<PartsLeft, CoolingLeft> cooled; // what was asked before: many failures leave the same
    HallSales sales;
    std::map<ObjectId, int> element; // in the power graph

    State(const Plan &p, const Study &s, const Catalogue &c)
        : plan(p), study(s), catalogue(c), graph(supplyGraphOf(p, *s.running, *s.compute, *s.power, *s.cooling, c)), solver(graph),
          base(solver.serve()), loadsBefore(elementLoads(graph)), power(powerGraph(p.objects, p.feeds)),
          standby(standbySupply(p, graph, *s.running, *s.compute, *s.power, *s.cooling, c)), powered(poweredObjects(power)),
          cooling(p, s, c), sales(p, s)
    {
        if (standby.graph)
            standbySolver.emplace(*standby.graph);
        for (int hall : graph.halls)
            bridged.push_back(std::binary_search(standby.bridged.begin(), standby.bridged.end(), graph.elements[std::size_t(hall)].id));
        for (std::size_t i = 0; i < graph.elements.size(); ++i)
            element[graph.elements[i].id] = int(i);
        for (const HallCount &hall : s.running->halls)
            halls.push_back({hall.hall, hall.racks, Power::fromSi(graph.elements[std::size_t(element[hall.hall])].load)});
    }

    FailureImpact impact(const PartsLeft &left) const
    {
        Left powerLeft;
        PartsLeft coolingLeft;
        for (const auto &[id, share] : left) {
            if (const auto at = element.find(id); at != element.end())
                powerLeft[at->second] = share;
            if (cooling.concerns(id))
                coolingLeft[id] = share;
        }
        FailureImpact result;
        Contingency c = fail(graph, solver, powerLeft);
        const Served onGrid = c.served;
        const bool starts = startGenerators(powerLeft, c);
        stopUnpowered(left, starts, coolingLeft, result);
        result.overloads = std::move(c.overloads);
        if (fillsUp(c.loads, powerLeft))
            flowThrough(left, result);
        const CoolingLeft &cold = coldWith(coolingLeft);
        std::vector<double> working(halls.size(), 1.0);
        for (std::size_t h = 0; h < halls.size(); ++h) {
            add(h, c.served, cold.halls[h], result);
            const double before = base.halls[h], more = std::min(c.served.halls[h], before * cold.halls[h]) - onGrid.halls[h];
            if (before > 0.0 && more > 0.0) // racks that stand still for want of cooling are dark and no more
                result.racksOnGenerators += int(std::ceil(halls[h].racks * more / before - 1e-6));
            working[h] = before > 0.0 && cold.piped[h] ? std::clamp(c.served.halls[h] / before, 0.0, 1.0) : 0.0;
        }
        const LostSales lost = sales.lost(working, cold.yearFraction);
        result.tokensLost = lost.tokens;
        result.moneyLost = lost.money;
        result.hoursShort = cold.hoursShort;
        if (result.racksOnGenerators > 0 || !result.coolingOnGenerators.empty())
            result.onGenerators = standby.fuel;
        return result;
    }

    // Whether anything carries more than before and is nearly full with it.
    bool fillsUp(const std::vector<double> &loads, const Left &left) const
    {
        for (std::size_t i = 0; i < loads.size(); ++i) {
            const auto at = left.find(int(i));
            const double capacity = graph.elements[i].capacity * (at == left.end() ? 1.0 : at->second);
            if (capacity > 0.0 && loads[i] > nearlyFull * capacity && (at != left.end() || loads[i] > loadsBefore[i] * (1.0 + 1e-6)))
                return true;
        }
        return false;
    }

    // Overloads by the load flow of what is left: with its losses, reactive power and voltages, where the shares above go by ratings. They stay
    // where an island has no solution, as with a load that its lines cannot carry.
    void flowThrough(const PartsLeft &left, FailureImpact &result) const
    {
        const PlanGrid flow = planGrid(edit::withLeft(plan, left), *study.layout, catalogue, grid);
        if (std::any_of(flow.buses.begin(), flow.buses.end(), [](const PlanBusState &bus) { return bus.live && !bus.vmPu; }))
            return;
        result.overloads.clear();
        for (const auto &[id, loading] : flow.overloads)
            result.overloads.push_back({id, loading});
        std::stable_sort(result.overloads.begin(), result.overloads.end(),
                         [](const Overload &a, const Overload &b) { return a.load_factor > b.load_factor; });
        result.byLoadFlow = true;
    }

    // Answers these before they are asked, on all threads: what water and hours are left is most of the work. The answers are kept once all
    // are there: none stands for one that could not be computed.
    void askCooling(const std::vector<PartsLeft> &failures) const
    {
        if (cooled.size() > mostKept)
            cooled.clear();
        std::vector<const PartsLeft *> asked;
        for (const PartsLeft &failed : failures)
            if (cooling.concerns(failed.begin()->first) && !cooled.contains(failed))
                asked.push_back(&failed);
        std::vector<CoolingLeft> answers(asked.size());
        onThreads(asked.size(), [&] {
            return [&](std::size_t i) {
                answers[i] = cooling.left(*asked[i]);
                return true;
            };
        });
        for (std::size_t i = 0; i < asked.size(); ++i)
            cooled.insert_or_assign(*asked[i], std::move(answers[i]));
    }

    const CoolingLeft &coldWith(const PartsLeft &failed) const
    {
        const auto known = cooled.find(failed);
        return known != cooled.end() ? known->second : cooled.emplace(failed, cooling.left(failed)).first->second;
    }

    // Takes what the generators carry into `c` where the failure leaves less than before. Halls that no battery carries until then drop out.
    bool startGenerators(const Left &left, Contingency &c) const
    {
        constexpr double watt = 1.0;
        if (!standby.graph || c.served.total >= base.total - watt)
            return false;
        Contingency run = fail(*standby.graph, *standbySolver, left);
        if (run.served.total <= c.served.total + watt)
            return false;
        for (std::size_t h = 0; h < halls.size(); ++h)
            if (!bridged[h]) {
                run.served.halls[h] = c.served.halls[h];
                run.served.sideA[h] = c.served.sideA[h];
                run.served.sideB[h] = c.served.sideB[h];
            }
        c.served = std::move(run.served);
        c.overloads = std::move(run.overloads);
        c.loads = std::move(run.loads);
        return true;
    }

    // What has power without the failed parts: from every source in normal operation, and from the generators.
    std::vector<char> liveWith(const PartsLeft &left, bool generators) const
    {
        std::vector<char> out(power.objects().size(), 0), linksOut(power.links().size(), 0);
        std::vector<int> sources;
        for (std::size_t i = 0; i < out.size(); ++i) {
            const Object &object = *power.objects()[i];
            const auto at = left.find(object.id);
            out[i] = at != left.end() && at->second <= 0.0;
            if (isPowerSource(object) || (generators && object.as<GeneratorYard>() && carries(object)))
                sources.push_back(int(i));
        }
        for (std::size_t l = 0; l < linksOut.size(); ++l) {
            const auto at = left.find(power.links()[l].feed->id);
            linksOut[l] = at != left.end() && at->second <= 0.0;
        }
        return power.reachedFrom(sources, out, linksOut);
    }

    // Takes what had power and has none out of the cooling. Either of a machine's feeds is enough for it. Where none has power, the sets start
    // for it, for nothing else is out of order; they carry what their rating allows beside the racks (those are in the site's load already).
    void stopUnpowered(const PartsLeft &left, bool onGenerators, PartsLeft &coolingLeft, FailureImpact &result) const
    {
        const std::vector<char> live = liveWith(left, false);
        std::vector<std::size_t> dead;
        for (std::size_t i = 0; i < live.size(); ++i)
            if (powered[i] && !live[i] && cooling.concerns(power.objects()[i]->id) && !coolingLeft.contains(power.objects()[i]->id))
                dead.push_back(i);
        if (dead.empty())
            return;
        const std::vector<char> again = standby.graph ? liveWith(left, true) : std::vector<char>(live.size(), 0);
        const double share = onGenerators ? 1.0 : carriedBySets(left, again, dead);
        for (const std::size_t i : dead) {
            const ObjectId id = power.objects()[i]->id;
            if (again[i] && share > 0.0)
                result.coolingOnGenerators.push_back(id);
            if (!again[i] || share < 1.0)
                coolingLeft[id] = again[i] ? share : 0.0;
        }
    }

    // Of the power of this plant the share that the sets which still stand can make. With the racks on them, too, the greatest flow has
    // answered it: the load of the racks there holds that of their cooling.
    double carriedBySets(const PartsLeft &left, const std::vector<char> &again, const std::vector<std::size_t> &dead) const
    {
        double asked = 0.0, made = 0.0;
        for (const std::size_t i : dead)
            asked += again[i] ? ratedPowerOf(*power.objects()[i], catalogue) : 0.0;
        for (const Shared<Object> &object : plan.objects)
            if (const auto at = element.find(object->id); standby.graph && object->as<GeneratorYard>() && at != element.end()) {
                const auto out = left.find(object->id);
                const SupplyElement &sets = standby.graph->elements[std::size_t(at->second)];
                made += sets.isSource ? sets.capacity * sets.perItWatt * (out == left.end() ? 1.0 : out->second) : 0.0;
            }
        return asked > 0.0 ? std::min(made / asked, 1.0) : made > 0.0 ? 1.0 : 0.0;
    }

    void add(std::size_t h, const Served &served, double cooledShare, FailureImpact &result) const
    {
        const HallSide &w = halls[h];
        if (base.sideA[h] && !served.sideA[h])
            result.racksWithoutA += w.racks;
        if (base.sideB[h] && !served.sideB[h])
            result.racksWithoutB += w.racks;
        const double before = base.halls[h], now = std::min(served.halls[h], before * cooledShare);
        const double lost = before > 0.0 ? std::clamp(1.0 - now / before, 0.0, 1.0) : 0.0;
        if (lost <= 1e-9)
            return;
        if (lost > 1.0 - 1e-9)
            result.darkHalls.push_back(w.hall);
        result.racksDark += int(std::ceil(w.racks * lost - 1e-6));
        result.lost += w.load * lost;
    }
};

FailureAnalysis::FailureAnalysis(const Plan &plan, const Study &study, const Catalogue &catalogue)
    : m_state(std::make_unique<State>(plan, study, catalogue))
{}
FailureAnalysis::~FailureAnalysis() = default;

// What carries power, coolant or heat, not failed yet.
std::vector<ElementFailure> FailureAnalysis::elements() const
{
    std::vector<ElementFailure> all;
    const Plan &plan = m_state->plan;
    const RunningLayout &running = *m_state->study.running;
    const auto isPart = [](const std::vector<ObjectId> &ids, ObjectId id) { return std::binary_search(ids.begin(), ids.end(), id); };
    // What stands before the halls, and before the cooling plant alone: transformers of the house.
    const std::vector<ObjectId> driving = objectsAbove(m_state->power, running.cooling);
    for (const Shared<Object> &object : plan.objects) {
        const bool carrying = isPart(running.powering, object->id) || isPart(running.cooling, object->id) || isPart(driving, object->id);
        if (!carrying || object->as<Hall>())
            continue;
        const auto units = unitsOf(*object);
        all.push_back({.id = object->id,
                       .name = object->name,
                       .kind = kindInfo(object->kind()).key,
                       .units = units ? std::max(units->units, 1) : 1,
                       .whole = {},
                       .oneUnit = {}});
    }
    for (const Shared<Feed> &feed : plan.feeds)
        if (isPower(feed->kind) || isPipe(feed->kind))
            all.push_back(
                {.id = feed->id, .name = feedName(plan, *feed).english(), .kind = "feed", .units = 1, .whole = {}, .oneUnit = {}});
    return all;
}

std::vector<ElementFailure> FailureAnalysis::each(const Progress &progress) const
{
    std::vector<ElementFailure> all = elements();
    const auto oneLeft = [](const ElementFailure &f) { return PartsLeft{{f.id, double(f.units - 1) / f.units}}; };
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (progress && !progress(int(i), int(all.size()))) {
            all.resize(i);
            break;
        }
        if (i % atOnce == 0) {
            std::vector<PartsLeft> next;
            for (std::size_t k = i; k < std::min(i + atOnce, all.size()); ++k) {
                next.push_back({{all[k].id, 0.0}});
                if (all[k].units > 1)
                    next.push_back(oneLeft(all[k]));
            }
            m_state->askCooling(next);
        }
        all[i].whole = m_state->impact({{all[i].id, 0.0}});
        if (all[i].units > 1)
            all[i].oneUnit = m_state->impact(oneLeft(all[i]));
    }
    std::stable_sort(all.begin(), all.end(), [](const ElementFailure &a, const ElementFailure &b) {
        const auto cost = [](const FailureImpact &i) { return std::tuple(i.moneyLost, i.lost, i.racksOnGenerators); };
        return cost(a.whole) > cost(b.whole);
    });
    return all;
}

FailureImpact FailureAnalysis::together(const std::vector<ObjectId> &elements) const
{
    std::map<ObjectId, double> left;
    for (ObjectId id : elements)
        left[id] = 0.0;
    return m_state->impact(left);
}

std::vector<ObjectId> FailureAnalysis::darkBefore() const
{
    std::vector<ObjectId> dark;
    for (const HallPaths &paths : m_state->study.network->halls)
        if (!paths.runs())
            dark.push_back(paths.hall);
    return dark;
}

} // namespace tokenyard
