// SPDX-License-Identifier: Apache-2.0
// The workload: what each service's users ask hour by hour, what its halls can serve of it, and the power the racks draw by
// that. Pure; closes the compute stage. Equations: docs/equations.md, "Workload".
#pragma once

#include "core/catalogue/catalogue.h"
#include "core/plan/plan.h"
#include "core/study/results.h"

namespace tokenyard {

// Mean output tokens/s that the users of a service ask: users · tasks a day · calls a task · output tokens / 86,400 s.
TokenRate meanDemand(const Service &service);

// The year whose weekdays and holidays the hours follow: the tariff's, as in the bill.
int workloadYear(const Plan &plan, const Catalogue &catalogue);
// Its 365 days.
std::vector<CalendarDay> workloadDays(const Plan &plan, const Catalogue &catalogue);

// Fills loads, hourly and mean IT power and the site's utilisation of a result whose outputs are known; adds findings.
void applyWorkload(const Plan &plan, const std::vector<HallCount> &halls, const Catalogue &catalogue, ComputeResult &result);

// The load of a service; nothing if the workload has not been computed.
const ServiceLoad *loadOf(const ComputeResult &compute, ObjectId service);
// Tokens made against those that could be made, mean of the year; without a load the stated one.
double utilisationOf(const ComputeResult &compute, const Service &service);

} // namespace tokenyard
