// SPDX-License-Identifier: Apache-2.0
// The cost of a serving point: tokens/s per MW of IT and of the facility, capex per token/s, electricity and IT capital per million tokens.
// core/chain/economy_terms.h takes the terms from a plan and its study.
#pragma once

#include "core/catalogue/catalogue.h"
#include "core/plan/plan.h"
#include "core/study/cost/unit_cost.h"
#include "core/study/results.h"
#include "core/throughput/serving/serving.h"

namespace tokenyard {

struct EconomyTerms {
    double pueFactor = 1.0;
    EnergyPrice electricity;          // at the meter, without VAT
    double utilisationFraction = 1.0; // tokens sold over capacity, yearly mean
    double availabilityFraction = 1.0;
    double neededFraction = 1.0;    // of the capacity: racks that a stated demand never needs are switched off
    double idlePowerFraction = 0.0; // rack power at no load over full load
    double rackPowerFraction = 1.0; // power cap over the racks' rating
    double discountFraction = 0.0;  // real, per year
    double itYearsCount = 5.0;
    double itPriceFactor = 1.0; // the planner's factor on IT prices
    double krwPerUsdFactor = CostBasis{}.exchangeRate;
};

using CapexPerTokenRate = decltype(Money{} / TokenRate{});

// What the records say about buying an accelerator: the power and the price of its share of a rack with node, network and storage.
struct AcceleratorPurchase {
    std::optional<Power> itPower; // at the rack inlet, full load, per GPU
    std::optional<Spread> price;  // KRW per GPU
    std::string source;           // source of the price
    Text why;                     // what is missing
};
AcceleratorPurchase purchaseOf(const Accelerator &accelerator, const Catalogue &catalogue, double krwPerUsdFactor);

struct ServingEconomy {
    std::optional<TokensPerEnergy> perItPower, perFacilityPower; // tokens/s per watt of rated power
    std::optional<Power> meanItPower;                            // of a GPU with its share of node and network, at its actual use
    std::optional<CapexPerTokenRate> capex;                      // IT only
    std::optional<TokenPrice> electricity, capital;              // levelised over the life of the IT
    std::optional<TokenPrice> total, low, high;                  // both together; low and high over the bands of tokens and price
};
ServingEconomy economyOf(const ServingPoint &point, const Accelerator &accelerator, const AcceleratorPurchase &purchase,
                         const EconomyTerms &terms);

} // namespace tokenyard
