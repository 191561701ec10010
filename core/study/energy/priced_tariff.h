// SPDX-License-Identifier: Apache-2.0
// The plan's tariff with its hourly prices and a year's bill: one of the built-in tariffs, or one read from a file.
#pragma once

#include "core/base/finding.h"
#include "core/catalogue/catalogue.h"
#include "core/plan/plan_view.h"
#include "core/study/energy/bill.h"
#include "core/study/energy/exchange_stage.h"
#include "core/study/energy/supplied.h"
#include "core/supply/rates.h"

#include <memory>
#include <vector>

namespace tokenyard {

struct PricedTariff {
    std::optional<Tariff> builtIn;
    std::shared_ptr<const rates::RateTariff> file; // if it comes from a file
    double won = 1.0;                              // won per unit of the file's currency
    HourPrices hours;                              // including the plan's factor and regional adder
    GridTerms terms;                               // as the dispatch weighs them
    Holidays holidays;
};

// The load fills the tiers and sets the peak at which demand is priced. Nothing, with a finding, if the plan's tariff cannot be billed.
std::optional<PricedTariff> pricedTariff(const PlanView<Supply> &plan, const Series<Power> &load, const ExchangeResult &exchange,
                                         const Catalogue &catalogue, std::vector<Finding> &findings);

// The year's bill for the power drawn; `demand` has the hours that set the demand.
Bill yearBill(const PricedTariff &tariff, const PlanView<PowerDesign, Supply> &plan, const Series<Power> &drawn,
              const Series<Power> &demand);

} // namespace tokenyard
