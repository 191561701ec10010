// SPDX-License-Identifier: Apache-2.0
#include "core/what_if/n_minus_1.h"

#include "core/network/paths.h"
#include "core/plan/feed_name.h"
#include "core/study/finance/revenue_streams.h"
#include "core/study/power/supply_stage.h"
#include "core/study/workload/workload.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <tuple>

namespace tokenyard {

namespace {

// What a hall at work is worth.
struct HallWorth {
    ObjectId hall;
    int racks = 0;
    Power load;
    TokenRate tokens;
    MoneyRate money;
};

TokenRate soldBy(const HallCount &hall, const Service &service, const ComputeResult &compute, const Halls &halls, const Plan &plan)
{
    for (const ServiceOutput &output : compute.outputs) {
        if (output.service != service.id || output.accelerator != hall.accelerator || !output.rate)
            continue;
        double gpus = 0.0; // of all halls that make this output
        for (const HallCount &other : halls) {
            const Service *its = plan.service(other.service);
            if (its && its->id == service.id && other.accelerator == hall.accelerator)
                gpus += other.gpus();
        }
        return gpus > 0.0 ? *output.rate * (utilisationOf(compute, service) * hall.gpus() / gpus) : TokenRate{};
    }
    return {};
}

// Units that stand in for one another over the whole site (chillers, heat rejection): what they must carry in the design hour, and
// each object's part of what they can.
struct CoolingFleet {
    Power needed, capacity;
    std::map<ObjectId, Power> parts;
    double carried(const std::map<ObjectId, double> &left) const // share of the need
    {
        Power rest = capacity;
        for (const auto &[id, share] : left)
            if (const auto part = parts.find(id); part != parts.end())
                rest -= part->second * (1.0 - share);
        return needed.si() > 0.0 ? std::clamp(rest / needed, 0.0, 1.0) : 1.0;
    }
};

bool exchanges(const Object *object) { return object && kindInfo(object->kind()).cooling == CoolingRole::Exchanges; }

std::vector<CoolingFleet> coolingFleets(const Plan &plan, const Study &study, const Catalogue &catalogue)
{
    std::vector<CoolingFleet> fleets;
    for (const CapacityCheck &check : study.cooling->checks) {
        if (!check.objects.empty() && exchanges(plan.object(check.objects.front())))
            continue; // they carry the halls that they are piped to: LocalCooling
        CoolingFleet fleet{.needed = check.needed, .capacity = {}, .parts = {}};
        for (ObjectId id : check.objects)
            if (const Object *object = plan.object(id))
                if (const auto units = unitsOf(*object))
                    if (const Record *record = catalogue.find(units->records, units->model)) {
                        fleet.parts[id] = record->get<Power>("capacity").value_or(Power{}) * double(units->units);
                        fleet.capacity += fleet.parts[id];
                    }
        fleets.push_back(std::move(fleet));
    }
    return fleets;
}

// The CDUs between the plant and each hall: what they carry of its liquid heat. Galleries that several halls share are theirs by load.
struct LocalCooling {
    Power needed; // of all halls, in the design hour
    struct Gallery {
        ObjectId id;
        Power capacity;
        double under = 0.0;     // W of IT of the halls below
        std::vector<int> halls; // positions
    };
    std::vector<Gallery> galleries;
    double carried(int hall, double load, double allLoads, const std::map<ObjectId, double> &left) const
    {
        Power capacity;
        bool any = false;
        for (const Gallery &g : galleries)
            if (g.under > 0.0 && std::find(g.halls.begin(), g.halls.end(), hall) != g.halls.end()) {
                const auto at = left.find(g.id);
                capacity += g.capacity * (load / g.under) * (at == left.end() ? 1.0 : at->second);
                any = true;
            }
        const Power need = allLoads > 0.0 ? needed * (load / allLoads) : Power{};
        return any && need.si() > 0.0 ? std::clamp(capacity / need, 0.0, 1.0) : 1.0;
    }
};

LocalCooling localCooling(const Plan &plan, const Study &study, const Catalogue &catalogue, const FeedGraph &supply,
                          const std::vector<HallWorth> &worth)
{
    LocalCooling local;
    for (const CapacityCheck &check : study.cooling->checks)
        for (ObjectId id : check.objects) {
            const Object *object = plan.object(id);
            const auto cdus = exchanges(object) ? unitsOf(*object) : std::nullopt;
            const Record *record = cdus ? catalogue.find(cdus->records, cdus->model) : nullptr;
            if (!record)
                continue;
            local.needed = check.needed;
            LocalCooling::Gallery gallery{
                .id = id, .capacity = record->get<Power>("capacity").value_or(Power{}) * double(cdus->units), .under = 0.0, .halls = {}};
            const std::vector<char> below = supply.reachedFrom({supply.find(id)});
            for (std::size_t h = 0; h < worth.size(); ++h)
                if (below[std::size_t(supply.find(worth[h].hall))]) {
                    gallery.halls.push_back(int(h));
                    gallery.under += worth[h].load.si();
                }
            local.galleries.push_back(std::move(gallery));
        }
    return local;
}

} // namespace

struct FailureAnalysis::State {
    const Plan &plan;
    const Study &study;
    SupplyGraph graph;
    mutable ServedSolver solver;
    Served base;
    std::vector<HallWorth> worth; // in the order of graph.halls
    FeedGraph supply, back, power;
    StandbySupply standby;
    mutable std::optional<ServedSolver> standbySolver; // refers to the graph above
    std::vector<char> bridged;                         // by hall of the graph
    std::vector<char> powered;                         // objects of `power`, with everything in service
    std::vector<CoolingFleet> fleets;
    LocalCooling cdus;
    double allLoads = 0.0;
    std::map<ObjectId, int> element; // in the power graph

