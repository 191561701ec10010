// SPDX-License-Identifier: Apache-2.0
// The value of monthly flows. Real money is that of the middle of the plan's price year. Present values are as of the end of that year
// whatever the first spending, so that moving a phase does not move the date at which figures are compared. Calendar months are year * 12 +
// month - 1.
#pragma once

#include "core/study/results.h"

#include <vector>

namespace tokenyard {

constexpr int realMoneyMonth(int priceYear) { return priceYear * 12 + 6; }
constexpr int valuationMonth(int priceYear) { return priceYear * 12 + 11; }

// ratioAYear^((month - from) / 12) of `count` months from `first` on.
std::vector<double> monthlyFactors(double ratioAYear, int from, int first, std::size_t count);
// (1 + growth)^((month - from) / 12), and 1 up to `from`: a price is constant until its date.
std::vector<double> growthFactors(double growthAYear, int from, int first, std::size_t count);
// (1 + rate)^-(months after the valuation date / 12) for each of these consecutive months.
std::vector<double> discountFactors(double rateFraction, int priceYear, const std::vector<FinanceMonth> &months);
// Nominal over real money in each of these months.
std::vector<double> inflationFactors(double inflationFraction, int priceYear, const std::vector<FinanceMonth> &months);

// The present value of a year is the sum of its months' values; the factor is that sum over the year's flow, or the factor of mid-year if
// the flow is zero.
struct PresentYear {
    int year = 0;
    Money value;
    double factor = 1.0;
};
std::vector<PresentYear> presentYears(double rateFraction, int priceYear, const std::vector<FinanceMonth> &months);

} // namespace tokenyard
