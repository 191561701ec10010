// SPDX-License-Identifier: Apache-2.0
// The energy of a case, a year each, and the time-of-delivery factor that its price is multiplied with.
#pragma once

#include "core/study/finance/case/case_inputs.h"
#include "core/study/finance/case/case_math.h"

namespace tokenyard::finance_case {

// kWh a year: annual_energy, or the sum of the hours of `gen`, with its degradation.
Line readEnergy(CaseInputs &in, int years);
// One factor for the whole year: what the hours have in common, or their mean weighted with `gen`.
double readDeliveryFactor(CaseInputs &in);

} // namespace tokenyard::finance_case
