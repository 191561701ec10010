// SPDX-License-Identifier: Apache-2.0
// The grid stage: the load flow and the fault levels of the plant at full load, for their findings. No figure depends on it, so
// samples and swings do not run it.
#pragma once

#include "core/network/grid_memory.h"
#include "core/network/plan_topology.h"
#include "core/study/results.h"

namespace tokenyard {

// What it remembers of the previous plan changes no figure.
GridResult gridStage(const GridPlan &plan, const SiteLayout &layout, GridMemory &memory, const GridRecords &records);

} // namespace tokenyard
