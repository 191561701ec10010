// SPDX-License-Identifier: Apache-2.0
#include "core/supply/dispatch.h"

#include "core/base/wide_loops.h"
#include "core/supply/absorption.h"
#include "core/supply/commitment.h"
#include "core/supply/lowest_cap.h"
#include "core/supply/storage_plan.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace tokenyard::own {

namespace {

// What is lost when a unit fails.
double unitOf(const Plant &plant) { return plant.units < 1 ? 0.0 : plant.kw / plant.units; }

TY_WIDE void addRow(std::size_t hours, const double *more, double *__restrict to)
{
    for (std::size_t hour = 0; hour < hours; ++hour)
        to[hour] += more[hour];
}

TY_WIDE void takeRow(std::size_t hours, const double *less, double *__restrict from)
{
    for (std::size_t hour = 0; hour < hours; ++hour)
        from[hour] -= less[hour];
}

TY_WIDE void takeDifference(std::size_t hours, const double *a, const double *b, double *__restrict from)
{
    for (std::size_t hour = 0; hour < hours; ++hour)
        from[hour] -= a[hour] - b[hour];
}

TY_WIDE void sumOfRows(std::size_t hours, const double *a, const double *b, double *__restrict sum)
{
    for (std::size_t hour = 0; hour < hours; ++hour)
        sum[hour] = a[hour] + b[hour];
}

TY_WIDE void aboveZero(std::size_t hours, const double *kw, double *__restrict above)
{
    for (std::size_t hour = 0; hour < hours; ++hour)
        above[hour] = wide::most(kw[hour], 0.0);
}

// The greatest that differs, zero if none does; of several running maxima, so that each waits for no other.
TY_WIDE double greatestDifference(std::size_t hours, const double *a, const double *b)
{
    constexpr std::size_t lanes = 8;
    double most[lanes] = {};
    std::size_t hour = 0;
    for (; hour + lanes <= hours; hour += lanes)
        for (std::size_t lane = 0; lane < lanes; ++lane)
            most[lane] = wide::most(most[lane], std::fabs(a[hour + lane] - b[hour + lane]));
    for (; hour < hours; ++hour)
        most[0] = wide::most(most[0], std::fabs(a[hour] - b[hour]));
    return *std::max_element(most, most + lanes);
}

class Dispatcher {
public:
    Dispatcher(const Case &input, double cap) : m_in(input), m_hours(input.load.size())
    {
        m_cap.assign(m_hours, std::min(input.grid.limit, farAway));
        for (std::size_t hour = 0; hour < m_hours; ++hour)
            if (setsDemand(input.grid, hour))
                m_cap[hour] = std::min(cap, input.grid.limit);
        // Cheapest first; ties in the plan's order.
        m_order.resize(input.plants.size());
        std::iota(m_order.begin(), m_order.end(), std::size_t(0));
        std::stable_sort(m_order.begin(), m_order.end(),
                         [&](std::size_t a, std::size_t b) { return input.plants[a].perKwh < input.plants[b].perKwh; });
    }

    Dispatch run()
    {
        m_net = m_in.load;
        for (const Variable &variable : m_in.variables)
            takeRow(m_hours, variable.kw.data(), m_net.data());
        commitPlants();
        planStores();
        setPlants();
        settle();
        price();
        return std::move(m_out);
    }

private:
    // Which plant runs when, from the cheapest on, each against what the cheaper ones leave.
    void commitPlants()
    {
        std::vector<double> left = m_net;
        m_ranges.resize(m_in.plants.size());
        for (std::size_t p : m_order) {
            const Plant &plant = m_in.plants[p];
            Range range = commit(plant, m_in.grid, left, m_cap);
            std::vector<double> wanted;
            wantedOutputs(plant, m_in.grid, range, left, m_cap, wanted);
            if (plant.rampShare < 1.0) { // what cannot follow within the hour is set before the rest
                wanted = ramped(plant, range, wanted);
                range.low = range.high = wanted;
            }
            takeRow(m_hours, wanted.data(), left.data());
            m_ranges[p] = std::move(range);
            keepReserve(p);
        }
    }

