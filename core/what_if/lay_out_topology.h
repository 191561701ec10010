// SPDX-License-Identifier: Apache-2.0
// Lays out a redundancy until the plan keeps its rules: sized for the resulting peak, units moved or given room where they no longer fit,
// whatever leaves a hall short enlarged, and the grid contract raised if the new peak exceeds it. What remains is reported. docs/equations-
// network.md, "Redundancy".
#pragma once

#include "core/chain/study.h"
#include "core/edit/topology.h"

#include <optional>

namespace tokenyard {

struct RaisedContract {
    Power before, after;
    Money capex;               // of the connection
    std::optional<Money> bill; // per year, without VAT, beside the bill of the same plan on the old contract, which pays the excess charge
};

struct LaidOutTopology {
    edit::Edit edit; // refused, or the plan
    std::shared_ptr<const Study> study;
    std::optional<RaisedContract> contract;
    std::vector<Finding> left; // errors and warnings that the plan did not have before
    bool ok() const { return edit.ok(); }
};

// `before` must be the study of the plan. The rules of the evaluator decide what is left. Also refused once a stop is requested.
LaidOutTopology layOutTopology(const Plan &plan, const Study &before, Evaluator &evaluator, Topology topology, std::stop_token stop = {});

} // namespace tokenyard
