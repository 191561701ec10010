// SPDX-License-Identifier: Apache-2.0
// The plan as it stands after each of its phases: what it then is, what binds it and what one more unit of that is worth. The limits are
// compared by their slack, the share of what is there that is left; docs/equations-space.md states them.
#pragma once

#include "core/chain/study.h"

#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace tokenyard::region {

// The plan without what later phases build; the last phase gives the plan itself. `phase` counts from 0 in order of date. Of a phase
// before the last, the contract is that phase's.
Plan planUpTo(const Plan &plan, std::size_t phase);
// Whether something is built in that phase or an earlier one.
bool builtBy(const Plan &plan, ObjectId phaseOfPart, std::size_t phase);

enum class Limit { Grid, PowerPlant, Cooling, Water, Land, GpuSupply, Cash, Permit };
const char *limitKey(Limit limit); // "grid", "power-plant", "gpu-supply", ...
TextSource limitName(Limit limit);

struct Constraint {
    Limit limit = Limit::Grid;
    std::optional<double> slackFraction; // negative: too little; nothing: the plan states no limit
    Text figures;                        // a sentence with what is needed and what there is
    std::vector<ObjectId> objects;       // that hold the limit
};

struct Worth {
    std::optional<Money> npv; // what one more unit adds to the NPV of the plan as it stands then
    Text unit;                // "1 MW of contract with the racks that it runs"
    Text reason;              // why there is no figure
};

struct PhaseStanding {
    ObjectId phase;
    std::string name;
    int year = 0, month = 0; // as planned: built by then
    int energised = 0;       // year * 12 + month - 1, slipped as the plan has it
    Plan plan;               // up to that phase
    std::shared_ptr<const Study> study;
    std::vector<Constraint> constraints; // the tightest first, those without a limit last
    Worth worth;                         // of one more unit of the first
    const Constraint &binding() const { return constraints.front(); }
};

// Of every phase in order of date; a plan without phases has one standing, of all of it. Stops early with those done so far.
std::vector<PhaseStanding> phaseStandings(const Plan &plan, Evaluator &evaluator, std::stop_token stop = {},
                                          const std::function<void(std::size_t done)> &progress = {});

} // namespace tokenyard::region