    State(const Plan &p, const Study &s, const Catalogue &catalogue)
        : plan(p), study(s), graph(supplyGraphOf(p, *s.running, *s.compute, *s.power, *s.cooling, catalogue)), solver(graph),
          base(solver.serve()), supply(supplyGraph(p.objects, p.feeds)), back(returnGraph(p.objects, p.feeds)),
          power(powerGraph(p.objects, p.feeds)), standby(standbySupply(p, graph, *s.running, *s.compute, *s.power, *s.cooling, catalogue)),
          powered(poweredObjects(power)), fleets(coolingFleets(p, s, catalogue))
    {
        if (standby.graph)
            standbySolver.emplace(*standby.graph);
        for (int hall : graph.halls)
            bridged.push_back(std::binary_search(standby.bridged.begin(), standby.bridged.end(), graph.elements[std::size_t(hall)].id));
        for (std::size_t i = 0; i < graph.elements.size(); ++i)
            element[graph.elements[i].id] = int(i);
        for (const HallCount &hall : s.running->halls) {
            HallWorth w{.hall = hall.hall, .racks = hall.racks, .load = {}, .tokens = {}, .money = {}};
            w.load = Power::fromSi(graph.elements[std::size_t(element[hall.hall])].load);
            if (const Service *service = p.service(hall.service)) {
                w.tokens = soldBy(hall, *service, *s.compute, s.running->halls, p);
                w.money = w.tokens * priceWithInput(*service, soldPrices(*service, *p.cost, catalogue));
            }
            worth.push_back(w);
            allLoads += w.load.si();
        }
        cdus = localCooling(p, s, catalogue, supply, worth);
    }

    // Halls that coolant reaches and leaves without the failed objects and pipes, by position in `worth`.
    std::vector<char> cooled(const std::map<ObjectId, double> &left) const
    {
        std::vector<char> both(worth.size(), 1);
        for (const FeedGraph *pipes : {&supply, &back}) {
            std::vector<char> out(pipes->objects().size(), 0), linksOut(pipes->links().size(), 0);
            std::vector<int> sources;
            for (std::size_t i = 0; i < out.size(); ++i) {
                const auto at = left.find(pipes->objects()[i]->id);
                out[i] = at != left.end() && at->second <= 0.0;
                if (rejectsHeat(*pipes->objects()[i]))
                    sources.push_back(int(i));
            }
            for (std::size_t l = 0; l < linksOut.size(); ++l)
                linksOut[l] = left.contains(pipes->links()[l].feed->id);
            const std::vector<char> reached = pipes->reachedFrom(sources, out, linksOut);
            for (std::size_t h = 0; h < worth.size(); ++h)
                both[h] = both[h] && reached[std::size_t(pipes->find(worth[h].hall))];
        }
        return both;
    }

