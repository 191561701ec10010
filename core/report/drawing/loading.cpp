// SPDX-License-Identifier: Apache-2.0
#include "core/report/drawing/loading.h"

#include "core/network/contingency.h"
#include "core/network/paths.h"
#include "core/network/plan_grid.h"
#include "core/study/power/supply_stage.h"

#include <cmath>

namespace tokenyard::drawing {

namespace {

constexpr double leastFraction = 1e-6; // below it is the rounding of a part that stands by
constexpr double unlimited = 1e12;     // W of IT: no limit that anybody stated

void markLive(const Plan &plan, Loadings &all)
{
    const FeedGraph graph = powerGraph(plan.objects, plan.feeds);
    std::vector<int> sources;
    for (std::size_t i = 0; i < graph.objects().size(); ++i)
        if (isPowerSource(*graph.objects()[i]))
            sources.push_back(int(i));
    const std::vector<char> live = graph.reachedFrom(sources);
    // Sun, wind and batteries have no source above them and make no hall powered, but they and their own feeds are not dark.
    const auto varies = [&](std::size_t i) { return kindInfo(graph.objects()[i]->kind()).power == PowerRole::Variable; };
    for (std::size_t i = 0; i < live.size(); ++i)
        all[graph.objects()[i]->id].live = live[i] || varies(i);
    for (const FeedGraph::Link &link : graph.links())
        all[link.feed->id].live = live[std::size_t(link.from)] || varies(std::size_t(link.from));
}

// What the load flow finds takes the place of the shares: with losses and reactive power, so that what enters a part is what leaves it and what
// it loses. Where nothing flows the capacity is that of the shares; where an island has no solution there is no figure.
void takeFlows(const Plan &plan, const SiteLayout &running, const Catalogue &catalogue, Loadings &all)
{
    const PlanGrid grid = planGrid(plan, running, catalogue);
    const auto take = [&](ObjectId id, std::optional<double> watts, std::optional<double> fraction) {
        Loading &loading = all[id];
        if (!watts) {
            loading = {.share = loading.share, .live = loading.live, .known = false};
            return;
        }
        loading.load = std::abs(*watts); // the other way through a ring
        if (fraction && *fraction > leastFraction)
            loading.capacity = loading.load / *fraction;
    };
    for (const ObjectFlow &object : grid.objects)
        take(object.object, object.real ? std::optional(object.real->si()) : std::nullopt, object.loadingFraction);
    for (const PlanBranchState &branch : grid.branches)
        if (plan.feed(branch.object))
            take(branch.object, branch.fromMw ? std::optional((*branch.fromMw * units::MW).si()) : std::nullopt, branch.loadingFraction);
}

} // namespace

Loadings powerLoadings(const Plan &plan, const Study *study, const Catalogue *catalogue)
{
    Loadings all;
    markLive(plan, all);
    if (!study || !catalogue || !study->running || !study->compute || !study->power || !study->cooling)
        return all;
    const SupplyGraph graph = supplyGraphOf(plan, *study->running, *study->compute, *study->power, *study->cooling, *catalogue);
    const std::vector<double> loads = elementLoads(graph);
    for (std::size_t i = 0; i < graph.elements.size(); ++i) {
        const SupplyElement &e = graph.elements[i];
        Loading &loading = all[e.id];
        loading.load = loading.share = loads[i] * e.perItWatt;
        loading.capacity = e.capacity < unlimited ? e.capacity * e.perItWatt : 0.0;
    }
    takeFlows(plan, *study->running, *catalogue, all);
    return all;
}

Loadings coolingLoadings(const Plan &plan, const Study *study)
{
    Loadings all;
    if (!study || !study->cooling)
        return all;
    for (const CapacityCheck &check : study->cooling->checks)
        for (ObjectId id : check.objects)
            if (plan.object(id))
                all[id] = {.load = check.needed.si(), .capacity = check.installed.si(), .share = check.needed.si(), .live = true};
    return all;
}

std::optional<double> loadedFraction(const Loadings &power, const Loadings &cooling, ObjectId id)
{
    std::optional<double> most;
    for (const Loadings *all : {&power, &cooling})
        if (const auto at = all->find(id); at != all->end())
            if (const auto own = at->second.fraction())
                most = std::max(most.value_or(0.0), *own);
    return most;
}

LoadBand loadBand(std::optional<double> fraction)
{
    constexpr double fair = 0.6, high = 0.8, over = 1.0;
    if (!fraction)
        return LoadBand::Unknown;
    return *fraction > over * (1.0 + 1e-9) ? LoadBand::Over
        : *fraction >= high                ? LoadBand::High
        : *fraction >= fair                ? LoadBand::Fair
                                           : LoadBand::Light;
}

Text loadBandLabel(LoadBand band)
{
    switch (band) {
    case LoadBand::Light: return TY_TR("Drawing", "under 60 %");
    case LoadBand::Fair: return TY_TR("Drawing", "60–80 %");
    case LoadBand::High: return TY_TR("Drawing", "80–100 %");
    case LoadBand::Over: return TY_TR("Drawing", "over 100 %");
    case LoadBand::Unknown: break;
    }
    return TY_TR("Drawing", "no rating");
}

} // namespace tokenyard::drawing
