// SPDX-License-Identifier: Apache-2.0
// A project that one owner builds and operates, by the method of SSC's "singleowner": sale under a power purchase agreement at a price
// that is given or that reaches a target rate of return, debt sized by cover ratio or by share, reserves, federal and state tax with
// credits and incentives, levelised cost. docs/equations-money.md, Finance cases.
#pragma once

#include "core/study/finance/case/case_inputs.h"
#include "core/study/finance/case/case_math.h"

namespace tokenyard::finance_case {

// The cost that depreciates: SSC changed it twice.
enum class DepreciableCost {
    All,          // the installed cost (to 2023)
    LessReserves, // without the reserves that are paid in at the start (2024)
    CostOnly,     // neither reserves nor fees of the debt
};

struct SingleOwner {
    double npv = 0.0, irrPercent = 0.0, sizeOfDebt = 0.0, minDscr = 0.0;                    // minDscr: 0 without debt
    double lcoeNominal = 0.0, lcoeReal = 0.0, lppaNominal = 0.0, lppaReal = 0.0, ppa = 0.0; // cents a kWh
    double costInstalled = 0.0, debtPercent = 0.0, nominalDiscountFraction = 0.0;
    Line returns, debtBalance, debtPayment, cashForDebt; // project return after tax; a year each
};

// Nothing where the inputs do not make a case: in.error() says why.
std::optional<SingleOwner> singleOwner(CaseInputs &in);

} // namespace tokenyard::finance_case