    FailureImpact impact(const std::map<ObjectId, double> &left) const
    {
        Left powerLeft;
        for (const auto &[id, share] : left)
            if (const auto at = element.find(id); at != element.end())
                powerLeft[at->second] = share;
        Contingency c = fail(graph, solver, powerLeft);
        const Served onGrid = c.served;
        const bool starts = startGenerators(powerLeft, c);
        const std::map<ObjectId, double> cooling = withoutPower(left, starts);
        const std::vector<char> wet = cooled(cooling);
        double carried = 1.0;
        for (const CoolingFleet &fleet : fleets)
            carried = std::min(carried, fleet.carried(cooling) / std::max(fleet.carried({}), 1e-12));
        FailureImpact result;
        result.overloads = std::move(c.overloads);
        for (std::size_t h = 0; h < worth.size(); ++h) {
            const auto local = [&](const std::map<ObjectId, double> &with) {
                return cdus.carried(int(h), worth[h].load.si(), allLoads, with);
            };
            const double cooledShare = wet[h] ? std::min(carried, local(cooling) / std::max(local({}), 1e-12)) : 0.0;
            add(h, c.served, cooledShare, result);
            const double before = base.halls[h], more = std::min(c.served.halls[h], before * cooledShare) - onGrid.halls[h];
            if (before > 0.0 && more > 0.0) // racks that stand still for want of cooling are dark and no more
                result.racksOnGenerators += int(std::ceil(worth[h].racks * more / before - 1e-6));
        }
        return result;
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
        for (std::size_t h = 0; h < worth.size(); ++h)
            if (!bridged[h]) {
                run.served.halls[h] = c.served.halls[h];
                run.served.sideA[h] = c.served.sideA[h];
                run.served.sideB[h] = c.served.sideB[h];
            }
        c.served = std::move(run.served);
        c.overloads = std::move(run.overloads);
        return true;
    }

    // What is left of the cooling: less what had power and has none.
    std::map<ObjectId, double> withoutPower(std::map<ObjectId, double> left, bool generators) const
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
        const std::vector<char> live = power.reachedFrom(sources, out, linksOut);
        for (std::size_t i = 0; i < out.size(); ++i)
            if (powered[i] && !live[i] && kindInfo(power.objects()[i]->kind()).cooling != CoolingRole::None
                && !power.objects()[i]->as<Hall>())
                left[power.objects()[i]->id] = 0.0;
        return left;
    }

    void add(std::size_t h, const Served &served, double cooledShare, FailureImpact &result) const
    {
        const HallWorth &w = worth[h];
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
        result.tokensLost += w.tokens * lost;
        result.moneyLost += w.money * lost;
    }
};

FailureAnalysis::FailureAnalysis(const Plan &plan, const Study &study, const Catalogue &catalogue)
    : m_state(std::make_unique<State>(plan, study, catalogue))
{}
FailureAnalysis::~FailureAnalysis() = default;

std::vector<ElementFailure> FailureAnalysis::each(const Progress &progress) const
{
    std::vector<ElementFailure> all;
    const Plan &plan = m_state->plan;
    const Study &study = m_state->study;
    const auto isPart = [](const std::vector<ObjectId> &ids, ObjectId id) { return std::binary_search(ids.begin(), ids.end(), id); };
    // What stands before the halls, and before the cooling plant alone: transformers of the house.
    const std::vector<ObjectId> driving = objectsAbove(m_state->power, study.running->cooling);
    const int total = int(plan.objects.size() + plan.feeds.size());
    int done = 0;
    const auto go = [&] { return !progress || progress(done++, total); };
    for (const Shared<Object> &object : plan.objects) {
        if (!go())
            return all;
        const bool carrying =
            isPart(study.running->powering, object->id) || isPart(study.running->cooling, object->id) || isPart(driving, object->id);
        if (!carrying || object->as<Hall>())
            continue;
        ElementFailure failure{
            .id = object->id, .name = object->name, .kind = kindInfo(object->kind()).key, .units = 1, .whole = {}, .oneUnit = {}};
        failure.whole = m_state->impact({{object->id, 0.0}});
        if (const auto units = unitsOf(*object); units && units->units > 1) {
            failure.units = units->units;
            failure.oneUnit = m_state->impact({{object->id, double(units->units - 1) / units->units}});
        }
        all.push_back(std::move(failure));
    }
    for (const Shared<Feed> &feed : plan.feeds) {
        if (!go())
            return all;
        if (isPower(feed->kind) || isPipe(feed->kind))
            all.push_back({.id = feed->id,
                           .name = feedName(plan, *feed).english(),
                           .kind = "feed",
                           .units = 1,
                           .whole = m_state->impact({{feed->id, 0.0}}),
                           .oneUnit = {}});
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
