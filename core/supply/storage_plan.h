// SPDX-License-Identifier: Apache-2.0
// The best use of a store against convex costs of each hour: an exact dynamic programme. The worth of what is stored is a convex
// piecewise linear function of it; an hour's cost is another; going back by an hour merges their slopes.
#pragma once

#include "core/supply/dispatch.h"

#include <span>
#include <vector>

namespace tokenyard::own {

// The cost of an hour as its load moves: pieces of equal marginal cost, ascending, over loads from -infinity. `from` is the load at which
// the first piece begins to be used up; before it the marginal cost is `below`.
struct MarginalCost {
    struct Piece {
        double cost, kw;
    };
    double below = 0.0;            // of a load below zero: the revenue of giving it
    std::span<const Piece> pieces; // from a load of zero upwards; the last has no end
};

// Of all hours, one after the other in one list.
class MarginalCosts {
public:
    explicit MarginalCosts(double below) : m_below(below) {}
    void reserve(std::size_t hours, std::size_t piecesAnHour)
    {
        m_pieces.reserve(hours * piecesAnHour);
        m_begin.reserve(hours + 1);
    }
    void add(std::span<const MarginalCost::Piece> hour)
    {
        for (const MarginalCost::Piece &piece : hour)
            m_pieces.push_back(piece);
        m_begin.push_back(m_pieces.size());
    }
    MarginalCost operator[](std::size_t hour) const
    {
        return {m_below, {m_pieces.data() + m_begin[hour], m_begin[hour + 1] - m_begin[hour]}};
    }

private:
    double m_below;
    std::vector<MarginalCost::Piece> m_pieces;
    std::vector<std::size_t> m_begin{0};
};

struct StoragePlan {
    std::vector<double> give;   // kW, below zero: taken
    std::vector<double> stored; // kWh at the hour's end
};

// `net` is the load of each hour before the store.
StoragePlan planStorage(const Storage &store, const std::vector<double> &net, const MarginalCosts &cost);

} // namespace tokenyard::own
