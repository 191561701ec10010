// SPDX-License-Identifier: Apache-2.0
// Runs the dispatch for a plan's load and takes what each source did in the year.
#pragma once

#include "core/study/energy/hour_prices.h"
#include "core/study/energy/own_power.h"
#include "core/study/results.h"

namespace tokenyard {

// What a kWh and a kW of the grid cost, charges on them included, as the dispatch weighs them.
struct GridTerms {
    std::vector<double> price;    // KRW/kWh by hour; none: without a tariff
    std::vector<char> setsDemand; // hours that count for the billing demand
    double demandPrice = 0.0;     // KRW of a kW in a year
};
GridTerms gridTerms(const Tariff &tariff, const HourPrices &hours);

struct Supplied {
    Series<Power> demand; // drawn from the grid with IT at full load
};
// Fills the grid's hours, the sources and the sums of `result`. The dispatch is made twice: with the IT at full load, which sets the
// demand that plant and storage keep to, and at the mean load, which sets the energy.
Supplied supplyLoad(const PlanView<Supply> &plan, OwnPower own, const CoolingResult &cooling, const GridTerms &terms, EnergyResult &result);

// The case of a load with the plan's sources; for those who ask more of it than the ledger.
own::Case caseOf(const PlanView<Supply> &plan, const OwnPower &own, const Series<Power> &load, const GridTerms &terms);

} // namespace tokenyard
