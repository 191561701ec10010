// SPDX-License-Identifier: Apache-2.0
// Sizes own power for the least cost of a year: a linear programme over a typical week of each month, confirmed by a dispatch of the whole
// year.
#pragma once

#include "core/supply/dispatch.h"

#include <functional>
#include <limits>
#include <stop_token>
#include <string>
#include <vector>

namespace tokenyard::own {

// Something that may be built; figures are per kW, of a store per kWh.
struct Candidate {
    std::string kind = {};
    double price = 0.0, area = 0.0; // KRW and m2 per kW
    double least = 0.0;
    double most = 0.0;                // kW or kWh
    double unit = 0.0;                // built in multiples of this; 0: in any size
    double yearly = 0.0;              // KRW a year per kW: annuity of the price and fixed upkeep
    std::vector<Variable> variable{}; // exactly one of these four has an entry
    std::vector<Plant> plant{};
    std::vector<Storage> store{};
    std::vector<Absorber> absorber{}; // per kW of cold; its plant is that of an earlier candidate
    std::size_t heatOf = 0;           // index of that candidate
};

// Limits on a mix. Land and budget apply to what is built; emissions and self-supply to the year with all plant.
inline constexpr double unlimited = std::numeric_limits<double>::infinity();
struct Limits {
    double selfShare = 0.0;       // least share of the load that does not come from the grid
    double emissions = unlimited; // kg a year, from fuel and from the grid's energy
    double gridEmissions = 0.0;   // kg per kWh drawn
    double land = unlimited, budget = unlimited;
    bool any() const { return steers() || land < unlimited || budget < unlimited; }
    bool steers() const { return selfShare > 0.0 || emissions < unlimited; } // limits that depend on who runs, not only on what is built
};
// The same quantities as reached in a year.
struct Reached {
    double selfShare = 0.0, emissions = 0.0, land = 0.0, budget = 0.0;
    bool keeps(const Limits &limits) const;
};

struct Mix {
    std::vector<double> sizes; // one per candidate
    Reached reached;
    bool feasible = true;                    // false: no mix keeps the limits, and the sizes come closest
    double yearlyCost = 0.0, baseCost = 0.0; // KRW a year including capacity; baseCost without the mix
    double gap = 0.0;                        // by which the dispatch exceeds the bound, on the typical weeks
    bool solvedByClp = false;
    std::string remark; // why the limits cannot be kept
    Dispatch year;      // with the mix
};

Case with(const Case &base, const std::vector<Candidate> &candidates, const std::vector<double> &sizes);
// One week per month, the one with the month's highest load; demand charges are scaled to the weeks.
Case typicalWeeks(const Case &year);
// Reports progress as a fraction from 0 to 1 and says whether the answer is still wanted. A mix that was stopped is no answer.
struct Watch {
    std::stop_token stop = {};
    std::function<void(double)> progress = {};
};
// What the programme covers: typical weeks for speed, or the whole year. Both are confirmed by a dispatch of the year.
enum class Span { Weeks, Year };
Mix bestMix(const Case &base, const std::vector<Candidate> &candidates, const Limits &limits = {}, const Watch &watch = {},
            Span span = Span::Weeks);

} // namespace tokenyard::own