    // Where the contract alone could not carry the load: while a unit of the plant runs, no more is drawn than leaves room for its loss,
    // if all other plant can make up for that.
    void keepReserve(std::size_t p)
    {
        const double contract = m_in.grid.reserveWithin, largest = unitOf(m_in.plants[p]);
        if (contract <= 0.0 || largest <= 0.0)
            return;
        for (std::size_t hour = 0; hour < m_hours; ++hour) {
            if (m_ranges[p].high[hour] <= 0.0)
                continue;
            const double cold = savedWith(m_in.heat, p, largest, hour), alone = m_net[hour] + cold; // its heat is lost with it
            if (alone <= contract)
                continue;
            double others = -largest;
            for (const Plant &plant : m_in.plants)
                if (plant.units > 0) // load that stops does so where its worth says, not to make room
                    others += !plant.stands.empty() && plant.stands[hour] ? 0.0 : plant.kw;
            if (others >= alone - contract)
                m_cap[hour] = std::min(m_cap[hour], std::max(contract - largest - cold, 0.0));
        }
    }

    // The load of an hour that flexible output, grid and storage serve, and what each kW of it costs.
    void addCostOf(std::size_t hour, double &net, std::vector<MarginalCost::Piece> &pieces) const
    {
        pieces.clear();
        const MarginalCost::Piece grid{m_in.grid.price[hour], m_cap[hour]};
        bool placed = false; // the grid, among the plants by its price
        for (std::size_t p : m_order) {
            const Plant &plant = m_in.plants[p];
            const double low = m_ranges[p].low[hour], width = m_ranges[p].high[hour] - low;
            net -= low;
            if (width <= 0.0)
                continue;
            if (m_in.grid.mayGive && plant.perKwh < m_in.grid.givePrice) {
                net -= width; // it runs full and sells
                continue;
            }
            if (!placed && plant.perKwh > grid.cost) {
                pieces.push_back(grid);
                placed = true;
            }
            pieces.push_back({plant.perKwh, width});
        }
        if (!placed)
            pieces.push_back(grid);
        if (m_cap[hour] < farAway)
            pieces.push_back({unserved, farAway});
    }

    void planStores()
    {
        if (m_in.stores.empty())
            return;
        m_give.assign(m_hours, 0.0);
        std::vector<double> net = m_net;
        MarginalCosts cost(m_in.grid.mayGive ? m_in.grid.givePrice : 0.0);
        cost.reserve(m_hours, m_in.plants.size() + 2);
        std::vector<MarginalCost::Piece> pieces;
        for (std::size_t hour = 0; hour < m_hours; ++hour) {
            addCostOf(hour, net[hour], pieces);
            cost.add(pieces);
        }
        for (const Storage &store : m_in.stores) {
            StoragePlan plan = planStorage(store, net, cost);
            for (std::size_t hour = 0; hour < m_hours; ++hour) {
                net[hour] -= plan.give[hour];
                m_give[hour] += plan.give[hour];
            }
            m_out.stores.push_back(std::move(plan.give));
            m_out.stored.push_back(std::move(plan.stored));
        }
    }

    // Outputs once the stores are set, cheapest first.
    void setPlants()
    {
        m_out.plants.resize(m_in.plants.size());
        m_left = m_net;
        if (!m_give.empty())
            takeRow(m_hours, m_give.data(), m_left.data());
        for (const Range &range : m_ranges)
            takeRow(m_hours, range.low.data(), m_left.data());
        std::vector<double> open(m_hours); // what a plant may serve: what is left, and its own least output
        for (std::size_t p : m_order) {
            const Range &range = m_ranges[p];
            sumOfRows(m_hours, m_left.data(), range.low.data(), open.data());
            wantedOutputs(m_in.plants[p], m_in.grid, range, open, m_cap, m_out.plants[p]);
            takeDifference(m_hours, m_out.plants[p].data(), range.low.data(), m_left.data());
        }
    }

