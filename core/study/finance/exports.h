// SPDX-License-Identifier: Apache-2.0
// The part of the revenue from abroad: the plan's dollar share of everything sold. Rents and electricity that tenants pay for are domestic.
#pragma once

#include "core/plan/plan_view.h"
#include "core/study/results.h"

#include <vector>

namespace tokenyard {

// Nominal, in KRW at the month's exchange rate; the rest of the month's revenue is domestic.
std::vector<Money> exportsByMonth(const PlanView<Site, Finance> &plan, const std::vector<FinanceMonth> &months);
// The same, summed by the calendar years of the months.
std::vector<Money> exportsByYear(const PlanView<Site, Finance> &plan, const FinanceResult &finance);
// Of a service's or hall's yearly revenue at full build, at the plan's exchange rate.
Money exportsOf(const PlanView<Finance> &plan, const RevenueLine &line);

} // namespace tokenyard
