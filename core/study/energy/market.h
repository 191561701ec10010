// SPDX-License-Identifier: Apache-2.0
// The wholesale price of each hour, and what is settled against it: a contract for differences, load called off by the market's operator.
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
    Text source; // which price stands for the market
};
// The hourly prices of the plan's tariff where it has them in the place of periods; otherwise the plan's market price, about which the
// hours of the country's record run, the planner's own before the others; without a record all hours alike.
Market marketOf(const PlanView<Site, Supply> &plan, const PricedTariff *tariff, const Catalogue &catalogue, std::vector<Finding> &findings);

// Money for `power` at the market's price of each hour.
Money atMarket(const Series<Power> &power, const Series<EnergyPrice> &market);

} // namespace tokenyard
