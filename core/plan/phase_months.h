// SPDX-License-Identifier: Apache-2.0
// When a phase is built for and when it has power. Months are year * 12 + month - 1.
#pragma once

#include "core/plan/parts.h"

namespace tokenyard {

// The date in the plan, towards which its money is spent.
inline int plannedMonth(const Phase &phase) { return phase.year * 12 + phase.month - 1; }

// By how many months its energisation slips: with all phases (Finance::delayMonths) and by itself.
inline int slipOf(const Phase &phase, int delayOfAll) { return delayOfAll + phase.delayMonths; }

// From which it runs, sells and costs.
inline int energisedMonth(const Phase &phase, int delayOfAll) { return plannedMonth(phase) + slipOf(phase, delayOfAll); }

} // namespace tokenyard
