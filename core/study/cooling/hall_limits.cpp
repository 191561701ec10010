// SPDX-License-Identifier: Apache-2.0
#include "core/study/cooling/hall_limits.h"

#include "core/network/paths.h"

#include <algorithm>

namespace tokenyard {

namespace {

constexpr double enough = 1.0 - 1e-9;

// Of the halls' liquid heat at full load what the CDUs above each carry; galleries that several halls share are theirs by load.
// Halls without a CDU above are cooled some other way: no limit.
std::vector<double> limitsByCdus(const PlanView<Objects, Feeds> &plan, const std::vector<HallLimit> &halls, const Halls &counts,
                                 const PlantFleet &cdus, Power liquidHeat)
{
    std::vector<double> capacity(halls.size(), 0.0), limits(halls.size(), 1.0);
    std::vector<char> behind(halls.size(), 0);
    const FeedGraph supply = supplyGraph(plan.objects, plan.feeds);
    std::vector<ObjectId> ids;
    for (const HallCount &hall : counts)
        ids.push_back(hall.hall);
    const std::vector<std::vector<std::size_t>> reached = hallsBelow(supply, ids);
    for (ObjectId gallery : cdus.objects) {
        const auto known = cdus.capacities.find(gallery);
        const std::vector<std::size_t> &below = reached[std::size_t(supply.find(gallery))];
        double under = 0.0;
        for (std::size_t h : below)
            under += halls[h].loadFraction;
        if (known == cdus.capacities.end() || under <= 0.0)
            continue;
        for (std::size_t h : below) {
            behind[h] = 1;
            capacity[h] += known->second.si() * halls[h].loadFraction / under;
        }
    }
    for (std::size_t h = 0; h < halls.size(); ++h)
        if (const double need = liquidHeat.si() * halls[h].loadFraction; behind[h] && need > 0.0)
            limits[h] = std::min(1.0, capacity[h] / need);
    return limits;
}

double limitByWater(const Hydraulics &water, ObjectId hall)
{
    for (const HallFlow &flow : water.halls)
        if (flow.hall == hall && flow.flow.si() > 0.0 && flow.needed.si() > 0.0)
            return std::min(1.0, flow.flow / flow.needed);
    return 1.0; // no way at all: the network stage has darkened it
}

} // namespace

std::vector<HallLimit> hallLimits(const PlanView<Objects, Feeds> &plan, const SiteLayout &layout, const PlantFleet &cdus,
                                  const Hydraulics &water, Power liquidHeat)
{
    Power rated;
    for (const HallCount &hall : layout.halls)
        rated += hall.ratedPower();
    if (rated.si() <= 0.0)
        return {};
    std::vector<HallLimit> limits;
    for (const HallCount &hall : layout.halls)
        limits.push_back({hall.ratedPower() / rated, 1.0});
    const std::vector<double> byCdus = limitsByCdus(plan, limits, layout.halls, cdus, liquidHeat);
    bool any = false;
    for (std::size_t h = 0; h < limits.size(); ++h) {
        limits[h].mostFraction = std::min(byCdus[h], limitByWater(water, layout.halls[h].hall));
        any = any || limits[h].mostFraction < enough;
    }
    return any ? limits : std::vector<HallLimit>{};
}

double heldByHalls(const std::vector<HallLimit> &halls, double load, double share)
{
    if (halls.empty())
        return share;
    double held = 0.0;
    for (const HallLimit &hall : halls)
        held += hall.loadFraction * std::min(share, hall.mostFraction / load);
    return std::min(share, held);
}

} // namespace tokenyard
