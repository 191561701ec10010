// SPDX-License-Identifier: Apache-2.0
// The cash flow of a site by calendar year, from the first spending to the end of the horizon, real and nominal.
// Months are counted from first energisation; conventions and equations are in docs/equations-money.md.
#pragma once

#include <memory>

#include "core/base/quantity.h"
#include "core/study/finance/spreadsheet.h"
#include "core/study/results.h"

#include <vector>

namespace tokenyard {

// Tokens of one service at full build and full sales, and what they sell for.
struct RevenueStream {
    Tokens tokensAYear;
    TokenPrice price;             // real, up to and in the reference year
    double declineFraction = 0.0; // real fall of the price a year after it
    // Where the demand is stated, each month sells what is asked or what can be made, hour by hour (demand_curve.h), instead:
    std::vector<HourShare> hours{};        // of the demand; none: not stated
    Tokens capacityAYear{}, demandAYear{}; // at full build; asked in the reference year
    double growthFraction = 0.0;           // of the demand, a year after it
    double loadPowerFraction = 0.0;        // of the site's mean IT power in the reference year: what follows this stream's use
};

struct CashFlowPhase {
    int year = 0, month = 1;            // energisation; month 1 to 12
    Money building, plant, it;          // real; soft cost and contingency are in `plant`
    double operationFraction = 1.0;     // of the site's yearly cost that comes with this phase
    std::vector<double> streamFraction; // of each stream's tokens
};

struct CashFlowInput {
    std::vector<CashFlowPhase> phases; // in order of date, at least one
    std::vector<RevenueStream> streams;
    Money land;                    // real
    Money electricity, opex, rent; // a year at full build, real; opex holds the electricity
    int priceYear = 2026;
    double inflationFraction = 0.0, taxFraction = 0.0;
    double itYearsCount = 5.0, plantYearsCount = 15.0, buildingYearsCount = 30.0;
    double refreshFactor = 1.0;           // price of IT that replaces the old, over the first
    double refreshThroughputFactor = 1.0; // tokens of IT that replaces the old, over the old's
    double residualFraction = 0.0;        // of plant and building at the end
    int horizonYears = 15;
    double rampYearsCount = 0.0; // linear from energisation to full sales
};

// A year in real money, without tax.
struct RealYear {
    Money capex, refresh, residual, electricity, opex, rent, revenue;
    Tokens tokens;
    bool operator==(const RealYear &) const = default;
};

struct CashFlow {
    std::vector<FinanceYear> years; // nominal, from the year of the first spending
    std::vector<RealYear> real;     // the same years
    Flows flows() const;            // nominal cash flow after tax, unlevered
};

CashFlow cashFlowOf(const CashFlowInput &input);

// The first full calendar year after the last phase.
int referenceYear(const std::vector<CashFlowPhase> &phases);

// Present values in real money at the real rate, of the year of the first spending; ratios do not depend on that year.
struct Levelised {
    Money electricity, cost; // cost = opex + rent + capex + refresh - residual
    Tokens tokens;
    std::optional<TokenPrice> perToken() const;
    std::optional<double> electricityShare() const;
};
Levelised levelised(const CashFlow &flow, double realRateFraction);

} // namespace tokenyard
