// SPDX-License-Identifier: Apache-2.0
// The amounts behind NPV, IRR and levelised cost by month, and what they are worth at the end of the price year: what a reader with the
// printed rates needs to rebuild those figures.
#pragma once

#include "core/report/document.h"
#include "core/report/numbers.h"

#include <vector>

namespace tokenyard::report {

// Real but for the cash flow, which is nominal.
struct Amounts {
    double electricity = 0.0, cost = 0.0, tokens = 0.0, cashFlow = 0.0, letting = 0.0;
};
struct PresentMonth {
    int year = 0, month = 1;
    Amounts flow, present;
};
std::vector<PresentMonth> presentMonths(const Input &in);
Amounts presentSums(const std::vector<PresentMonth> &months);

// By year: amounts and their present values. By month: the amounts, a table for each kind.
Table presentTable(const Input &in, const std::vector<PresentMonth> &months, const MoneyScale &scale);
std::vector<Table> monthTables(const std::vector<PresentMonth> &months, const MoneyScale &scale);

std::string tokensText(double tokens); // in 10^12

} // namespace tokenyard::report
