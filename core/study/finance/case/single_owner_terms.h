// SPDX-License-Identifier: Apache-2.0
// What a single-owner case gives and what follows from it before its price and its debt are known.
#pragma once

#include "core/study/finance/case/incentives.h"
#include "core/study/finance/case/single_owner.h"
#include "core/study/finance/case/tax_basis.h"

namespace tokenyard::finance_case {

struct SingleOwnerTerms {
    int years = 0;
    double inflation = 0.0, realDiscount = 0.0, nominalDiscount = 0.0; // fractions
    double cost = 0.0, construction = 0.0, closing = 0.0, feeFraction = 0.0, otherFinancing = 0.0, salvage = 0.0;
    double ppaEscalation = 0.0;
    std::vector<double> ppaInput; // USD a kWh
    bool targetIrr = false;
    double targetPercent = 0.0, tolerance = 0.0, ppaLeast = 0.0, ppaMost = 0.0;
    int targetYear = 0, mostIterations = 0;
    bool byCover = true, evenPrincipal = false, limitsDebt = false;
    double cover = 0.0, mostDebtFraction = 0.0, debtFraction = 0.0, interest = 0.0, reserveMonths = 0.0;
    int tenor = 0, moratorium = 0;
    double receivablesFraction = 0.0, workingFraction = 0.0, reservesInterest = 0.0; // fractions of a year
    DepreciableCost depreciable = DepreciableCost::All;
    Line deliveryFactor;
    Line energy, opex, otherRevenue, federalTax, stateTax; // otherRevenue: capacity, curtailment, thermal
    std::vector<Line> equipmentFunding, equipmentBought;   // both positive, by reserve
    Incentives incentives;
    TaxBasis taxBasis;
};

SingleOwnerTerms readSingleOwner(CaseInputs &in);

} // namespace tokenyard::finance_case
