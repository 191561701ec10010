// SPDX-License-Identifier: Apache-2.0
#include "core/supply/mix_program.h"

#include <algorithm>
#include <cmath>

namespace tokenyard::own {

namespace {

class Writer {
public:
    Writer(const Case &input, double weight, const Limits &limits)
        : m_in(input), m_limits(limits), m_weight(weight), m_hours(input.load.size())
    {}

    MixProgram write(const std::vector<Candidate> &candidates)
    {
        addBalance();
        addLimits();
        addGrid();
        std::vector<std::vector<int>> made; // columns of each plant by hour
        for (const Plant &plant : m_in.plants)
            made.push_back(addPlant(plant, -1));
        for (const Absorber &absorber : m_in.heat.absorbers)
            addAbsorber(absorber, made[absorber.plant], -1);
        for (const Storage &store : m_in.stores)
            addStore(store, -1);
        std::vector<std::vector<int>> offered(candidates.size());
        for (std::size_t c = 0; c < candidates.size(); ++c) {
            const Candidate &candidate = candidates[c];
            const int size = m_out.program.addColumn(candidate.yearly, candidate.least, candidate.most);
            m_out.sizes.push_back(size);
            count(m_land, size, candidate.area);
            count(m_budget, size, candidate.price);
            for (const Variable &variable : candidate.variable)
                addVariable(variable, size);
            for (const Plant &plant : candidate.plant)
                offered[c] = addPlant(plant, size);
            for (const Absorber &absorber : candidate.absorber)
                addAbsorber(absorber, offered[candidate.heatOf], size);
            for (const Storage &store : candidate.store)
                addStore(store, size);
        }
        return std::move(m_out);
    }

private:
    LinearProgram &lp() { return m_out.program; }

    // What serves an hour is at least its load: any surplus is curtailed.
    void addBalance()
    {
        for (std::size_t hour = 0; hour < m_hours; ++hour) {
            double net = m_in.load[hour];
            for (const Variable &variable : m_in.variables)
                net -= variable.kw[hour];
            m_balance.push_back(lp().addRow(RowSense::AtLeast, net));
            addPaid(hour, std::max(-net, 0.0));
        }
    }

    // What is beyond the load and has no buyer is not taken: no dispatch pays less than without the dearest of it.
    void addPaid(std::size_t hour, double beyond)
    {
        double dearest = 0.0;
        for (const Variable &variable : m_in.variables) {
            m_out.paid += variable.kw[hour] * variable.perKwh * m_weight;
            dearest = std::max(dearest, variable.perKwh);
        }
        if (!m_in.grid.mayGive || m_in.grid.givePrice < 0.0)
            m_out.paid -= beyond * dearest * m_weight;
    }

    // Rows of the limits; -1 where there is none.
    void addLimits()
    {
        double load = 0.0;
        for (double kw : m_in.load)
            load += kw * m_weight;
        const auto row = [&](double most) { return most < unlimited ? lp().addRow(RowSense::AtMost, most) : -1; };
        m_drawn = m_limits.selfShare > 0.0 ? row((1.0 - m_limits.selfShare) * load) : -1;
        m_emitted = row(m_limits.emissions);
        m_land = row(m_limits.land);
        m_budget = row(m_limits.budget);
    }
    void count(int row, int column, double each)
    {
        if (row >= 0 && each != 0.0)
            lp().set(row, column, each);
    }

    void addGrid()
    {
        const int demand = lp().addColumn(m_in.grid.demandPrice * m_weight);
        for (std::size_t hour = 0; hour < m_hours; ++hour) {
            const int drawn = lp().addColumn(m_in.grid.price[hour] * m_weight);
            lp().set(m_balance[hour], drawn, 1.0);
            count(m_drawn, drawn, m_weight);
            count(m_emitted, drawn, m_limits.gridEmissions * m_weight);
            if (m_in.grid.setsDemand.empty() || m_in.grid.setsDemand[hour]) {
                const int row = lp().addRow(RowSense::AtLeast, 0.0);
                lp().set(row, demand, 1.0);
                lp().set(row, drawn, -1.0);
                m_demand.resize(m_hours, -1);
                m_demand[hour] = row;
            }
            if (m_in.grid.mayGive)
                lp().set(m_balance[hour], lp().addColumn(-m_in.grid.givePrice * m_weight), -1.0);
        }
    }

