// SPDX-License-Identifier: Apache-2.0
// Payments of a case that lower its cost: investment and capacity based ones at once, production based ones and credits each year.
#pragma once

#include "core/study/finance/case/case_inputs.h"
#include "core/study/finance/case/case_math.h"

namespace tokenyard::finance_case {

struct Incentives {
    double paid = 0.0;                                            // at once: IBI and CBI
    double taxedFederal = 0.0, taxedState = 0.0;                  // of it, in year 1
    double reducesFederal = 0.0, reducesState = 0.0;              // of it, off the depreciation basis
    Line production, forDebt, productionFederal, productionState; // PBI: all; counted as revenue; what is taxed beside revenue
    Line creditFederal, creditState;                              // PTC
};

// `energy` in kWh per year, `capacity` in kW.
Incentives readIncentives(CaseInputs &in, int years, double cost, double capacity, const Line &energy);

} // namespace tokenyard::finance_case
