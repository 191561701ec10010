// SPDX-License-Identifier: Apache-2.0
// What own power a plan could have and what the best mix of it costs, in words and figures.
#pragma once

#include "core/catalogue/catalogue.h"
#include "core/plan/plan_view.h"
#include "core/study/results.h"
#include "core/supply/mix.h"

#include <map>
#include <string>
#include <vector>

namespace tokenyard {

struct MixLimits {
    std::map<std::string, Power> most; // by kind; of a battery its energy in an hour
    std::vector<std::string> without;  // kinds that are not to be built
    double selfShareFraction = 0.0;    // least share of the load that does not come from the grid
    std::optional<Mass> carbon;        // the most of a year: fuel and the grid's energy
    std::optional<Area> land;          // for what is built; otherwise what the site leaves free, for sun, wind and batteries
    std::optional<Money> budget;       // of what is built, soft cost and contingency inside
    bool unitReserve = false;          // the contract keeps room for the loss of the largest unit that runs
    Power curtail;                     // load that may be shed: training that can wait
    EnergyPrice curtailWorth;          // what a kWh of it is worth
    std::optional<int> by;             // months from year 0: what is ordered in January of the price year and arrives later is left out
};

// A source of the mix as it is shown.
struct MixPart {
    std::string kind;
    Power power;   // of a battery: what it gives at most
    Energy stored; // of a battery
    Energy made;   // a year
    Money yearly;  // annuity, upkeep, fuel
    EnergyPrice levelised;
    Text why; // it is in the mix, or not
};

struct PlanMix {
    std::vector<MixPart> parts; // the grid first, then every candidate
    EnergyPrice levelised, base;
    double gapFraction = 0.0;
    bool solvedByClp = false;
    std::string remark; // without Clp: why
    double selfShareFraction = 0.0;
    Mass carbon;
    Area land;
    Money budget;
    bool kept = true;          // the limits; false: none of these candidates can keep them
    int reserveShortHours = 0; // without cover for the loss of the largest unit, where it was asked for
    std::vector<Text> limits;  // what holds the mix, in words
};

// Nothing if the study has no hourly load or no bill, or if it was stopped.
using MixView = PlanView<Site, Supply, CostBasis, Finance, Objects, Feeds, Phases>;
std::optional<PlanMix> mixOfPlan(const MixView &plan, const CoolingResult &cooling, const RunningLayout &layout, const MixLimits &limits,
                                 const Catalogue &catalogue, const own::Watch &watch = {});

} // namespace tokenyard
