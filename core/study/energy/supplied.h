// SPDX-License-Identifier: Apache-2.0
// Dispatches the plan's load and takes over what each source did in the year.
#pragma once

#include "core/study/energy/hour_prices.h"
#include "core/study/energy/own_power.h"
#include "core/study/results.h"

namespace tokenyard {

// The price of a kWh and of a kW from the grid with all charges, as the dispatch weighs them.
struct GridTerms {
    std::vector<double> price;    // KRW/kWh by hour; empty: no tariff
    std::vector<char> setsDemand; // 1 in the hours that count for the billing demand
    double demandPrice = 0.0;     // KRW per kW and year
};
GridTerms gridTerms(const Tariff &tariff, const HourPrices &hours);

struct Supplied {
    Series<Power> demand; // drawn from the grid with IT at full load
};
// Fills the grid's hours, the sources and the sums of `result`. Two dispatches are made: with the IT at full load, which gives the demand
// that plant and storage keep to, and at the mean load, which gives the energy.
Supplied supplyLoad(const PlanView<Supply> &plan, OwnPower own, const CoolingResult &cooling, const GridTerms &terms, EnergyResult &result);

// The dispatch case of a load with the plan's sources, for questions beyond the ledger.
own::Case caseOf(const PlanView<Supply> &plan, const OwnPower &own, const Series<Power> &load, const GridTerms &terms);

} // namespace tokenyard
