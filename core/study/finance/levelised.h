// SPDX-License-Identifier: Apache-2.0
// Levelised cost: the price of a token that, held for the whole horizon, pays all costs.
#pragma once

#include "core/study/finance/cash_flow.h"

namespace tokenyard {

// Present values by month at a rate, as of the first month; ratios do not depend on that month.
struct Levelised {
    Money electricity, cost; // cost = opex + rent + capex + acquisition tax + refresh - grant - residual
    Money letting;           // what is let beside the tokens pays its part of the cost
    Tokens tokens;
    std::optional<TokenPrice> perToken() const; // (cost - letting) / tokens
    std::optional<double> electricityShare() const;
};
// Real money at a real rate: the price is held in real money.
Levelised levelised(const CashFlow &flow, double realRateFraction);
// Nominal money at a nominal rate: the price is held in money of the day.
Levelised levelisedNominal(const CashFlow &flow, double nominalRateFraction);

} // namespace tokenyard
