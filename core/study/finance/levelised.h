// SPDX-License-Identifier: Apache-2.0
// Levelised cost: the constant price of a token over the whole horizon that pays for all costs.
#pragma once

#include "core/study/finance/cash_flow.h"

namespace tokenyard {

// Present values of the months at a rate, as of the first month; ratios do not depend on that month.
struct Levelised {
    Money electricity, cost; // cost = opex + rent + capex + acquisition tax + refresh - grant - residual
    Money letting;           // revenue of what is let beside tokens, which pays for part of the cost
    Tokens tokens;
    std::optional<TokenPrice> perToken() const; // (cost - letting) / tokens
    std::optional<double> electricityShare() const;
};
// In real money at a real rate: the price is constant in real terms.
Levelised levelised(const CashFlow &flow, double realRateFraction);
// In nominal money at a nominal rate: the price is constant in money of the day.
Levelised levelisedNominal(const CashFlow &flow, double nominalRateFraction);

} // namespace tokenyard
