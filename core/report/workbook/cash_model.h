// SPDX-License-Identifier: Apache-2.0
// What the sheets of the workbook share. Inputs have names: token_price, electricity_factor, opex_factor, capex_factor,
// working_capital_days, nominal_rate, tax_rate.
#pragma once

#include "core/chain/study.h"
#include "core/report/workbook/lines.h"
#include "core/study/finance/tax_law.h"

#include <optional>

namespace tokenyard::report {

struct CashModel {
    const Plan &plan;
    const Study &study;
    const FinanceResult &finance;
    std::optional<KoreanTax> korea;
    const Say &say;
    Sheet inputsSheet, balanceSheet;
    Lines base, months, years;           // as studied; formulas by month; formulas by year
    std::vector<double> creditable = {}; // of each year, what a credit is given on
    double price = 0.0;                  // KRW of a million tokens, the mean of priceYear
    int priceYear = 0;
    int firstSpent = 0;                // month of the first flow that is not zero
    std::vector<double> discount = {}; // of each month, to the end of the plan's price year

    const FinanceMonth &month(int m) const { return finance.months[std::size_t(m)]; }
    const FinanceYear &year(int y) const { return finance.years[std::size_t(y)]; }
    int yearCount() const { return int(finance.years.size()); }
    int monthCount() const { return int(finance.months.size()); }
    bool hasDebt() const { return finance.debt.has_value(); }
};

Text flowLabel(std::string_view key); // of a line of finance_lines.h

void addBase(CashModel &model);
void addMonths(CashModel &model);
void addYears(CashModel &model);
// A tax of the years: on which profit, and the names of its rows.
struct TaxKeys {
    std::string prefix, profit, bill;
    Money FinanceFlow::*amount;
};
void addTax(CashModel &model, const TaxKeys &keys);
void writeBalance(CashModel &model);
void writeInputs(CashModel &model, Book &book);

} // namespace tokenyard::report
