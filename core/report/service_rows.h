// SPDX-License-Identifier: Apache-2.0
// The mix as people read it: one row per service and accelerator, and one per service without a hall. The command line's JSON,
// the exports, the report and the Workload page show these rows.
#pragma once

#include "core/chain/study.h"

namespace tokenyard {

struct ServiceRow {
    ObjectId service;
    std::string name;
    RecordId accelerator; // "" for a service without a hall
    int gpus = 0;
    std::optional<TokenRate> rate;    // output tokens/s at full load; empty if it makes none
    double utilisationFactor = 0.0;   // mean of the year
    Tokens tokensAnnual, unmetAnnual; // unmet: asked and not served, shared over accelerators by what they make
    std::optional<int> peakHour;      // of the day, local standard time
    double onFraction = 1.0;          // of the racks' power: the rest is off, for no hour of a stated demand needs it
    int fullHours = 0;                // of the year, in which more is asked than can be made
    Duration ttft, tpot;
    std::string layoutWords;
    TokenPrice price; // of an output token with the input tokens that belong to it
};

std::vector<ServiceRow> serviceRows(const Plan &plan, const Study &study);

} // namespace tokenyard
