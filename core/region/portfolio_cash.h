// SPDX-License-Identifier: Apache-2.0
// The cash flow of a portfolio: the campuses' own by calendar year, added. Nominal money of one calendar year is the same money in every
// plan; what is of a plan's price year (NPV, real money) is brought to the latest of them. docs/equations-region.md.
#pragma once

#include "core/region/portfolio.h"

namespace tokenyard::region {

struct CashYear : FinanceFlow { // the sum of the campuses' lines, nominal
    int year = 0;
    Money spent() const { return capex + acquisitionTax + refresh - grant; }
};
struct CampusCash {
    std::string name;
    int priceYear = 0;
    std::optional<Money> npv, brought; // at the end of its own price year; at the end of the portfolio's
    Text note;                         // how it was brought there, if it was; why it has no cash flow
};
struct PortfolioCash {
    int priceYear = 0; // the latest of the campuses'
    std::vector<CampusCash> campuses;
    std::vector<CashYear> years;
    std::optional<Money> npv; // nothing where a campus has none
    Text note;                // money, date and rates in a sentence
};
PortfolioCash cashOf(const std::vector<Campus> &campuses);

// Into the years of the fleet.
void addCash(const PortfolioCash &cash, std::vector<Year> &years);

// The campuses with each phase in the year that the limits leave it. Those that wait are studied anew; empty if none does.
std::vector<Campus> asBuilt(const std::vector<Campus> &campuses, const std::vector<Block> &blocks);

} // namespace tokenyard::region
