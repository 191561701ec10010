// SPDX-License-Identifier: Apache-2.0
#include "core/supply/mix_steering.h"

#include <algorithm>

namespace tokenyard::own {

namespace {

constexpr double firstPrice = 50.0, highestPrice = 5000.0; // KRW a kWh and a kg: beyond it nothing more is moved
constexpr int bisections = 10;
constexpr double rounding = 1e-6;

// What nobody pays: KRW of a kWh drawn, and of a kg emitted.
struct Shadow {
    double drawn = 0.0, emitted = 0.0;
};

double sumOf(const std::vector<double> &kw)
{
    double sum = 0.0;
    for (double value : kw)
        sum += value;
    return sum;
}

double trueCost(const Case &input, const Dispatch &d)
{
    double cost = d.demand * input.grid.demandPrice;
    for (std::size_t hour = 0; hour < input.load.size(); ++hour)
        cost += d.drawn[hour] * input.grid.price[hour] - d.given[hour] * input.grid.givePrice;
    for (std::size_t v = 0; v < input.variables.size(); ++v)
        cost += sumOf(d.variables[v]) * input.variables[v].perKwh;
    for (std::size_t p = 0; p < input.plants.size(); ++p)
        cost += sumOf(d.plants[p]) * input.plants[p].perKwh + d.starts[p] * input.plants[p].startCost;
    for (std::size_t s = 0; s < input.stores.size(); ++s)
        for (double kw : d.stores[s])
            cost += std::max(kw, 0.0) * input.stores[s].wear;
    return cost;
}

class Steering {
public:
    Steering(const Case &input, const Limits &limits, const Reached &built, double weight, int tries)
        : m_in(input), m_limits(limits), m_built(built), m_weight(weight), m_tries(tries)
    {}

    Steered run()
    {
        Shadow shadow;
        Steered best = under(shadow);
        if (m_limits.emissions < unlimited)
            best = raised(shadow, &Shadow::emitted, std::move(best),
                          [&](const Reached &r) { return r.emissions <= m_limits.emissions * (1.0 + rounding); });
        if (m_limits.selfShare > 0.0)
            best = raised(shadow, &Shadow::drawn, std::move(best),
                          [&](const Reached &r) { return r.selfShare >= m_limits.selfShare - rounding; });
        best.kept = best.reached.keeps(m_limits);
        return best;
    }

private:
    Steered under(const Shadow &shadow) const
    {
        Case priced = m_in;
        for (double &price : priced.grid.price)
            price += shadow.drawn + shadow.emitted * m_limits.gridEmissions;
        for (Plant &plant : priced.plants)
            plant.perKwh += shadow.emitted * plant.emissions;
        Steered out{dispatchYear(priced, m_tries), m_built, 0.0, false};
        out.cost = trueCost(m_in, out.dispatch);
        double load = sumOf(m_in.load);
        const double drawn = sumOf(out.dispatch.drawn);
        for (std::size_t p = 0; p < m_in.plants.size(); ++p)
            if (m_in.plants[p].units == 0) // what is shed is no load to be served
                load -= sumOf(out.dispatch.plants[p]);
        out.reached.selfShare = load > 0.0 ? 1.0 - drawn / load : 0.0;
        out.reached.emissions = drawn * m_limits.gridEmissions;
        for (std::size_t p = 0; p < m_in.plants.size(); ++p)
            out.reached.emissions += sumOf(out.dispatch.plants[p]) * m_in.plants[p].emissions;
        out.reached.emissions *= m_weight;
        return out;
    }
    // The least such price under which the limit is kept; at the highest where none keeps it.
    template <class Kept>
    Steered raised(Shadow &shadow, double Shadow::*price, Steered now, const Kept &kept) const
    {
        if (kept(now.reached))
            return now;
        double low = 0.0, high = firstPrice;
        for (;; low = high, high *= 4.0) {
            shadow.*price = high;
            now = under(shadow);
            if (kept(now.reached) || high > highestPrice)
                break;
        }
        for (int i = 0; i < bisections && kept(now.reached); ++i) {
            shadow.*price = 0.5 * (low + high);
            if (Steered tried = under(shadow); kept(tried.reached)) {
                high = shadow.*price;
                now = std::move(tried);
            } else
                low = shadow.*price;
        }
        shadow.*price = high;
        return now;
    }

    const Case &m_in;
    const Limits &m_limits;
    const Reached &m_built;
    double m_weight;
    int m_tries;
};

} // namespace

bool Reached::keeps(const Limits &limits) const
{
    return (limits.selfShare <= 0.0 || selfShare >= limits.selfShare - 2.0 * rounding)
        && emissions <= limits.emissions * (1.0 + 2.0 * rounding) && land <= limits.land * (1.0 + rounding)
        && budget <= limits.budget * (1.0 + rounding);
}

Steered steer(const Case &input, const Limits &limits, const Reached &built, double weight, int tries)
{
    return Steering(input, limits, built, weight, tries).run();
}

} // namespace tokenyard::own
