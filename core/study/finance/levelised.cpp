// SPDX-License-Identifier: Apache-2.0
#include "core/study/finance/levelised.h"

namespace tokenyard {

namespace {

template <class Year>
Levelised presentValues(const std::vector<Year> &years, double rateFraction)
{
    Levelised out;
    double discount = 1.0;
    for (const Year &year : years) {
        out.electricity += year.electricity * discount;
        out.cost += (year.opex + year.rent + year.capex + year.acquisitionTax + year.refresh - year.grant - year.residual) * discount;
        out.letting += year.letting * discount;
        out.tokens += year.tokens * discount;
        discount /= 1.0 + rateFraction;
    }
    return out;
}

} // namespace

std::optional<TokenPrice> Levelised::perToken() const
{
    return tokens > Tokens{} ? std::optional((cost - letting) / tokens) : std::nullopt;
}

std::optional<double> Levelised::electricityShare() const { return cost > Money{} ? std::optional(electricity / cost) : std::nullopt; }

Levelised levelised(const CashFlow &flow, double realRateFraction) { return presentValues(flow.real, realRateFraction); }

Levelised levelisedNominal(const CashFlow &flow, double nominalRateFraction) { return presentValues(flow.years, nominalRateFraction); }

} // namespace tokenyard
