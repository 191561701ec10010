// SPDX-License-Identifier: Apache-2.0
// Which of several supplies carries what hangs on them. Transformers and UPS that a board feeds on either side, and boards that several
// intakes feed, hang on one of them, the others' breakers open until that one is dead: closed both would put the fault currents of both on
// each. The load flow, N-1 and the loading of elements ask the same answer. docs/equations-network.md, "The plan's network".
#pragma once

#include "core/plan/plan_view.h"

#include <map>
#include <vector>

namespace tokenyard {

// What is interlocked, with its suppliers: the normal supply first, the next takes over where those before it are dead.
using Interlocks = std::map<ObjectId, std::vector<ObjectId>>;
Interlocks interlocks(const PlanView<Objects, Feeds> &plan);

// The place of the feed's supplier among those of what it leads to; nothing where they are not interlocked. A transfer switch prefers side A.
std::optional<int> supplyRank(const PlanView<Objects, Feeds> &plan, const Interlocks &interlocks, const Feed &feed);

} // namespace tokenyard
