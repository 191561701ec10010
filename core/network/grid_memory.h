// SPDX-License-Identifier: Apache-2.0
// What was computed of the parts of a network, this time and the time before, by the numbers that it was computed from: a hall that is
// moved changes four islands of a hundred. Equal numbers give equal bits, so that no figure depends on what is remembered.
#pragma once

#include "core/network/load_flow.h"
#include "core/network/short_circuit.h"

#include <bit>
#include <cstdint>
#include <map>
#include <utility>
#include <vector>

namespace tokenyard {

class GridNumbers {
public:
    template <class... Values>
    void add(Values... values)
    {
        (m_bits.push_back(std::bit_cast<std::uint64_t>(double(values))), ...);
    }
    bool operator<(const GridNumbers &other) const { return m_bits < other.m_bits; }

private:
    std::vector<std::uint64_t> m_bits; // of doubles: also those that are no number have an order
};

template <class Answer>
class AnswersByNumbers {
public:
    // What the time before last knew is forgotten.
    void begin()
    {
        m_before = std::move(m_now);
        m_now.clear();
    }
    template <class Solve>
    const Answer &of(GridNumbers numbers, const Solve &solve)
    {
        if (const auto known = m_now.find(numbers); known != m_now.end())
            return known->second;
        if (auto known = m_before.extract(numbers))
            return m_now.insert(std::move(known)).position->second;
        return m_now.emplace(std::move(numbers), solve()).first->second;
    }

private:
    std::map<GridNumbers, Answer> m_now, m_before;
};

// An island of the plan's network with its taps where they settled.
struct IslandFlow {
    LoadFlow flow;
    std::vector<int> taps; // of its transformers
};

struct GridMemory {
    GridMemory() = default;
    // A copy begins anew: samples copy their chain with its memory and ask for no load flow.
    GridMemory(const GridMemory &) {}
    GridMemory &operator=(const GridMemory &) { return *this; }
    AnswersByNumbers<IslandFlow> islands;
    AnswersByNumbers<std::vector<FaultLevel>> faults;
};

} // namespace tokenyard
