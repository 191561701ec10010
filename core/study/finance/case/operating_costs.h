// SPDX-License-Identifier: Apache-2.0
// What a case costs to run, and the rates of its taxes, a year each.
#pragma once

#include "core/study/finance/case/case_inputs.h"
#include "core/study/finance/case/case_math.h"

namespace tokenyard::finance_case {

struct CaseSize {
    int years = 0;
    double inflation = 0.0, capacity = 0.0, cost = 0.0; // fraction; kW; installed
};

// Operation and maintenance, fuel, land lease, property tax, insurance, recapitalisation.
Line operatingCosts(CaseInputs &in, const CaseSize &size, const Line &energy);
// Of them what the law takes of the property.
Line propertyTax(CaseInputs &in, const CaseSize &size);
// Of a percentage for all years or of one each.
Line taxRates(CaseInputs &in, const std::string &name, int years);

} // namespace tokenyard::finance_case
