// SPDX-License-Identifier: Apache-2.0
#include "core/supply/absorption.h"

#include <algorithm>
#include <utility>

namespace tokenyard::own {

namespace {

constexpr double rounding = 1e-6; // kW

// Electricity of the halls' chillers for a kWh of cold.
double perCold(const Heat &heat, std::size_t hour) { return heat.cold[hour] > 0.0 ? heat.chillers[hour] / heat.cold[hour] : 0.0; }

std::vector<double> savedBy(const Heat &heat, const Dispatch &dispatch)
{
    std::vector<double> saved(dispatch.drawn.size(), 0.0);
    for (std::size_t hour = 0; hour < saved.size(); ++hour)
        for (const Carried &carried : carriedIn(hour, heat, dispatch))
            saved[hour] += carried.saved;
    return saved;
}

// What the plant's heat does not carry is drawn, or not sold.
void settle(const Case &input, Dispatch &dispatch)
{
    for (std::size_t hour = 0; hour < dispatch.saved.size(); ++hour) {
        const std::vector<Carried> carried = carriedIn(hour, input.heat, dispatch);
        double all = 0.0;
        for (const Carried &one : carried)
            all += one.saved;
        const double over = std::max(dispatch.saved[hour] - all, 0.0), unsold = std::min(over, dispatch.given[hour]);
        dispatch.saved[hour] -= over;
        dispatch.given[hour] -= unsold;
        dispatch.drawn[hour] += over - unsold;
        dispatch.cost += (over - unsold) * input.grid.price[hour] + unsold * input.grid.givePrice;
        // The plant may stand in the hour of the peak: what its heat saves lowers no demand.
        if (input.grid.setsDemand.empty() || input.grid.setsDemand[hour])
            if (const double more = dispatch.drawn[hour] + dispatch.saved[hour] - dispatch.demand; more > 0.0) {
                dispatch.demand += more;
                dispatch.cost += more * input.grid.demandPrice;
            }
    }
}

} // namespace

std::vector<Carried> carriedIn(std::size_t hour, const Heat &heat, const Dispatch &dispatch)
{
    std::vector<Carried> out(heat.absorbers.size());
    double left = heat.cold[hour];
    const double electric = perCold(heat, hour);
    for (std::size_t a = 0; a < out.size(); ++a) {
        const Absorber &absorber = heat.absorbers[a];
        const double wanted = std::min(absorber.kw, left), has = dispatch.plants[absorber.plant][hour] * absorber.heatPerKwh;
        if (electric <= absorber.pumpsPerCold) // the electric chillers draw less than its own pumps
            continue;
        const double cold = std::min(wanted, has * absorber.cop);
        out[a] = {cold * (electric - absorber.pumpsPerCold), cold / absorber.cop, cold, cold < wanted - rounding};
        left -= cold;
    }
    return out;
}

double savedWith(const Heat &heat, std::size_t plant, double kw, std::size_t hour)
{
    double saved = 0.0;
    for (const Absorber &absorber : heat.absorbers)
        if (absorber.plant == plant)
            saved += std::min({kw * absorber.heatPerKwh * absorber.cop, absorber.kw, heat.cold[hour]})
                * std::max(perCold(heat, hour) - absorber.pumpsPerCold, 0.0);
    return saved;
}

Dispatch dispatchWithHeat(const Case &input, double cap)
{
    Dispatch dispatch = dispatchPlain(input, cap);
    Case with = input;
    with.variables.push_back({savedBy(input.heat, dispatch), 0.0});
    dispatch = dispatchPlain(with, cap);
    std::vector<double> &saved = with.variables.back().kw;
    const std::vector<double> again = savedBy(input.heat, dispatch);
    for (std::size_t hour = 0; hour < saved.size(); ++hour)
        saved[hour] = std::min(saved[hour], again[hour]);
    dispatch = dispatchPlain(with, cap);
    dispatch.saved = std::move(dispatch.variables.back());
    dispatch.variables.pop_back();
    settle(input, dispatch);
    return dispatch;
}

} // namespace tokenyard::own
