// SPDX-License-Identifier: Apache-2.0
// Reads the cash flow's input out of a plan and the results before it: phases with their share of racks and of what is sold.
#pragma once

#include "core/plan/plan_view.h"
#include "core/study/finance/revenue_streams.h"

namespace tokenyard {

// Everything the cash flow needs: what is drawn is paid for, what runs earns. The plan has at least one phase, the cost its totals.
CashFlowInput cashFlowInput(const RevenuePlan &plan, const SiteLayout &layout, const RunningLayout &running, const ComputeResult &compute,
                            const CostResult &cost, const OperatingSteps &operating, const std::vector<PlanStream> &streams,
                            const Catalogue &records);

} // namespace tokenyard
