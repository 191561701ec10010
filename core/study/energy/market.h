// SPDX-License-Identifier: Apache-2.0
// The wholesale price of each hour, and what is settled against it: contracts for differences and load called off by the market operator.
// docs/equations-energy.md, "Contracts settled in money".
#pragma once

#include "core/base/finding.h"
#include "core/study/energy/priced_tariff.h"
#include "core/study/results.h"

#include <optional>
#include <vector>

namespace tokenyard {

struct Market {
    Series<EnergyPrice> prices;
    Text source; // which price is used as the market's
};
// The hourly prices of the plan's tariff, if it has them instead of periods. Otherwise the plan's market price, with the hourly shape of
// the country's record (the planner's own record first), or flat if there is no record.
Market marketOf(const PlanView<Site, Supply> &plan, const PricedTariff *tariff, const Catalogue &catalogue, std::vector<Finding> &findings);

// The value of `power` at the market's price of each hour.
Money atMarket(const Series<Power> &power, const Series<EnergyPrice> &market);

} // namespace tokenyard
