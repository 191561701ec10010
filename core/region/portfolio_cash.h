// SPDX-License-Identifier: Apache-2.0
// The cash flow of a portfolio: the campuses' own by calendar year, added. Nominal money of one calendar year is the same money in every
// plan; what is of a plan's price year (NPV, real money) is brought to the latest of them. docs/equations-region.md.
#pragma once

#include "core/region/portfolio.h"

namespace tokenyard::region {

struct CashYear : FinanceFlow { // the sum of the campuses' lines, nominal
    int year = 0;
    Money exports; // of the revenue, the rest is domestic
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
// A campus as the limits leave it: the plan with its phases in other years, each such plan with the part of the campus that it stands for.
// They add up to 1 with what does not arrive at all.
struct Build {
    double part = 1.0;
    Plan plan;
    std::shared_ptr<const Study> study; // nothing of a part of which no phase arrives
};
// Of each campus, studied on all threads; empty for one whose phases all come whole and in time.
std::vector<std::vector<Build>> buildsOf(const std::vector<Campus> &campuses, const std::vector<Block> &blocks);

// The plans' own cash flows; where a campus has builds, theirs by their parts.
PortfolioCash cashOf(const std::vector<Campus> &campuses, const std::vector<std::vector<Build>> &builds = {});

// Into the years of the fleet.
void addCash(const PortfolioCash &cash, std::vector<Year> &years);

} // namespace tokenyard::region
