// SPDX-License-Identifier: Apache-2.0
// The terms on which a serving point is priced, taken from a plan and its study: a figure of the throughput tab agrees with the
// ledger's.
#pragma once

#include "core/study/cost/serving_economy.h"

namespace tokenyard {

struct Study;

// Of a service of the plan; empty if the study has no PUE or no bill.
std::optional<EconomyTerms> economyTerms(const Plan &plan, const Study &study, const Service &service);

} // namespace tokenyard
