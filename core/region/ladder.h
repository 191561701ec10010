// SPDX-License-Identifier: Apache-2.0
// The value ladder: what services earn by kWh and by GPU-hour on this plan's machines, from bare GPU-hours to chip design, and what a mix
// of them would earn. A step without a price is unknown until the planner states one. docs/equations-region.md.
#pragma once

#include "core/chain/study.h"

namespace tokenyard::region {

struct LadderStep {
    RecordId id;
    Text name, what;
    std::optional<double> perKwh, perGpuHour; // KRW; nothing: no price is known
    double share = 0.0;                       // of the output, in the planner's mix
    Text reason;
    std::string source;
};
struct LadderMix {
    double own = 1.0;                         // share that stays with the plan's services
    std::optional<double> perKwh, perGpuHour; // KRW
    std::optional<Money> revenue;             // a year
    Text problem;                             // a step of the mix has no price, or the shares exceed the whole
};
struct Ladder {
    std::optional<double> ownPerKwh, ownPerGpuHour; // of the plan's services as they are
    Text ownReason;                                 // where there is none
    std::vector<LadderStep> steps;                  // the lowest first
};

Ladder ladderOf(const Plan &plan, const Catalogue &catalogue, const Study &study);
// Shares by step; what is not named keeps the plan's own services.
LadderMix mixOf(const Ladder &ladder, const Study &study, const std::map<RecordId, double> &shares);
// The shares that the records hold.
std::map<RecordId, double> sharesOf(const Ladder &ladder);
// "chip-design=20,reasoning=30": percent; on bad words the sentence why not.
Text readMix(std::string_view typed, const Ladder &ladder, std::map<RecordId, double> &shares);
// "chip-design=50000": prices that the planner states, won per million tokens, into the records; on bad words the sentence why not.
Text readPrices(std::string_view typed, Catalogue &catalogue);

} // namespace tokenyard::region
