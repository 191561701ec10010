// SPDX-License-Identifier: Apache-2.0
// The own power that a plan could have and what the best mix costs, in words and figures.
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
    std::map<std::string, Power> most;      // by kind; of a battery its energy as one hour's power
    std::map<std::string, Power> room;      // by kind: what fits inside the boundary, in the same terms
    std::vector<std::string> without;       // kinds that must not be built
    std::map<std::string, RecordId> models; // by kind; for the others the first record
    double selfShareFraction = 0.0;         // minimum share of the load not from the grid
    std::optional<Mass> carbon;             // yearly maximum, of fuel and the grid's energy
    std::optional<Area> land;               // for what is built; if not given, what the site leaves free for sun, wind and batteries
    std::optional<Money> budget;            // for what is built, including soft cost and contingency
    bool unitReserve = false;               // room is kept under the contract for the loss of the largest running unit
    Power curtail;                          // load that may be shed, such as training that can wait
    EnergyPrice curtailWorth;               // per kWh
    bool wholeYear = false;                 // over every hour instead of one typical week per month
    std::optional<int> by;                  // months from year 0: plant ordered in January of the price year that arrives later is left out
};

// A source of the mix as shown.
struct MixPart {
    std::string kind, name; // the name of what already stands
    Power power;            // of a battery: its largest output
    Energy stored;          // of a battery
    Energy made;            // per year
    Money yearly;           // per year: annuity, upkeep, fuel
    EnergyPrice levelised;
    Money capex;                // including soft cost and contingency
    RecordId model;             // its record
    std::string heatOf;         // of absorption chillers: the kind whose heat drives them; their power is cold
    std::optional<int> arrives; // months from year 0 if ordered in January of the price year
    Text why;                   // why it is in the mix or not
};

struct PlanMix {
    std::vector<MixPart> parts;    // the grid first, then all candidates
    std::vector<MixPart> standing; // plant, contracts and stoppable load that the plan has: building them is spent, the rest is yearly
    EnergyPrice levelised, base;
    EnergyPrice withinHorizon; // levelised, with the recovery of capital that the ledger uses for the cost of a token
    double gapFraction = 0.0;
    bool solvedByClp = false;
    std::string remark; // if Clp could not be used: why
    double selfShareFraction = 0.0;
    Mass carbon;
    Area land;
    Money budget;
    bool kept = true;          // false: none of the candidates can keep the limits
    int reserveShortHours = 0; // hours without cover for the loss of the largest unit, if cover was asked for
    std::vector<Text> limits;  // the limits that shape the mix, in words
    int year = 0;              // the year served: the first full one
    EnergyPrice curtailWorth;  // of load that may be shed, if it was a candidate
};

inline constexpr const char *absorptionPart = "absorption"; // kind of the part that heat of own plant drives
// The kinds that may be built, in the order of the table, and their kinds of record.
struct MixKind {
    const char *kind, *records;
};
std::span<const MixKind> mixKinds();

// Nothing if the study has no hourly load or no bill, or if stopped.
using MixView = PlanView<Site, Supply, CostBasis, Finance, Objects, Feeds, Phases>;
std::optional<PlanMix> mixOfPlan(const MixView &plan, const CoolingResult &cooling, const RunningLayout &layout, const MixLimits &limits,
                                 const Catalogue &catalogue, const own::Watch &watch = {});

} // namespace tokenyard
