// SPDX-License-Identifier: Apache-2.0
#include "core/supply/lowest_cap.h"

#include <algorithm>

namespace tokenyard::own {

namespace {

// What a store leaves of an hour's load under a cap: it gives what is beyond, and charges from what the cap leaves.
double leftBy(const Storage &store, bool capped, double cap, double left, double &stored)
{
    const double limit = capped ? cap : farAway, beyond = left - limit;
    if (beyond > 0.0) {
        const double give = std::min({beyond, store.kw, stored * store.giveFactor});
        stored -= give / store.giveFactor;
        return left - give;
    }
    const double take = std::min({-beyond, store.kw, (store.kwh - stored) / store.chargeFactor});
    stored += take * store.chargeFactor;
    return capped ? left + take : left;
}

constexpr std::size_t dayHours = 24;

// The greatest of each day's hours, where one store or none meets them: most days leave a full store alone.
std::vector<double> greatestOfDays(const Case &input, const std::vector<double> &hours)
{
    std::vector<double> most;
    if (input.stores.size() <= 1)
        for (std::size_t hour = 0; hour + dayHours <= hours.size(); hour += dayHours)
            most.push_back(*std::max_element(&hours[hour], &hours[hour] + dayHours));
    return most;
}

// Whether the last store keeps all hours that count under the cap; `before`: what everything else leaves.
bool lastHolds(const Grid &grid, const Storage &store, const std::vector<double> &before, const std::vector<double> &daysMost, double cap)
{
    const double most = keptUnder(cap), full = store.kwh;
    double stored = full;
    for (std::size_t hour = 0; hour < before.size(); ++hour) {
        while (hour % dayHours == 0 && hour / dayHours < daysMost.size() && stored >= full && daysMost[hour / dayHours] <= cap)
            hour += dayHours;
        if (hour >= before.size())
            break;
        const bool capped = setsDemand(grid, hour);
        if (stored >= full && before[hour] <= (capped ? cap : farAway)) // most hours: nothing to give, no room to charge
            continue;
        const double left = leftBy(store, capped, cap, before[hour], stored);
        if (capped && left > most)
            return false;
    }
    return true;
}

// All stores as one of their power and content, with the least of their losses: what it cannot keep, they cannot.
Storage together(const std::vector<Storage> &stores)
{
    Storage all{.chargeFactor = 0.0, .giveFactor = 0.0};
    for (const Storage &store : stores) {
        all.kw += store.kw;
        all.kwh += store.kwh;
        all.chargeFactor = std::max(all.chargeFactor, store.chargeFactor);
        all.giveFactor = std::max(all.giveFactor, store.giveFactor);
    }
    return all;
}

// What must be drawn in some hour that counts, with every plant at full output and the stores as well filled as their power allows.
bool holds(const Case &input, const std::vector<double> &least, const std::vector<double> &daysMost, double cap)
{
    if (input.stores.size() == 1)
        return lastHolds(input.grid, input.stores[0], least, daysMost, cap);
    if (!lastHolds(input.grid, together(input.stores), least, {}, cap))
        return false;
    const double most = keptUnder(cap);
    std::vector<double> left = least; // what the stores so far leave
    for (const Storage &store : input.stores) {
        double stored = store.kwh, greatest = 0.0;
        for (std::size_t hour = 0; hour < left.size(); ++hour) {
            const bool capped = setsDemand(input.grid, hour);
            if (stored < store.kwh || left[hour] > (capped ? cap : farAway))
                left[hour] = leftBy(store, capped, cap, left[hour], stored);
            if (capped)
                greatest = std::max(greatest, left[hour]);
        }
        if (greatest <= most) // those after it only charge from what the cap leaves
            return true;
    }
    return false;
}

} // namespace

std::vector<double> leftByAll(const Case &input)
{
    std::vector<double> least = input.load;
    for (const Variable &variable : input.variables)
        for (std::size_t hour = 0; hour < least.size(); ++hour)
            least[hour] -= variable.kw[hour];
    for (const Plant &plant : input.plants)
        for (std::size_t hour = 0; hour < least.size(); ++hour)
            if (plant.stands.empty() || !plant.stands[hour])
                least[hour] -= plant.kw;
    return least;
}

double greatestThatCounts(const Case &input, const std::vector<double> &hours)
{
    double greatest = 0.0;
    for (std::size_t hour = 0; hour < hours.size(); ++hour)
        if (setsDemand(input.grid, hour))
            greatest = std::max(greatest, hours[hour]);
    return greatest;
}

double lowestCap(const Case &input, double highest)
{
    const std::vector<double> least = leftByAll(input), daysMost = greatestOfDays(input, least);
    const double alone = input.stores.empty() ? greatestThatCounts(input, least) : 0.0; // without stores that hour alone matters
    const auto kept = [&](double cap) { return input.stores.empty() ? alone <= keptUnder(cap) : holds(input, least, daysMost, cap); };
    double low = 0.0, high = highest;
    for (int step = 0; step < 30 && high - low > 1e-4 * highest; ++step)
        (kept(0.5 * (low + high)) ? high : low) = 0.5 * (low + high);
    return high;
}

} // namespace tokenyard::own
