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

// A price from its date on, by calendar month, in real terms: it falls by `declineFraction` a year and returns to the tier's level, itself
// falling by `tierDeclineFraction`, at each move to a newer model. Before its date it is constant.
struct PricePath {
    int fromMonth = 0; // year * 12 + month - 1
    double declineFraction = 0.0;
    int renewalMonths = 0; // between moves to a newer model; 0: none
    double tierDeclineFraction = 0.0;
    double factorAt(int calendarMonth) const;
};

// Tokens of one service at full build and full sales with their price; or rent for what is let.
struct RevenueStream {
    Tokens tokensAYear; // output
    TokenPrice price;   // per output token with the input tokens that go with it, real, at the start of the path
    PricePath path{};
    Money rentAYear{};             // instead: rent of what is let, at full build
    int beginsMonth = 0;           // year * 12 + month - 1: no rent before it
    bool renewsWithItFlag = false; // rent of GPUs: their replacements start anew, at the ratio of the prices
    // If the demand is stated, each month instead sells what is asked for or what can be made, hour by hour (demand_curve.h):
    std::vector<HourShare> hours{};        // of the demand; empty: not stated
    Tokens capacityAYear{}, demandAYear{}; // at full build; asked for in the twelve months from the last energisation
    double growthFraction = 0.0;           // of the demand, in each year after those
    // Of the site's mean IT power in those months: the share that the racks draw above idle, and the idle power of those that are on.
    double loadPowerFraction = 0.0, idlePowerFraction = 0.0;
    RackSteps steps{}; // the order in which its racks are switched on
};

struct CashFlowPhase {
    int year = 0, month = 1;            // energisation as planned; month 1 to 12
    int delayMonths = 0;                // its own delay, beside that of all phases
    Money building, plant, it;          // real; `plant` includes soft cost and contingency
    double operationFraction = 1.0;     // of the site's yearly cost, from this phase on
    double electricityFraction = 1.0;   // of the electricity other than for stated demands, by the halls that use it
    double passedFraction = 0.0;        // of this phase's electricity, paid by tenants
    std::vector<double> streamFraction; // of each stream's tokens

    int plannedMonth() const { return year * 12 + month - 1; }
};

// Own plant that arrives at another time than the phase it is built with: paid for up to its own date.
struct CashFlowWork {
    int paidMonth = 0;  // year * 12 + month - 1: paid by then
    int beginMonth = 0; // written off from here
    int endMonth = 0;   // the first after its phase's horizon
    Money plant;        // real
};

struct CashFlowInput {
    std::vector<CashFlowPhase> phases; // in order of date, at least one
    std::vector<RevenueStream> streams;
    Money land; // real
    std::vector<CashFlowWork> works;
    Money electricity, opex, rent; // real, of a year at full build; opex includes the electricity
    // The three that depend on own plant, as it arrives month by month; empty: always the same.
    std::vector<OperatingStep> operating;
    Money marketReceived; // part of the opex, negative: proceeds of a contract for differences, which follow the electricity price
    Money propertyTax;    // part of the opex to which a relief applies
    Money grant;          // real
    int priceYear = 2026;
    double inflationFraction = 0.0;
    double taxFraction = 0.0;       // flat rate, used without `korea`
    std::optional<KoreanTax> korea; // brackets, credits, acquisition tax and reliefs of the records
    double itYearsCount = 5.0, plantYearsCount = 15.0, buildingYearsCount = 30.0;
    double refreshFactor = 1.0;                             // price of replacement IT over the first
    double refreshThroughputFactor = 1.0;                   // tokens of replacement IT over the old
    double residualFraction = 0.0;                          // of plant and building at the end of their phase's horizon
    Depreciation depreciation = Depreciation::StraightLine; // of plant and IT
    int horizonYears = 15;       // of each phase from its own energisation, so that no phase's date moves another's end
    double rampYearsCount = 0.0; // linear, from energisation to full sales
    int constructionMonths = 24, delayMonths = 0;
    SpendCurve spendCurve = SpendCurve::Even;
    double electricityGrowth = 0.0, exchangeDrift = 0.0; // real, per year, by month from the middle of the price year
    double usdRevenueFraction = 0.0;                     // share of the revenue that follows the dollar
    double workingCapitalDays = 0.0, vatDays = 0.0, vatFraction = 0.0;
    LoanTerms loan;

    // The month from which a phase runs (year * 12 + month - 1); its money is spent by its planned month.
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
