// SPDX-License-Identifier: Apache-2.0
// What of the revenue comes from abroad: the plan's dollar share of all that is sold; rents and the electricity that tenants pay are domestic.
#pragma once

#include "core/plan/plan_view.h"
#include "core/study/results.h"

#include <vector>

namespace tokenyard {

// Nominal, in KRW at the month's exchange rate; the rest of the month's revenue is domestic.
std::vector<Money> exportsByMonth(const PlanView<Site, Finance> &plan, const std::vector<FinanceMonth> &months);
// The same of the years that the months lie in.
std::vector<Money> exportsByYear(const PlanView<Site, Finance> &plan, const FinanceResult &finance);
// From what a service or a hall earns in a year at full build, at the plan's exchange rate.
Money exportsOf(const PlanView<Finance> &plan, const RevenueLine &line);

} // namespace tokenyard
