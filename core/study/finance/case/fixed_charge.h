// SPDX-License-Identifier: Apache-2.0
// Levelised cost by a fixed charge rate (SSC's "lcoefcr"): the rate that an investment costs a year, given or from its financing.
#pragma once

#include "core/study/finance/case/case_inputs.h"

namespace tokenyard::finance_case {

struct FixedCharge {
    double lcoe = 0.0; // of a kWh (or whatever `annual_energy` counts)
    double rateFraction = 0.0, capitalCost = 0.0;
    double annualCapital = 0.0, annualOperation = 0.0; // a year
    double annual() const { return annualCapital + annualOperation; }
};

std::optional<FixedCharge> fixedCharge(CaseInputs &in);

} // namespace tokenyard::finance_case
