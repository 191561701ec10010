// SPDX-License-Identifier: Apache-2.0
// A system behind its owner's meter, bought with cash or a loan, by the method of SSC's "cashloan": what it saves on the bill
// (annual_energy_value) against what it costs, with its tax.
#pragma once

#include "core/study/finance/case/case_inputs.h"
#include "core/study/finance/case/case_math.h"

namespace tokenyard::finance_case {

struct CashLoan {
    double npv = 0.0, lcoeNominal = 0.0, lcoeReal = 0.0; // cents a kWh
    double loan = 0.0, firstCost = 0.0, adjustedCost = 0.0;
    double paybackYears = 0.0, discountedPaybackYears = 0.0; // NaN: never
    Line afterTax;                                           // cash flow, a year each
};

std::optional<CashLoan> cashLoan(CaseInputs &in);

} // namespace tokenyard::finance_case
