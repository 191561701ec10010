// SPDX-License-Identifier: Apache-2.0
#include "core/study/cooling/hall_limits.h"

#include "core/network/paths.h"

#include <algorithm>
#include <utility>

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
    const auto flow =
        std::lower_bound(water.halls.begin(), water.halls.end(), hall, [](const HallFlow &f, ObjectId id) { return f.hall < id; });
    if (flow != water.halls.end() && flow->hall == hall && flow->flow.si() > 0.0 && flow->needed.si() > 0.0)
        return std::min(1.0, flow->flow / flow->needed);
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

HeldByHalls::HeldByHalls(std::vector<HallLimit> halls) : m_halls(std::move(halls)), m_held(1, 0.0), m_free(1, 0.0)
{
    std::stable_sort(m_halls.begin(), m_halls.end(),
                     [](const HallLimit &a, const HallLimit &b) { return a.mostFraction < b.mostFraction; });
    for (const HallLimit &hall : m_halls)
        m_held.push_back(m_held.back() + hall.loadFraction * hall.mostFraction);
    for (auto hall = m_halls.rbegin(); hall != m_halls.rend(); ++hall)
        m_free.push_back(m_free.back() + hall->loadFraction);
    std::reverse(m_free.begin(), m_free.end());
}

double HeldByHalls::operator()(double load, double share) const
{
    if (m_halls.empty())
        return share;
    const auto free =
        std::partition_point(m_halls.begin(), m_halls.end(), [&](const HallLimit &h) { return h.mostFraction / load < share; });
    const std::size_t held = std::size_t(free - m_halls.begin());
    return std::min(share, m_held[held] / load + m_free[held] * share);
}

} // namespace tokenyard
