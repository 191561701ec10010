// SPDX-License-Identifier: Apache-2.0
#include "core/study/network/grid_stage.h"

#include "core/network/plan_grid.h"

namespace tokenyard {

GridResult gridStage(const GridPlan &plan, const SiteLayout &layout, GridMemory &memory, const GridRecords &records)
{
    return {gridFindings(plan, planGrid(plan, layout, records, memory), records)};
}

} // namespace tokenyard
