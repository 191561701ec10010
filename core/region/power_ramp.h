// SPDX-License-Identifier: Apache-2.0
// The power of a plan as it arrives, month by month and by source, against the halls and the GPUs that stand by then; and what GPUs that
// stand without power would have made.
#pragma once

#include "core/chain/study.h"

#include <optional>
#include <string>
#include <vector>

namespace tokenyard::region {

struct RampSource {
    std::string kind, name;      // "grid", "ppa" or the kind's key; of the grid the phase that brings it
    int fromMonth = 0;           // year * 12 + month - 1
    std::optional<int> endMonth; // of a contract with a term: the first without it
    Power power;
    bool firm =
        false; // carries halls by itself: the grid and plant with fuel; not sun, wind, batteries, nor a contract, which comes over the grid
};
struct RampMonth {
    int month = 0;
    std::vector<Power> power; // of each source that stands
    Power firm, need;         // need: of the halls whose GPUs stand
    int gpus = 0;
    double poweredFraction = 1.0; // of the GPUs
};
struct PowerRamp {
    std::vector<RampSource> sources; // by date
    std::vector<RampMonth> months;   // from before the first to after the last; none: no phases, or no halls
    double gpuHoursWithout = 0.0;
    std::optional<Tokens> tokensWithout; // what these make in as many hours at full build
    std::optional<Money> worthWithout;   // at the revenue of a GPU-hour
};

// GPUs stand at their phase's planned date; the grid and the plant of a phase come with its delays, plant with a date of its own on that.
PowerRamp powerRampOf(const Plan &plan, const Study &study, const Catalogue &catalogue);

} // namespace tokenyard::region
