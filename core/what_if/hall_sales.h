// SPDX-License-Identifier: Apache-2.0
// What a year sells by the halls that make it, and what is lost while some of them work less. A stated demand below the capacity moves to
// the remaining racks, as in the ledger, and is lost only in hours in which they are too few.
#pragma once

#include "core/chain/study.h"

#include <utility>
#include <vector>

namespace tokenyard {

struct LostSales {
    TokenRate tokens; // output tokens, mean of the year
    MoneyRate money;
};

class HallSales {
public:
    HallSales(const Plan &plan, const Study &study);
    // `working`: for the running halls in order, the share that works; `yearFraction`: the share of their work that is cooled.
    LostSales lost(const std::vector<double> &working, double yearFraction) const;

private:
    using Weights = std::vector<std::pair<std::size_t, double>>; // halls with their GPUs
    struct Line {
        TokenRate tokens;
        MoneyRate money;
        Weights halls;
        double capacity = 0.0; // tokens/s of a line of a stated demand
        std::size_t demand = noDemand;
    };
    struct Demand { // of a service
        std::vector<HourShare> hours;
        double asked_factor = 0.0, capacity = 0.0; // mean demand over the capacity
    };
    static constexpr std::size_t noDemand = std::size_t(-1);
    void addTokens(const Plan &plan, const Study &study, const RevenueLine &line);
    std::vector<Line> m_lines;
    std::vector<Demand> m_demands;
    std::vector<ObjectId> m_services; // of the demands
};

} // namespace tokenyard
