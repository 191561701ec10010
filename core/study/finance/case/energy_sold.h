// SPDX-License-Identifier: Apache-2.0
// The energy of a case, a year each, and the time-of-delivery factor that its price is multiplied with.
#pragma once

#include "core/study/finance/case/case_inputs.h"
#include "core/study/finance/case/case_math.h"

namespace tokenyard::finance_case {

// kWh per year: annual_energy, or the sum of the hours of `gen`, with its degradation; with system_use_lifetime_output each year's own.
Line readEnergy(CaseInputs &in, int years);
// One factor for a whole year: what the hours have in common, or their mean weighted with the year's `gen`.
Line readDeliveryFactors(CaseInputs &in, int years);

} // namespace tokenyard::finance_case
