// SPDX-License-Identifier: Apache-2.0
#include "core/study/finance/case/fixed_charge.h"

#include <cmath>

namespace tokenyard::finance_case {

namespace {

// The share of its cost that an asset is charged with each year of its life, interest included.
double annuityFraction(double rate, double life) { return rate == 0.0 ? 1.0 / life : rate / (1.0 - std::pow(1.0 + rate, -life)); }

// One rate for all, one per cost, or rates from the lives of what was bought.
std::vector<double> chargeRates(CaseInputs &in, std::size_t count)
{
    std::vector<double> rates;
    if (in.has("fixed_charge_rate") || !in.has("life")) {
        rates = in.series("fixed_charge_rate");
    } else {
        const double discount = in.fraction("real_discount_rate");
        for (const double life : in.series("life")) {
            if (life <= 0.0)
                in.refuse("'life' must be above 0 years");
            rates.push_back(life > 0.0 ? annuityFraction(discount, life) : 0.0);
        }
    }
    if (rates.size() == 1)
        rates.resize(count, rates.front());
    if (rates.size() != count)
        in.refuse("'fixed_charge_rate' or 'life' must hold one value, or one for each 'capital_cost'");
    return rates;
}

} // namespace

std::optional<FixedCharge> fixedCharge(CaseInputs &in)
{
    FixedCharge out;
    const std::vector<double> costs = in.series("capital_cost");
    const std::vector<double> rates = chargeRates(in, costs.size());
    const double fixed = in.number("fixed_operating_cost"), variable = in.number("variable_operating_cost");
    const double energy = in.number("annual_energy");
    if (in.error().empty() && energy <= 0.0)
        in.refuse("'annual_energy' must be above 0");
    if (!in.error().empty())
        return std::nullopt;
    for (std::size_t i = 0; i < costs.size(); ++i) {
        out.capitalCost += costs[i];
        out.annualCapital += costs[i] * rates[i];
    }
    out.rateFraction = out.capitalCost != 0.0 ? out.annualCapital / out.capitalCost : rates.front();
    out.annualOperation = fixed + variable * energy;
    out.lcoe = (out.annualCapital + fixed) / energy + variable;
    return out;
}

} // namespace tokenyard::finance_case
