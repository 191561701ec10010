// SPDX-License-Identifier: Apache-2.0
// Findings on the finance stage's own figures: rates that contradict each other, a return below the hurdle, debt that is not served.
#pragma once

#include "core/plan/parts.h"
#include "core/study/results.h"

namespace tokenyard {

void addFinanceFindings(const Finance &finance, FinanceResult &result);

} // namespace tokenyard