    // What is left is drawn; any surplus is given, or sun and wind are throttled, the dearest first.
    void settle()
    {
        m_out.drawn.resize(m_hours);
        m_out.given.assign(m_hours, 0.0);
        aboveZero(m_hours, m_left.data(), m_out.drawn.data());
        for (const Variable &variable : m_in.variables)
            m_out.variables.push_back(variable.kw);
        std::vector<std::size_t> dearest(m_in.variables.size()); // of equal ones the last first
        std::iota(dearest.rbegin(), dearest.rend(), 0);
        std::stable_sort(dearest.begin(), dearest.end(),
                         [&](std::size_t a, std::size_t b) { return m_in.variables[a].perKwh > m_in.variables[b].perKwh; });
        for (std::size_t hour = 0; hour < m_hours; ++hour) {
            double spare = -m_left[hour];
            if (!(spare > 0.0)) // most hours
                continue;
            if (m_in.grid.mayGive && m_in.grid.givePrice >= 0.0) {
                m_out.given[hour] = spare;
                continue;
            }
            for (std::size_t i = 0; i < dearest.size() && spare > 0.0; ++i)
                spare -= throttle(m_out.variables[dearest[i]][hour], spare);
            for (auto p = m_order.rbegin(); p != m_order.rend() && spare > 0.0; ++p)
                spare -= throttle(m_out.plants[*p][hour], spare);
            m_out.given[hour] = m_in.grid.mayGive ? spare : 0.0;
            // A store whose output has no use gives less; the charge that it keeps is worth nothing then.
            for (std::size_t s = 0; s < m_out.stores.size() && spare > 0.0 && !m_in.grid.mayGive; ++s)
                if (m_out.stores[s][hour] > 0.0)
                    spare -= throttle(m_out.stores[s][hour], spare);
        }
    }

    static double throttle(double &kw, double spare)
    {
        const double less = std::min(std::max(kw, 0.0), spare);
        kw -= less;
        return less;
    }

    void price()
    {
        std::vector<double> served = m_out.drawn;
        takeRow(m_hours, m_out.given.data(), served.data());
        for (const auto *rows : {&m_out.variables, &m_out.plants, &m_out.stores})
            for (const std::vector<double> &row : *rows)
                addRow(m_hours, row.data(), served.data());
        m_out.balanceErrorMax = greatestDifference(m_hours, served.data(), m_in.load.data());
        double demand = 0.0;
        for (std::size_t hour = 0; hour < m_hours; ++hour)
            if (setsDemand(m_in.grid, hour))
                demand = wide::most(demand, m_out.drawn[hour]);
        m_out.demand = demand;
        m_out.cost = costOfHours();
        countStarts();
        m_out.cost += m_out.demand * m_in.grid.demandPrice;
    }

    // Hour by hour and source by source, in this order: the last bits of the sum are those of its order. What costs nothing adds nothing.
    double costOfHours() const
    {
        struct Row {
            const double *kw;
            double perKwh;
        };
        std::vector<Row> rows, stores;
        const auto add = [](const std::vector<double> &kw, double perKwh, std::vector<Row> &to) {
            if (perKwh != 0.0)
                to.push_back({kw.data(), perKwh});
        };
        for (std::size_t v = 0; v < m_in.variables.size(); ++v)
            add(m_out.variables[v], m_in.variables[v].perKwh, rows);
        for (std::size_t p = 0; p < m_in.plants.size(); ++p)
            add(m_out.plants[p], m_in.plants[p].perKwh, rows);
        for (std::size_t s = 0; s < m_in.stores.size(); ++s)
            add(m_out.stores[s], m_in.stores[s].wear, stores);
        const double *drawn = m_out.drawn.data(), *given = m_out.given.data(), *price = m_in.grid.price.data();
        const double givePrice = m_in.grid.givePrice;
        double cost = 0.0;
        for (std::size_t hour = 0; hour < m_hours; ++hour) {
            cost += drawn[hour] * price[hour] - given[hour] * givePrice;
            for (const Row &row : rows)
                cost += row.kw[hour] * row.perKwh;
            for (const Row &store : stores)
                cost += wide::most(store.kw[hour], 0.0) * store.perKwh;
        }
        return cost;
    }

    void countStarts()
    {
        for (std::size_t p = 0; p < m_in.plants.size(); ++p) {
            const std::vector<double> &kw = m_out.plants[p];
            int starts = m_hours > 0 && kw[0] > 0.0;
            for (std::size_t hour = 1; hour < m_hours; ++hour)
                starts += int(kw[hour] > 0.0) & int(kw[hour - 1] <= 0.0);
            m_out.starts.push_back(starts);
            m_out.cost += starts * m_in.plants[p].startCost;
        }
    }

