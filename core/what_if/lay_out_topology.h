// SPDX-License-Identifier: Apache-2.0
// A redundancy laid out until it holds its own rules: sized for the peak that it then has, units that no longer fit moved or given room,
// what leaves a hall short raised, and the grid contract raised where the new peak is beyond it. What then remains is told.
// docs/equations-network.md, "Redundancy".
#pragma once

#include "core/chain/study.h"
#include "core/edit/topology.h"

#include <optional>

namespace tokenyard {

struct RaisedContract {
    Power before, after;
    Money capex;               // of the connection
    std::optional<Money> bill; // a year, without VAT, beside that of the same plan on the contract before, which is charged what exceeds it
};

struct LaidOutTopology {
    edit::Edit edit; // refused, or the plan
    std::shared_ptr<const Study> study;
    std::optional<RaisedContract> contract;
    std::vector<Finding> left; // errors and warnings of the plan that the one before did not have
    bool ok() const { return edit.ok(); }
};

// `before` must be the study of the plan. The evaluator's rules say what is left. Refused, too, once a stop is asked for.
LaidOutTopology layOutTopology(const Plan &plan, const Study &before, Evaluator &evaluator, Topology topology, std::stop_token stop = {});

} // namespace tokenyard
