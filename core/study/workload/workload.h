// SPDX-License-Identifier: Apache-2.0
// The workload in figures: what each service's users ask, and in which year. Equations: docs/equations.md, "Workload".
#pragma once

#include "core/catalogue/catalogue.h"
#include "core/plan/plan_view.h"
#include "core/study/results.h"

namespace tokenyard {

// Mean output tokens/s that the users of a service ask: users · tasks a day · calls a task · output tokens / 86,400 s.
TokenRate meanDemand(const Service &service);

// The year whose weekdays and holidays the hours follow: the tariff's, as in the bill.
int workloadYear(const PlanView<Site, Supply> &plan, const Catalogue &catalogue);
// Its 365 days.
std::vector<CalendarDay> workloadDays(const PlanView<Site, Supply> &plan, const Catalogue &catalogue);

// The load of a service; nothing if the workload has not been computed.
const ServiceLoad *loadOf(const ComputeResult &compute, ObjectId service);
// Tokens made against those that could be made, mean of the year; without a load the stated one.
double utilisationOf(const ComputeResult &compute, const Service &service);

// Shares of the year's hours in which a hall's GPUs serve (at the utilisation of its service) or are let, in which they train, and both.
double workedFraction(const HallCount &hall, double utilisation);
double trainedFraction(const HallCount &hall, double worked);
double usedFraction(const HallCount &hall, double utilisation);

} // namespace tokenyard