    const Case &m_in;
    std::size_t m_hours;
    std::vector<double> m_cap, m_net, m_give, m_left;
    std::vector<std::size_t> m_order;
    std::vector<Range> m_ranges; // of each plant
    Dispatch m_out;
};

} // namespace

ReserveShort reserveShort(const Case &input, const Dispatch &dispatch, double contract)
{
    constexpr double rounding = 1e-6;
    ReserveShort out;
    for (std::size_t hour = 0; hour < input.load.size(); ++hour) {
        const std::vector<Carried> carried = dispatch.saved.empty() ? std::vector<Carried>{} : carriedIn(hour, input.heat, dispatch);
        double running = 0.0; // of running plant what it could give
        struct {
            double power = 0.0, all = 0.0, unit = 0.0; // all: with the cold that its heat made
        } lost;
        for (std::size_t p = 0; p < input.plants.size(); ++p)
            if (const double kw = dispatch.plants[p][hour]; kw > 0.0) {
                running += input.plants[p].kw - kw;
                double saved = 0.0;
                for (std::size_t a = 0; a < carried.size(); ++a)
                    saved += input.heat.absorbers[a].plant == p ? carried[a].saved : 0.0;
                const double unit = unitOf(input.plants[p]), power = std::min(kw, unit), all = power * (1.0 + saved / kw);
                if (all > lost.all)
                    lost = {power, all, unit};
            } else if (const Plant &plant = input.plants[p]; plant.units == 0 && (plant.stands.empty() || !plant.stands[hour])) {
                running += plant.kw; // load that could stop at once
            }
        double cover =
            std::max(contract - dispatch.drawn[hour], 0.0) + dispatch.given[hour] + std::max(running - (lost.unit - lost.power), 0.0);
        for (std::size_t s = 0; s < input.stores.size(); ++s)
            cover += std::min(std::max(input.stores[s].kw - dispatch.stores[s][hour], 0.0),
                              dispatch.stored[s][hour] * input.stores[s].giveFactor);
        out.hours += lost.all > cover + rounding;
        out.most = std::max(out.most, lost.all - cover);
    }
    return out;
}

double lowestPeak(const Case &input, bool withPlants)
{
    Case alone;
    alone.load = input.load;
    alone.variables = input.variables;
    alone.stores = input.stores;
    if (withPlants)
        alone.plants = input.plants;
    return lowestCap(alone, *std::max_element(input.load.begin(), input.load.end()));
}

Dispatch dispatchPlain(const Case &input, double cap) { return Dispatcher(input, cap).run(); }

Dispatch dispatchUnder(const Case &input, double cap)
{
    return input.heat.absorbers.empty() ? dispatchPlain(input, cap) : dispatchWithHeat(input, cap);
}

Dispatch dispatchYear(const Case &input, int tries)
{
    Dispatch best = dispatchUnder(input, farAway);
    if (input.grid.demandPrice <= 0.0 || (input.plants.empty() && input.stores.empty()) || best.demand <= 0.0)
        return best;
    // One plant that follows within the hour and runs full in the highest one: no cap lowers the demand, and each hour is at its cheapest.
    const bool follows =
        input.stores.empty() && input.heat.absorbers.empty() && input.plants.size() == 1 && input.plants[0].rampShare >= 1.0;
    if (follows && best.demand <= keptUnder(greatestThatCounts(input, leftByAll(input))))
        return best;
    const auto attempt = [&](double cap) {
        Dispatch fresh = dispatchUnder(input, cap);
        const double cost = fresh.cost;
        if (cost < best.cost)
            best = std::move(fresh);
        return cost;
    };
    // The cost is convex in the cap but for starts: a golden section.
    constexpr double golden = 0.6180339887498949;
    double low = lowestCap(input, best.demand), high = best.demand;
    attempt(low);
    double a = high - golden * (high - low), b = low + golden * (high - low), costA = attempt(a), costB = attempt(b);
    for (int left = tries - 3; left > 0 && high - low > 1e-3 * high; --left) {
        if (costA <= costB) {
            high = b, b = a, costB = costA;
            a = high - golden * (high - low), costA = attempt(a);
        } else {
            low = a, a = b, costA = costB;
            b = low + golden * (high - low), costB = attempt(b);
        }
    }
    return best;
}

} // namespace tokenyard::own
