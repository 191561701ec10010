// SPDX-License-Identifier: Apache-2.0
// A loan on the site: drawn with its spending up to the last energisation, repaid from its operation.
#pragma once

#include "core/base/quantity.h"
#include "core/plan/parts.h"
#include "core/study/results.h"

#include <optional>
#include <vector>

namespace tokenyard {

struct Ledger;

struct LoanTerms {
    double shareFraction = 0.0; // of the uses of funds; if sculpted, the maximum
    DebtKind kind = DebtKind::Annuity;
    double rateFraction = 0.0; // per year, a twelfth per month
    int tenorYears = 10;       // from the last energisation, including the grace period
    double graceYearsCount = 0.0, feeFraction = 0.0, targetCoverFactor = 1.3, reserveMonthsCount = 0.0;
};

struct Loan {
    Money amount;                                            // drawn in total
    std::optional<double> coverLeastFactor, coverMeanFactor; // over the years of repayment
    std::optional<double> lifeCoverFactor;                   // LLCR at the start of repayment
    bool unserved = false;                                   // sculpted, but there is no cash to serve it
};

// Fills drawdown, fee, interest, principal, reserve and amortisation of the months, whose unlevered lines are complete.
Loan borrow(const LoanTerms &terms, Ledger &ledger);

// Index of the first month in which anything runs, that of the first energisation: before it nothing is sold and nothing costs money to
// run.
int operationBegins(const std::vector<FinanceMonth> &months);

// LLCR of each year with repayment, by year of the months: the present value, at the loan's rate, of the cash from its first to the last
// repayment, over the debt outstanding before it. `begin` is the month of the first energisation, from which a year's cash is spread
// evenly.
std::vector<std::optional<double>> lifeCovers(const std::vector<FinanceMonth> &months, double rateFraction, int begin);
std::vector<std::optional<double>> lifeCovers(const FinanceResult &finance, const Finance &terms);

} // namespace tokenyard
