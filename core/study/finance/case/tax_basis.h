// SPDX-License-Identifier: Apache-2.0
// Federal and state depreciation of a case: seven classes with their shares, bonus depreciation, investment tax credit and the basis
// that credits and incentives reduce.
#pragma once

#include "core/study/finance/case/case_inputs.h"
#include "core/study/finance/case/case_math.h"

#include <array>

namespace tokenyard::finance_case {

inline constexpr int classCount = 7; // MACRS of 5 and 15 years, straight line of 5, 15, 20 and 39 years, custom
using Shares = std::array<double, classCount>;

// One of the two governments.
struct Government {
    Shares reductionFraction{}, bonusFraction{}, qualifiesFraction{}; // by class; of incentives that reduce the basis; 0 or 1
    double reduction = 0.0;                                           // incentives that reduce the basis
    std::vector<double> creditAmount, creditFraction, creditMost;     // investment tax credit, a year each
    double percentReducesFederal = 0.0, percentReducesState = 0.0;    // 0 or 1: half of the credit comes off the basis
    double amountReducesFederal = 0.0, amountReducesState = 0.0;
    int equipmentClass = 0; // of replaced equipment
};

struct TaxBasis {
    Shares shareFraction{};     // of the depreciable cost, by class
    double totalFraction = 0.0; // of the cost that is depreciable
    Government federal, state;
    std::array<Line, classCount> schedules;
};

struct Depreciation {
    Line federal, state;             // a year each
    Line creditFederal, creditState; // investment tax credit
};

TaxBasis readTaxBasis(CaseInputs &in, int years, double federalReduction, double stateReduction);
// Of the cost, and of equipment replaced in years of their own (positive amounts, `replaced` by reserve).
Depreciation depreciate(const TaxBasis &basis, int years, double cost, const std::vector<Line> &replaced);

} // namespace tokenyard::finance_case
