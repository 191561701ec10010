// SPDX-License-Identifier: Apache-2.0
#include "core/study/cooling/heat_served.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace tokenyard {

namespace {

constexpr double rounding = 1.0 + 1e-9; // a plant sized to the need exactly is enough
constexpr double leastTail = 1e-8;      // states beyond this probability count as the last one
constexpr std::size_t mostStates = 40;  // of units out: 5,000 units at 0.2 % reach the tail before

double shareOf(double capacity, double need) { return need > 0.0 ? std::min(capacity * rounding / need, 1.0) : 1.0; }

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

double dryShare(const HeatDemand &demand, double rejection) { return shareOf(rejection, demand.dryRated); }

HeatCarried carriedHeat(const HeatDemand &d, const HeatPaths &paths, const PlantCapacity &capacity)
{
    const double dry = dryShare(d, capacity.rejection), tower = shareOf(capacity.rejection, d.towerHeat);
    const double airFree = d.airFree * (paths.airByDry ? dry : 1.0), liquidFree = d.liquidFree * (paths.liquidByDry ? dry : 1.0);
    const double chilled = (1.0 - airFree) * d.airHeat + (1.0 - liquidFree) * d.liquidHeat;
    // Without towers or dry coolers only the air-cooled machines run.
    const double water = capacity.rejection > 0.0 ? paths.waterCooledFraction : 0.0, air = 1.0 - paths.waterCooledFraction;
    const double running = water + air, share = running > 0.0 ? shareOf(capacity.chillers * running, chilled) : chilled > 0.0 ? 0.0 : 1.0;
    const double byChillers = running > 0.0 ? (water * std::min(share, tower) + air * share) / running : share;
    HeatCarried carried;
    if (d.airHeat > 0.0)
        carried.airFraction = airFree * (paths.airByTower ? tower : 1.0) + (1.0 - airFree) * byChillers;
    if (paths.liquid && d.liquidHeat > 0.0)
        carried.liquidFraction =
            std::min(liquidFree * (paths.liquidByTower ? tower : 1.0) + (1.0 - liquidFree) * byChillers, shareOf(capacity.cdus, d.cduHeat));
    return carried;
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
