// SPDX-License-Identifier: Apache-2.0
// What a choice of place costs in each future against the best choice there: price reform, token price, next GPUs, delay, carbon. The
// futures are records that a planner may change; none has a probability. docs/equations-region.md.
#pragma once

#include "core/region/transplant.h"

#include <stop_token>

namespace tokenyard::region {

struct NationFuture {
    RecordId id;
    Text label;
    std::string source;
    const Record *record = nullptr;
};
std::vector<NationFuture> nationFutures(const Catalogue &catalogue);
// What the future changes in the plan.
std::vector<PlaceValue> valuesIn(const NationFuture &future, const Plan &plan, const Catalogue &catalogue);

// What can be chosen: the plan at a place, a scenario, a campus.
struct Choice {
    Text name;
    RecordId region;
    Plan plan;
    std::optional<Catalogue> records = {}; // where the place changes some
};
// The plan at home and in the regions, under what holds today: one price everywhere, so that a reform is a future of its own.
std::vector<Choice> regionChoices(const Plan &plan, const Catalogue &catalogue, const std::vector<RecordId> &regions);
// All regions of the records.
std::vector<RecordId> allRegions(const Catalogue &catalogue);

struct FutureRegret {
    std::vector<NationFuture> futures;
    std::vector<Choice> choices;
    std::vector<std::vector<std::optional<double>>> values, regret; // by future and choice; SI; regret is never negative
    std::vector<std::optional<double>> greatest;                    // by choice, over the futures
    std::optional<std::size_t> least;                               // the choice whose greatest regret is least
};
// Nothing if stopped.
std::optional<FutureRegret> regretOf(std::vector<Choice> choices, const Catalogue &catalogue, Kpi kpi, const std::stop_token &stop = {});

} // namespace tokenyard::region
