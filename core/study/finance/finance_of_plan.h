// SPDX-License-Identifier: Apache-2.0
// Reads the cash flow's input out of a plan and the results before it: phases with their share of racks, streams of tokens.
#pragma once

#include "core/plan/plan_view.h"
#include "core/study/finance/cash_flow.h"

namespace tokenyard {

// Tokens sold in a year at full build: rate x a year x utilisation x availability, one stream a service output; nothing if no
// output has a rate. `availabilityFactor` is that of GPU-hours (power x cooling x node health).
std::optional<std::vector<RevenueStream>> revenueStreams(const PlanView<Services, PowerDesign> &plan, const RunningLayout &running,
                                                         const ComputeResult &compute, double availabilityFactor);

// Everything the cash flow needs: what is drawn is paid for, what runs earns. The plan has at least one phase, the cost its totals.
CashFlowInput cashFlowInput(const PlanView<Site, Services, Phases, Finance> &plan, const SiteLayout &layout, const RunningLayout &running,
                            const ComputeResult &compute, const CostResult &cost, std::vector<RevenueStream> streams);

} // namespace tokenyard
