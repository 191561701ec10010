// SPDX-License-Identifier: Apache-2.0
// What own power a plan could have and what the best mix of it costs, in words and figures.
#pragma once

#include "core/catalogue/catalogue.h"
#include "core/plan/plan_view.h"
#include "core/study/results.h"
#include "core/supply/mix.h"

#include <map>
#include <span>
#include <string>
#include <vector>

namespace tokenyard {

struct MixLimits {
    std::map<std::string, Power> most;      // by kind; of a battery its energy in an hour
    std::map<std::string, Power> room;      // by kind: what was found to fit inside the boundary, in the same terms
    std::vector<std::string> without;       // kinds that are not to be built
    std::map<std::string, RecordId> models; // by kind; the first record of the others
    double selfShareFraction = 0.0;         // least share of the load that does not come from the grid
    std::optional<Mass> carbon;             // the most of a year: fuel and the grid's energy
    std::optional<Area> land;               // for what is built; otherwise what the site leaves free, for sun, wind and batteries
    std::optional<Money> budget;            // of what is built, soft cost and contingency inside
    bool unitReserve = false;               // the contract keeps room for the loss of the largest unit that runs
    Power curtail;                          // load that may be shed: training that can wait
    EnergyPrice curtailWorth;               // what a kWh of it is worth
    bool wholeYear = false;                 // sized over every hour instead of a typical week of each month
    std::optional<int> by; // months from year 0: what is ordered in January of the price year and arrives later is left out
};

// A source of the mix as it is shown.
struct MixPart {
    std::string kind, name; // the name of what stands already
    Power power;            // of a battery: what it gives at most
    Energy stored;          // of a battery
    Energy made;            // a year
    Money yearly;           // annuity, upkeep, fuel
    EnergyPrice levelised;
    Money capex;                // soft cost and contingency inside
    RecordId model;             // its record
    std::string heatOf;         // of absorption chillers: the kind whose heat drives them; their power is that of the cold
    std::optional<int> arrives; // months from year 0, if ordered in January of the price year
    Text why;                   // it is in the mix, or not
};

struct PlanMix {
    std::vector<MixPart> parts; // the grid first, then every candidate
    std::vector<MixPart>
        standing; // the plan's own plant, contracts and load that stops: what they cost to build is spent, the rest is yearly
    EnergyPrice levelised, base;
    EnergyPrice withinHorizon; // levelised, with what is built recovered as the ledger's cost of a token recovers it
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
    int year = 0;              // that was served: the first full one
    EnergyPrice curtailWorth;  // of load that may be shed, where it was among the candidates
};

inline constexpr const char *absorptionPart = "absorption"; // kind of the part that heat of own plant drives
// The kinds that may be built, in the order of the table, and their kinds of record.
struct MixKind {
    const char *kind, *records;
};
std::span<const MixKind> mixKinds();

// Nothing if the study has no hourly load or no bill, or if it was stopped.
using MixView = PlanView<Site, Supply, CostBasis, Finance, Objects, Feeds, Phases>;
std::optional<PlanMix> mixOfPlan(const MixView &plan, const CoolingResult &cooling, const RunningLayout &layout, const MixLimits &limits,
                                 const Catalogue &catalogue, const own::Watch &watch = {});

} // namespace tokenyard
