// SPDX-License-Identifier: Apache-2.0
// The grid stage: the load flow and the fault levels of the plant at full load, for their findings. No figure depends on it, so
// samples and swings do not run it.
#pragma once

#include "core/network/plan_topology.h"
#include "core/study/results.h"

namespace tokenyard {

GridResult gridStage(const GridPlan &plan, const SiteLayout &layout, const GridRecords &records);

} // namespace tokenyard
