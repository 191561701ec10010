// SPDX-License-Identifier: Apache-2.0
// Sizes of own power for the least cost of a year: a linear programme over a typical week of each month, then the whole year's dispatch.
#pragma once

#include "core/supply/dispatch.h"

#include <functional>
#include <limits>
#include <stop_token>
#include <string>
#include <vector>

namespace tokenyard::own {

// What may be built, for one kW (a store: one kWh).
struct Candidate {
    std::string kind = {};
    double price = 0.0, area = 0.0; // KRW and m2 of one
    double least = 0.0;
    double most = 0.0;                // kW or kWh
    double unit = 0.0;                // it comes in multiples of this; 0: in any size
    double yearly = 0.0;              // KRW a year of one: annuity of its price and fixed upkeep
    std::vector<Variable> variable{}; // one of these four has one entry
    std::vector<Plant> plant{};
    std::vector<Storage> store{};
    std::vector<Absorber> absorber{}; // for one kW of cold; its plant is that of a candidate before it
    std::size_t heatOf = 0;           // which
};

// What a mix must keep. Land and budget are of what is built; emissions and self-supply of the year with all plant.
inline constexpr double unlimited = std::numeric_limits<double>::infinity();
struct Limits {
    double selfShare = 0.0;       // least share of the load that does not come from the grid
    double emissions = unlimited; // kg a year, of fuel and of the grid's energy
    double gridEmissions = 0.0;   // kg of a kWh drawn
    double land = unlimited, budget = unlimited;
    bool any() const { return steers() || land < unlimited || budget < unlimited; }
    bool steers() const { return selfShare > 0.0 || emissions < unlimited; } // who runs, not only what is built
};
// The same figures of a year.
struct Reached {
    double selfShare = 0.0, emissions = 0.0, land = 0.0, budget = 0.0;
    bool keeps(const Limits &limits) const;
};

struct Mix {
    std::vector<double> sizes; // of each candidate
    Reached reached;
    bool feasible = true;                    // false: the limits cannot be kept; the sizes come nearest
    double yearlyCost = 0.0, baseCost = 0.0; // KRW a year, capacity in it
    double gap = 0.0;                        // of the dispatch above the bound, on the typical weeks
    bool solvedByClp = false;
    std::string remark; // why it was not
    Dispatch year;      // with the mix
};

Case with(const Case &base, const std::vector<Candidate> &candidates, const std::vector<double> &sizes);
// A week of each month, that of the highest load for its own; demand is scaled to the weeks.
Case typicalWeeks(const Case &year);
// Where it stands and whether it is still wanted: `progress` is told fractions from 0 to 1. A mix that was stopped is no answer.
struct Watch {
    std::stop_token stop = {};
    std::function<void(double)> progress = {};
};
// What the programme is written over: the weeks for speed, the year to leave nothing out. Both are confirmed by the year's dispatch.
enum class Span { Weeks, Year };
Mix bestMix(const Case &base, const std::vector<Candidate> &candidates, const Limits &limits = {}, const Watch &watch = {},
            Span span = Span::Weeks);

} // namespace tokenyard::own
