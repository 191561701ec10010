// SPDX-License-Identifier: Apache-2.0
#include "core/study/finance/monthly_value.h"

#include <cmath>

namespace tokenyard {

namespace {

int calendarMonth(const FinanceMonth &month) { return month.year * 12 + month.month - 1; }

std::vector<double> factorsOf(double ratioAYear, int from, const std::vector<FinanceMonth> &months)
{
    return months.empty() ? std::vector<double>{} : monthlyFactors(ratioAYear, from, calendarMonth(months.front()), months.size());
}

} // namespace

// One power for the first month and one for the step: the same bits wherever a month's factor is asked for, and quick.
std::vector<double> monthlyFactors(double ratioAYear, int from, int first, std::size_t count)
{
    std::vector<double> factors;
    factors.reserve(count);
    const double step = std::pow(ratioAYear, 1.0 / 12.0);
    double factor = std::pow(ratioAYear, (first - from) / 12.0);
    for (std::size_t i = 0; i < count; ++i) {
        factors.push_back(factor);
        factor *= step;
    }
    return factors;
}

std::vector<double> growthFactors(double growthAYear, int from, int first, std::size_t count)
{
    std::vector<double> factors = monthlyFactors(1.0 + growthAYear, from, first, count);
    for (std::size_t i = 0; i < count && first + int(i) <= from; ++i)
        factors[i] = 1.0;
    return factors;
}

std::vector<double> discountFactors(double rateFraction, int priceYear, const std::vector<FinanceMonth> &months)
{
    return factorsOf(1.0 / (1.0 + rateFraction), valuationMonth(priceYear), months);
}

std::vector<double> inflationFactors(double inflationFraction, int priceYear, const std::vector<FinanceMonth> &months)
{
    return factorsOf(1.0 + inflationFraction, realMoneyMonth(priceYear), months);
}

std::vector<PresentYear> presentYears(double rateFraction, int priceYear, const std::vector<FinanceMonth> &months)
{
    const std::vector<double> factors = discountFactors(rateFraction, priceYear, months);
    std::vector<PresentYear> years;
    std::vector<Money> flows;
    for (std::size_t i = 0; i < months.size(); ++i) {
        if (years.empty() || years.back().year != months[i].year) {
            years.push_back({months[i].year, {}, 1.0});
            flows.emplace_back();
        }
        flows.back() += months[i].cashFlow;
        years.back().value += months[i].cashFlow * factors[i];
    }
    for (std::size_t y = 0; y < years.size(); ++y) {
        // The middle of a year is the end of June, as flows are taken at the end of their months, which is the beginning of July, from which
        // money is real.
        const double factor = years[y].value / flows[y];
        years[y].factor = flows[y] != Money{} && std::isfinite(factor)
            ? factor
            : std::pow(1.0 + rateFraction, (valuationMonth(priceYear) - (years[y].year * 12 + 5)) / 12.0);
    }
    return years;
}

} // namespace tokenyard
