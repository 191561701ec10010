// SPDX-License-Identifier: Apache-2.0
#include "core/study/finance/exports.h"

#include "core/study/finance/monthly_value.h"

namespace tokenyard {

std::vector<Money> exportsByMonth(const PlanView<Site, Finance> &plan, const std::vector<FinanceMonth> &months)
{
    std::vector<Money> exports;
    if (months.empty())
        return exports;
    const double dollars = plan.finance->usdRevenue;
    const std::vector<double> exchange = growthFactors(plan.finance->exchangeDrift, realMoneyMonth(plan.site->priceYear),
                                                       months.front().year * 12 + months.front().month - 1, months.size());
    for (std::size_t m = 0; m < months.size(); ++m) // revenue = (1 - dollars + dollars * exchange) * what it would be at a flat rate
        exports.push_back((months[m].revenue - months[m].letting) * (dollars * exchange[m] / (1.0 + dollars * (exchange[m] - 1.0))));
    return exports;
}

std::vector<Money> exportsByYear(const PlanView<Site, Finance> &plan, const FinanceResult &finance)
{
    const std::vector<Money> months = exportsByMonth(plan, finance.months);
    std::vector<Money> years(finance.years.size());
    for (std::size_t m = 0; m < months.size(); ++m)
        years[std::size_t(finance.months[m].year - finance.years.front().year)] += months[m];
    return years;
}

Money exportsOf(const PlanView<Finance> &plan, const RevenueLine &line)
{
    return line.business == HallBusiness::Api ? line.total() * plan.finance->usdRevenue : Money{};
}

} // namespace tokenyard
