// SPDX-License-Identifier: Apache-2.0
#include "core/supply/mix_program.h"

#include <algorithm>
#include <cmath>

namespace tokenyard::own {

namespace {

class Writer {
public:
    Writer(const Case &input, double weight) : m_in(input), m_weight(weight), m_hours(input.load.size()) {}

    MixProgram write(const std::vector<Candidate> &candidates)
    {
        addBalance();
        addGrid();
        for (const Plant &plant : m_in.plants)
            addPlant(plant, -1);
        for (const Storage &store : m_in.stores)
            addStore(store, -1);
        for (const Candidate &candidate : candidates) {
            const int size = m_out.program.addColumn(candidate.yearly, candidate.least, candidate.most);
            m_out.sizes.push_back(size);
            for (const Variable &variable : candidate.variable)
                addVariable(variable, size);
            for (const Plant &plant : candidate.plant)
                addPlant(plant, size);
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
        }
    }

    void addGrid()
    {
        const int demand = lp().addColumn(m_in.grid.demandPrice * m_weight);
        for (std::size_t hour = 0; hour < m_hours; ++hour) {
            const int drawn = lp().addColumn(m_in.grid.price[hour] * m_weight);
            lp().set(m_balance[hour], drawn, 1.0);
            if (m_in.grid.setsDemand.empty() || m_in.grid.setsDemand[hour]) {
                const int row = lp().addRow(RowSense::AtLeast, 0.0);
                lp().set(row, demand, 1.0);
                lp().set(row, drawn, -1.0);
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

    void addPlant(const Plant &plant, int size)
    {
        for (std::size_t hour = 0; hour < m_hours; ++hour)
            if (plant.stands.empty() || !plant.stands[hour])
                lp().set(m_balance[hour], limited(plant.perKwh * m_weight, plant.kw, size), 1.0);
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
    double m_weight;
    std::size_t m_hours;
    std::vector<int> m_balance;
    MixProgram m_out;
};

} // namespace

MixProgram mixProgram(const Case &input, const std::vector<Candidate> &candidates, double hoursPerHour)
{
    return Writer(input, hoursPerHour).write(candidates);
}

} // namespace tokenyard::own
