// SPDX-License-Identifier: Apache-2.0
#include "core/study/finance/levelised.h"

#include "core/study/finance/monthly_value.h"

namespace tokenyard {

namespace {

template <class Month>
Levelised presentValues(const std::vector<Month> &months, double rateFraction)
{
    Levelised out;
    const std::vector<double> factors = monthlyFactors(1.0 / (1.0 + rateFraction), 0, 0, months.size());
    for (std::size_t i = 0; i < months.size(); ++i) {
        const Month &month = months[i];
        out.electricity += month.electricity * factors[i];
        out.cost +=
            (month.opex + month.rent + month.capex + month.acquisitionTax + month.refresh - month.grant - month.residual) * factors[i];
        out.letting += month.letting * factors[i];
        out.tokens += month.tokens * factors[i];
    }
    return out;
}

} // namespace

std::optional<TokenPrice> Levelised::perToken() const
{
    return tokens > Tokens{} ? std::optional((cost - letting) / tokens) : std::nullopt;
}

std::optional<double> Levelised::electricityShare() const { return cost > Money{} ? std::optional(electricity / cost) : std::nullopt; }

Levelised levelised(const CashFlow &flow, double realRateFraction) { return presentValues(flow.realMonths, realRateFraction); }

Levelised levelisedNominal(const CashFlow &flow, double nominalRateFraction) { return presentValues(flow.months, nominalRateFraction); }

} // namespace tokenyard
