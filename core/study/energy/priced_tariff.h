// SPDX-License-Identifier: Apache-2.0
// The plan's tariff with the prices of its hours and the bill of a year: one of the built-in tariffs, or one that was read from a file.
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
    std::shared_ptr<const rates::RateTariff> file; // in the place of a built-in one
    double won = 1.0;                              // of the file's currency
    HourPrices hours;                              // the plan's factor and regional adder inside
    GridTerms terms;                               // what the dispatch weighs
    Holidays holidays;
};

// The load is what tiers are filled by and which peak the demand is priced at. Nothing, with a finding, if the plan's tariff cannot
// be billed.
std::optional<PricedTariff> pricedTariff(const PlanView<Supply> &plan, const Series<Power> &load, const ExchangeResult &exchange,
                                         const Catalogue &catalogue, std::vector<Finding> &findings);

// The year's bill of what is drawn; `demand` has the hours that set the demand.
Bill yearBill(const PricedTariff &tariff, const PlanView<PowerDesign, Supply> &plan, const Series<Power> &drawn,
              const Series<Power> &demand);

} // namespace tokenyard
