// SPDX-License-Identifier: Apache-2.0
// Reads the input of the cash flow from a plan and earlier results: phases with their shares of racks and of sales.
#pragma once

#include "core/plan/plan_view.h"
#include "core/study/finance/revenue_streams.h"

namespace tokenyard {

// Everything the cash flow needs: what is drawn is paid for, what runs earns. The plan has at least one phase and the cost has its totals.
CashFlowInput cashFlowInput(const RevenuePlan &plan, const SiteLayout &layout, const RunningLayout &running, const ComputeResult &compute,
                            const CostResult &cost, const OperatingSteps &operating, const std::vector<PlanStream> &streams,
                            const Catalogue &records);

} // namespace tokenyard
