// SPDX-License-Identifier: Apache-2.0
#include "core/supply/commitment.h"

#include "core/base/wide_loops.h"

#include <algorithm>
#include <cmath>

namespace tokenyard::own {

namespace {

struct Terms {
    double least, most, perKwh, givePrice; // kW, kW, KRW/kWh; nothing is given: zero
};

// What an hour with the plant at x saves.
inline double saved(const Terms &t, double x, double price, double left, double cap)
{
    const double before = wide::most(left, 0.0), after = wide::most(left - x, 0.0), spare = wide::most(x - before, 0.0);
    const double beyond = wide::most(before - cap, 0.0) - wide::most(after - cap, 0.0);
    return (before - after) * price + beyond * unserved + spare * t.givePrice - x * t.perKwh;
}

constexpr double cannot = -1e18; // KRW: a loss that no hour makes up for

// The saving of each hour with the plant at its best output (below zero: a loss); it cannot run where less is left than `mustFit`.
TY_WIDE void gains(std::size_t hours, const Terms &terms, double mustFit, const double *price, const double *left, const double *cap,
                   double *gain)
{
    const Terms t = terms;
    for (std::size_t hour = 0; hour < hours; ++hour) {
        const double ends =
            wide::most(saved(t, t.most, price[hour], left[hour], cap[hour]), saved(t, t.least, price[hour], left[hour], cap[hour]));
        const double all = saved(t, wide::within(left[hour], t.least, t.most), price[hour], left[hour], cap[hour]);
        const double capped = saved(t, wide::within(left[hour] - cap[hour], t.least, t.most), price[hour], left[hour], cap[hour]);
        gain[hour] = left[hour] >= mustFit ? wide::most(wide::most(ends, all), capped) : cannot;
    }
}

TY_WIDE void wantedRow(std::size_t hours, bool sells, double perKwh, const double *price, const double *left, const double *cap,
                       const double *low, const double *high, double *__restrict wanted)
{
    if (sells)
        for (std::size_t hour = 0; hour < hours; ++hour)
            wanted[hour] = wide::within(high[hour], low[hour], high[hour]);
    else
        for (std::size_t hour = 0; hour < hours; ++hour) {
            const double beyond = left[hour] - cap[hour], most = perKwh < price[hour] ? left[hour] : beyond;
            wanted[hour] = wide::within(most, low[hour], high[hour]);
        }
}

} // namespace

void wantedOutputs(const Plant &plant, const Grid &grid, const Range &range, const std::vector<double> &left,
                   const std::vector<double> &cap, std::vector<double> &wanted)
{
    wanted.resize(left.size());
    wantedRow(left.size(), grid.mayGive && grid.givePrice > plant.perKwh, plant.perKwh, grid.price.data(), left.data(), cap.data(),
              range.low.data(), range.high.data(), wanted.data());
}

Range commit(const Plant &plant, const Grid &grid, const std::vector<double> &left, const std::vector<double> &cap)
{
    const std::size_t hours = left.size();
    const double least = plant.leastShare * plant.kw / std::max(plant.units, 1);
    Range range{std::vector<double>(hours, 0.0), std::vector<double>(hours, 0.0)};
    // Without a buyer for a surplus, the least load must fit.
    std::vector<double> gain(hours);
    gains(hours, {least, plant.kw, plant.perKwh, grid.mayGive ? grid.givePrice : 0.0}, grid.mayGive ? -HUGE_VAL : least, grid.price.data(),
          left.data(), cap.data(), gain.data());
    if (!plant.stands.empty())
        for (std::size_t hour = 0; hour < hours; ++hour)
            if (plant.stands[hour])
                gain[hour] = cannot;
    // For each hour, whether the best way to be off after it (bit 1) and the best way to be on after it (bit 2) ran before it.
    std::vector<char> ranBefore(hours);
    double off = 0.0, on = -plant.startCost, started = off - plant.startCost; // the last: to start from standing
    for (std::size_t hour = 0; hour < hours; ++hour) {
        ranBefore[hour] = char(int(on > off) | int(on >= started) << 1);
        const double nextOn = std::max(on, started) + gain[hour];
        off = std::max(on, off);
        started = std::max(on - plant.startCost, started); // off - startCost: rounding keeps the order of two numbers
        on = std::max(nextOn, -1e17);
    }
    bool runs = on > off;
    for (std::size_t hour = hours; hour-- > 0;) {
        if (runs) {
            range.low[hour] = least;
            range.high[hour] = plant.kw;
        }
        runs = ranBefore[hour] >> int(runs) & 1;
    }
    return range;
}

std::vector<double> ramped(const Plant &plant, const Range &range, const std::vector<double> &wanted)
{
    const std::size_t hours = wanted.size();
    const double step = plant.rampShare * plant.kw;
    // Going down it must begin in time: the highest output from which all later limits are reached.
    std::vector<double> most = range.high;
    for (std::size_t hour = hours; hour-- > 1;)
        if (range.high[hour - 1] > 0.0 && range.high[hour] > 0.0)
            most[hour - 1] = std::min(most[hour - 1], most[hour] + step);
    std::vector<double> out(hours, 0.0);
    for (std::size_t hour = 0; hour < hours; ++hour) {
        if (range.high[hour] <= 0.0)
            continue;
        double low = range.low[hour], high = std::max(most[hour], range.low[hour]);
        if (hour > 0 && range.high[hour - 1] > 0.0) {
            low = std::max(low, out[hour - 1] - step);
            high = std::max(std::min(high, out[hour - 1] + step), range.low[hour]);
        }
        out[hour] = std::clamp(wanted[hour], std::min(low, high), high);
    }
    return out;
}

} // namespace tokenyard::own
