// SPDX-License-Identifier: Apache-2.0
// Elimination of the buses of a grid: the LU factors of a matrix whose blocks stand where its branches stand. Order, fill and the place of
// every update are found once from the branches; a factorisation then only computes. Buses are not pivoted, which nodal admittances and the
// Jacobian of a load flow by bus do not need: their diagonal blocks hold what all neighbours add up to. (A complex symmetric matrix whose
// real and imaginary parts are definite grows by less than 3: Higham, Math. Comp. 67 (1998) 1591.)
#pragma once

#include <algorithm>
#include <cstddef>
#include <span>
#include <utility>
#include <vector>

namespace tokenyard {

// Which bus goes when: of those with the fewest neighbours the first (Tinney and Walker, Proc. IEEE 55 (1967) 1801, scheme 2).
class EliminationOrder {
public:
    EliminationOrder(int buses, std::span<const std::pair<int, int>> branches);

    // So many branches cross one another that a factorisation would take seconds and hundreds of megabytes: there is no order, ask no more
    // of it. Feeders, rings and the transmission grids of the tests stay far below.
    bool isTooMeshed() const { return m_tooMeshed; }
    int size() const { return int(m_busAt.size()); }
    int busAt(int step) const { return m_busAt[std::size_t(step)]; }
    int stepOf(int bus) const { return m_stepOf[std::size_t(bus)]; }
    // The later steps that a step's bus is joined to when it goes, in order.
    std::span<const int> later(int step) const
    {
        return std::span(m_later).subspan(std::size_t(m_begin[std::size_t(step)]), std::size_t(joined(step)));
    }
    int joined(int step) const { return m_begin[std::size_t(step) + 1] - m_begin[std::size_t(step)]; }
    // Where blocks are kept: the diagonal by step, then the rows right of it, then the columns below it.
    int slotCount() const { return size() + 2 * int(m_later.size()); }
    int right(int step, int i) const { return size() + m_begin[std::size_t(step)] + i; }
    int below(int step, int i) const { return size() + int(m_later.size()) + m_begin[std::size_t(step)] + i; }
    // The slot of row and column, of two buses that are one or joined by a branch.
    int slot(int rowBus, int columnBus) const { return slotOfSteps(stepOf(rowBus), stepOf(columnBus)); }
    // Slots of all pairs of a step's later buses, row by row: what its elimination changes.
    std::span<const int> pairs(int step) const
    {
        return std::span(m_pairs).subspan(m_pairsBegin[std::size_t(step)], std::size_t(joined(step)) * std::size_t(joined(step)));
    }

private:
    int slotOfSteps(int row, int column) const;
    std::vector<int> m_busAt, m_stepOf, m_begin, m_later, m_pairs;
    std::vector<std::size_t> m_pairsBegin;
    bool m_tooMeshed = false;
};

// Of a number the number over one; of a matrix its inverse.
template <class Number>
Number inverseOf(const Number &n)
{
    if constexpr (requires { n.inverse(); })
        return n.inverse();
    else
        return 1.0 / n;
}

// A matrix of blocks in its order, and after factorise() its factors: 1/D on the diagonal, D U right of it, L below it.
template <class Block>
class BusMatrix {
public:
    BusMatrix(const EliminationOrder &order, const Block &zero) : m_order(order), m_blocks(std::size_t(order.slotCount()), zero) {}
    Block &operator[](int slot) { return m_blocks[std::size_t(slot)]; }
    const Block &operator[](int slot) const { return m_blocks[std::size_t(slot)]; }

    void clear(const Block &zero) { std::fill(m_blocks.begin(), m_blocks.end(), zero); }

    void factorise()
    {
        for (int step = 0; step < m_order.size(); ++step) {
            Block &diagonal = (*this)[step];
            diagonal = inverseOf(diagonal);
            const int joined = m_order.joined(step);
            const std::span<const int> pairs = m_order.pairs(step);
            for (int i = 0; i < joined; ++i) {
                Block &left = (*this)[m_order.below(step, i)];
                left = Block(left * diagonal);
                for (int j = 0; j < joined; ++j)
                    (*this)[pairs[std::size_t(i * joined + j)]] -= left * (*this)[m_order.right(step, j)];
            }
        }
    }

    // Solves in place; `x` has an element for each step.
    template <class Element>
    void solve(std::vector<Element> &x) const
    {
        for (int step = 0; step < m_order.size(); ++step)
            for (int i = 0; i < m_order.joined(step); ++i)
                x[std::size_t(m_order.later(step)[std::size_t(i)])] -= (*this)[m_order.below(step, i)] * x[std::size_t(step)];
        for (int step = m_order.size() - 1; step >= 0; --step) {
            for (int i = 0; i < m_order.joined(step); ++i)
                x[std::size_t(step)] -= (*this)[m_order.right(step, i)] * x[std::size_t(m_order.later(step)[std::size_t(i)])];
            x[std::size_t(step)] = Element((*this)[step] * x[std::size_t(step)]);
        }
    }

    // The inverse of a symmetric matrix where the factors have blocks, in the slots on and below the diagonal, in place of the factors
    // (Takahashi, Fagan and Chen, PICA 1973): with Z = 1/D + Z (1 - L) it needs only what stands later in the order.
    void invertSymmetric()
    {
        std::vector<Block> column;
        for (int step = m_order.size() - 1; step >= 0; --step) {
            const int joined = m_order.joined(step);
            const std::span<const int> pairs = m_order.pairs(step);
            column.assign(std::size_t(joined), Block{});
            for (int i = 0; i < joined; ++i)
                for (int j = 0; j < joined; ++j)
                    column[std::size_t(i)] -=
                        (*this)[pairs[std::size_t(std::max(i, j) * joined + std::min(i, j))]] * (*this)[m_order.below(step, j)];
            for (int i = 0; i < joined; ++i)
                (*this)[step] -= column[std::size_t(i)] * (*this)[m_order.below(step, i)];
            for (int i = 0; i < joined; ++i)
                (*this)[m_order.below(step, i)] = column[std::size_t(i)];
        }
    }

private:
    const EliminationOrder &m_order;
    std::vector<Block> m_blocks;
};

} // namespace tokenyard
