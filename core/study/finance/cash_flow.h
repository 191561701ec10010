// SPDX-License-Identifier: Apache-2.0
// The cash flow of a site by month and calendar year, from the first spending to the end of the last phase's horizon, real
// and nominal, with its tax, debt and balance sheets; conventions and equations are in docs/equations-money.md.
#pragma once

#include "core/base/quantity.h"
#include "core/plan/parts.h"
#include "core/study/cost/operating_steps.h"
#include "core/study/finance/debt.h"
#include "core/study/finance/spreadsheet.h"
#include "core/study/finance/tax_law.h"
#include "core/study/results.h"
#include "core/study/workload/needed_racks.h"

#include <vector>

namespace tokenyard {

// A price from its date on, by calendar month, in real terms: it falls by `declineFraction` a year and returns at each move to a newer
// model to the tier's level, which falls by `tierDeclineFraction`. Before its date it is what it is then.
struct PricePath {
    int fromMonth = 0; // year * 12 + month - 1
    double declineFraction = 0.0;
    int renewalMonths = 0; // between moves; 0: none
    double tierDeclineFraction = 0.0;
    double factorAt(int calendarMonth) const;
};

// Tokens of one service at full build and full sales, and what they sell for; or what is let, for a rent.
struct RevenueStream {
    Tokens tokensAYear; // output
    TokenPrice price;   // of an output token with the input tokens that belong to it, real, at the path's beginning
    PricePath path{};
    Money rentAYear{};             // of what is let: the same, at full build
    int beginsMonth = 0;           // year * 12 + month - 1, before which there is no rent
    bool renewsWithItFlag = false; // a GPU's rent: its replacement's begins anew, at the ratio of their prices
    // Where the demand is stated, each month sells what is asked or what can be made, hour by hour (demand_curve.h), instead:
    std::vector<HourShare> hours{};        // of the demand; none: not stated
    Tokens capacityAYear{}, demandAYear{}; // at full build; asked in the twelve months from the last energisation
    double growthFraction = 0.0;           // of the demand, each year after them
    // Of the site's mean IT power in those months: what its racks draw above idle, and what those that are on draw idle.
    double loadPowerFraction = 0.0, idlePowerFraction = 0.0;
    RackSteps steps{}; // in which order its racks are switched on
};

struct CashFlowPhase {
    int year = 0, month = 1;            // energisation as planned; month 1 to 12
    int delayMonths = 0;                // by which it slips beside the delay of all phases
    Money building, plant, it;          // real; soft cost and contingency are in `plant`
    double operationFraction = 1.0;     // of the site's yearly cost that comes with this phase
    double electricityFraction = 1.0;   // of the electricity but that of stated demands, by the halls that take it
    double passedFraction = 0.0;        // of the electricity of this phase, which tenants pay
    std::vector<double> streamFraction; // of each stream's tokens

    int plannedMonth() const { return year * 12 + month - 1; }
};

// Plant of the site's own that arrives at another time than what it is built with: paid for up to its own date.
struct CashFlowWork {
    int paidMonth = 0;  // year * 12 + month - 1, up to which it is built
    int beginMonth = 0; // from which it is written off
    int endMonth = 0;   // the first after its phase's horizon
    Money plant;        // real
};

struct CashFlowInput {
    std::vector<CashFlowPhase> phases; // in order of date, at least one
    std::vector<RevenueStream> streams;
    Money land; // real
    std::vector<CashFlowWork> works;
    Money electricity, opex, rent; // a year at full build, real; opex holds the electricity
    // The three that depend on own plant, from month to month as it arrives; none: always the same.
    std::vector<OperatingStep> operating;
    Money marketReceived; // in the opex, below zero: what a contract for differences gives, which moves with the electricity price
    Money propertyTax;    // of the opex: what a relief takes its share of
    Money grant;          // real
    int priceYear = 2026;
    double inflationFraction = 0.0;
    double taxFraction = 0.0;       // a flat rate, without `korea`
    std::optional<KoreanTax> korea; // brackets, credits, acquisition tax and reliefs of the records
    double itYearsCount = 5.0, plantYearsCount = 15.0, buildingYearsCount = 30.0;
    double refreshFactor = 1.0;                             // price of IT that replaces the old, over the first
    double refreshThroughputFactor = 1.0;                   // tokens of IT that replaces the old, over the old's
    double residualFraction = 0.0;                          // of plant and building at the end of their phase's horizon
    Depreciation depreciation = Depreciation::StraightLine; // of plant and IT
    int horizonYears = 15;                                  // of each phase, from its own energisation: no phase's date moves another's end
    double rampYearsCount = 0.0;                            // linear from energisation to full sales
    int constructionMonths = 24, delayMonths = 0;
    SpendCurve spendCurve = SpendCurve::Even;
    double electricityGrowth = 0.0, exchangeDrift = 0.0; // real, a year, by the month from the middle of the price year on
    double usdRevenueFraction = 0.0;                     // of the revenue, that follows the dollar
    double workingCapitalDays = 0.0, vatDays = 0.0, vatFraction = 0.0;
    LoanTerms loan;

    // From which a phase runs, year * 12 + month - 1; its money is spent by its planned month.
    int energisedMonth(const CashFlowPhase &phase) const { return phase.plannedMonth() + delayMonths + phase.delayMonths; }
};

// A month or a year in real money, without income tax.
struct RealYear {
    Money capex, acquisitionTax, refresh, grant, residual, electricity, opex, rent, revenue;
    Money letting; // of the revenue: rents and the electricity that tenants pay
    Tokens tokens;
    bool operator==(const RealYear &) const = default;
    Money cost() const { return opex + rent + capex + acquisitionTax + refresh - grant - residual; }
};

struct CashFlow {
    std::vector<FinanceMonth> months; // nominal, from the month of the first spending
    std::vector<FinanceYear> years;   // nominal, from its year
    std::vector<RealYear> real;       // the same years
    std::vector<RealYear> realMonths; // the same months
    Loan loan;
    Flows monthlyFlows() const; // nominal cash flow after tax, unlevered
    Flows equityFlows() const;  // of the months
};

CashFlow cashFlowOf(const CashFlowInput &input);

// The calendar month of the last phase's energisation, year * 12 + month - 1: a stated demand is of the twelve months from it on.
int referenceMonth(const std::vector<CashFlowPhase> &phases);
// The first full calendar year after the last phase, for which the ledger is made.
int referenceYear(const std::vector<CashFlowPhase> &phases);

} // namespace tokenyard
