// SPDX-License-Identifier: Apache-2.0
// One redundancy of the power chain laid out, with its price and the worst that one failure does to it: what `topologies` lists and the
// window shows before it is applied.
#pragma once

#include "core/what_if/lay_out_topology.h"

namespace tokenyard {

struct TopologyStep {
    Topology topology{};
    LaidOutTopology laid;        // refused, or the plan with its study
    int worst = 0;               // racks that the worst single failure of power, the grid apart, darkens
    std::optional<double> capex; // of the whole plan, KRW
};
TopologyStep topologyStep(const Plan &plan, const Study &before, Evaluator &evaluator, Topology topology, std::stop_token stop = {});

// Whether two differ by the name of the choice alone: every load takes as many whole units either way.
bool samePlant(const TopologyStep &a, const TopologyStep &b);

// "The grid contract rises from 103 MW to 106.8 MW: ..."
Text contractWords(const RaisedContract &raised);

} // namespace tokenyard
