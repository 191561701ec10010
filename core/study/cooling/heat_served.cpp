// SPDX-License-Identifier: Apache-2.0
#include "core/study/cooling/heat_served.h"

#include "core/base/wide_loops.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace tokenyard {

namespace {

constexpr double rounding = 1.0 + 1e-9; // a plant sized to the need exactly is enough
constexpr double leastTail = 1e-8;      // states beyond this probability count as the last one
constexpr std::size_t mostStates = 40;  // of units out: 5,000 units at 0.2 % reach the tail before

inline double shareOf(double capacity, double need) { return need > 0.0 ? wide::least(capacity * rounding / need, 1.0) : 1.0; }

// What is the same in every hour, as numbers, so that the hours have no branches: a share that a loop does not depend on is raised to one.
struct Ways {
    Ways(const HeatPaths &p, const PlantCapacity &c)
        : rejection(c.rejection), cdus(c.cdus),
          // Without towers or dry coolers only the air-cooled machines run.
          water(c.rejection > 0.0 ? p.waterCooledFraction : 0.0), air(1.0 - p.waterCooledFraction), running(water + air),
          airDry(p.airByDry ? 0.0 : 1.0), liquidDry(p.liquidByDry ? 0.0 : 1.0), airTower(p.airByTower ? 0.0 : 1.0),
          liquidTower(p.liquidByTower ? 0.0 : 1.0), liquid(p.liquid ? 1.0 : 0.0)
    {}
    double rejection, cdus, water, air, running, airDry, liquidDry, airTower, liquidTower, liquid;
};

template <bool chillersRun>
inline HeatCarried carried(HeatDemand d, Ways w, double chillers)
{
    const double dry = shareOf(w.rejection, d.dryRated), tower = shareOf(w.rejection, d.towerHeat);
    const double airFree = d.airFree * wide::most(dry, w.airDry), liquidFree = d.liquidFree * wide::most(dry, w.liquidDry);
    const double chilled = (1.0 - airFree) * d.airHeat + (1.0 - liquidFree) * d.liquidHeat;
    double byChillers = chilled > 0.0 ? 0.0 : 1.0;
    if (chillersRun) {
        const double share = shareOf(chillers * w.running, chilled);
        byChillers = (w.water * wide::least(share, tower) + w.air * share) / w.running;
    }
    const double ofAir = airFree * wide::most(tower, w.airTower) + (1.0 - airFree) * byChillers;
    const double ofLiquid = liquidFree * wide::most(tower, w.liquidTower) + (1.0 - liquidFree) * byChillers;
    const double byCdus = wide::least(ofLiquid, shareOf(w.cdus, d.cduHeat));
    return {d.airHeat > 0.0 ? ofAir : 1.0, w.liquid * d.liquidHeat > 0.0 ? byCdus : 1.0};
}

template <bool chillersRun>
inline void carriedOf(int hours, const DemandHours &demand, const Ways &ways, const double *chillers, double *__restrict air,
                      double *__restrict liquid)
{
    const Ways w = ways;
    for (int i = 0; i < hours; ++i) {
        const HeatCarried share = carried<chillersRun>(demand.at(i), w, chillers[i]);
        air[i] = share.airFraction;
        liquid[i] = share.liquidFraction;
    }
}

// E[min] of independent shares that fall with every further unit out: the integral of the product of P(share >= t).
template <std::size_t N>
double meanOfLeast(const std::array<std::array<double, mostStates>, N> &shares, const std::array<const std::vector<double> *, N> &chances)
{
    std::array<std::size_t, N> next{};
    std::array<double, N> reached{};
    double at = 1.0, mean = 0.0;
    while (at > 0.0) {
        double product = 1.0, below = 0.0;
        for (std::size_t f = 0; f < N; ++f) {
            while (next[f] < chances[f]->size() && shares[f][next[f]] >= at)
                reached[f] += (*chances[f])[next[f]++];
            product *= reached[f];
            if (next[f] < chances[f]->size())
                below = std::max(below, shares[f][next[f]]);
        }
        mean += (at - below) * product;
        at = below;
    }
    return mean;
}

} // namespace

TY_WIDE void dryShares(int hours, const HourRow &dryRated, double rejection, HourRow &share)
{
    for (int i = 0; i < hours; ++i)
        share[i] = shareOf(rejection, dryRated[i]);
}

HeatCarried carriedHeat(const HeatDemand &d, const HeatPaths &paths, const PlantCapacity &capacity)
{
    const Ways ways(paths, capacity);
    return ways.running > 0.0 ? carried<true>(d, ways, capacity.chillers) : carried<false>(d, ways, capacity.chillers);
}

TY_WIDE void carriedHeats(int hours, const DemandHours &demand, const HeatPaths &paths, const PlantCapacity &capacity,
                          const HourRow &chillers, HourRow &airFraction, HourRow &liquidFraction)
{
    const Ways ways(paths, capacity);
    if (ways.running > 0.0)
        carriedOf<true>(hours, demand, ways, chillers.data(), airFraction.data(), liquidFraction.data());
    else
        carriedOf<false>(hours, demand, ways, chillers.data(), airFraction.data(), liquidFraction.data());
}

// Binomial probabilities of k units out by recurrence from k = 0.
UnitOutages::UnitOutages(const PlantCapacity &all, const std::array<Fleet, 3> &fleets, double unavailability) : m_all(all), m_worst(all)
{
    const double u = std::clamp(unavailability, 0.0, 0.999999);
    for (std::size_t f = 0; f < fleets.size(); ++f) {
        States &states = m_fleets[f];
        states.capacity = fleets[f].capacity;
        const int n = std::isfinite(all.*states.capacity) ? std::max(fleets[f].units, 0) : 0;
        double chance = std::pow(1.0 - u, n), left = 1.0;
        for (int out = 0; out <= n; ++out) {
            const bool last = out == n || left - chance < leastTail || states.probability.size() + 1 == mostStates;
            states.probability.push_back(last ? left : chance);
            states.value.push_back(n > 0 ? all.*states.capacity * double(n - out) / n : all.*states.capacity);
            if (last)
                break;
            left -= chance;
            chance *= double(n - out) / double(out + 1) * u / (1.0 - u);
        }
        m_worst.*states.capacity = states.value.back();
    }
}

double UnitOutages::meanShare(const HeatDemand &demand, const HeatPaths &paths, double whole) const
{
    if (carriedHeat(demand, paths, m_worst).itFraction() >= whole)
        return whole;
    std::array<std::array<double, mostStates>, 3> shares;
    std::array<const std::vector<double> *, 3> chances;
    for (std::size_t f = 0; f < m_fleets.size(); ++f) {
        const States &states = m_fleets[f];
        chances[f] = &states.probability;
        std::size_t out = states.value.size();
        while (out-- > 1) { // from the worst state up to the first that is as good as the whole fleet
            PlantCapacity left = m_all;
            left.*states.capacity = states.value[out];
            shares[f][out] = carriedHeat(demand, paths, left).itFraction();
            if (shares[f][out] >= whole)
                break;
        }
        for (std::size_t good = 0; good <= out && good < states.value.size(); ++good)
            shares[f][good] = whole;
        shares[f][0] = whole;
    }
    return meanOfLeast(shares, chances);
}

} // namespace tokenyard