    void addVariable(const Variable &variable, int size)
    {
        for (std::size_t hour = 0; hour < m_hours; ++hour)
            lp().set(m_balance[hour], size, variable.kw[hour]);
    }

    // A column of at most `kw`, or `kw` times the size.
    int limited(double cost, double kw, int size)
    {
        if (size < 0)
            return lp().addColumn(cost, 0.0, kw);
        const int column = lp().addColumn(cost), row = lp().addRow(RowSense::AtMost, 0.0);
        lp().set(row, column, 1.0);
        lp().set(row, size, -kw);
        return column;
    }

    std::vector<int> addPlant(const Plant &plant, int size)
    {
        std::vector<int> columns(m_hours, -1);
        for (std::size_t hour = 0; hour < m_hours; ++hour)
            if (plant.stands.empty() || !plant.stands[hour]) {
                const int made = columns[hour] = limited(plant.perKwh * m_weight, plant.kw, size);
                lp().set(m_balance[hour], made, 1.0);
                count(m_emitted, made, plant.emissions * m_weight);
            }
        return columns;
    }

    // Cold of a plant's heat: no more than the halls have, and what it saves lowers no demand.
    void addAbsorber(const Absorber &absorber, const std::vector<int> &made, int size)
    {
        m_cold.resize(m_hours, -1);
        for (std::size_t hour = 0; hour < m_hours; ++hour) {
            const double has = m_in.heat.cold[hour], saves = has > 0.0 ? m_in.heat.chillers[hour] / has - absorber.pumpsPerCold : 0.0;
            if (made[hour] < 0 || saves <= 0.0)
                continue;
            if (m_cold[hour] < 0)
                m_cold[hour] = lp().addRow(RowSense::AtMost, has);
            const int cold = limited(0.0, absorber.kw, size), heat = lp().addRow(RowSense::AtMost, 0.0);
            lp().set(heat, cold, 1.0);
            lp().set(heat, made[hour], -absorber.heatPerKwh * absorber.cop);
            lp().set(m_cold[hour], cold, 1.0);
            lp().set(m_balance[hour], cold, saves);
            if (!m_demand.empty() && m_demand[hour] >= 0)
                lp().set(m_demand[hour], cold, -saves);
        }
    }

    void addStore(const Storage &store, int size)
    {
        std::vector<int> stored, rows;
        for (std::size_t hour = 0; hour < m_hours; ++hour) {
            stored.push_back(limited(0.0, store.kwh, size));
            rows.push_back(lp().addRow(RowSense::Equal, 0.0));
        }
        for (std::size_t hour = 0; hour < m_hours; ++hour) {
            const int take = limited(0.0, store.kw, size), give = limited(store.wear * m_weight, store.kw, size);
            lp().set(m_balance[hour], give, 1.0);
            lp().set(m_balance[hour], take, -1.0);
            lp().set(rows[hour], stored[hour], 1.0);
            lp().set(rows[hour], stored[(hour + m_hours - 1) % m_hours], -1.0);
            lp().set(rows[hour], take, -store.chargeFactor);
            lp().set(rows[hour], give, 1.0 / store.giveFactor);
        }
    }

    const Case &m_in;
    const Limits &m_limits;
    double m_weight;
    int m_drawn = -1, m_emitted = -1, m_land = -1, m_budget = -1;
    std::size_t m_hours;
    std::vector<int> m_balance, m_demand, m_cold; // rows by hour; -1 where there is none
    MixProgram m_out;
};

} // namespace

MixProgram mixProgram(const Case &input, const std::vector<Candidate> &candidates, double hoursPerHour, const Limits &limits)
{
    return Writer(input, hoursPerHour, limits).write(candidates);
}

} // namespace tokenyard::own
