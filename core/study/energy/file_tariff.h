// SPDX-License-Identifier: Apache-2.0
// A tariff of charges in a plan's year of 8,760 hours: what its hours cost, what a kW costs, the bill in won.
#pragma once

#include "core/study/energy/bill.h"
#include "core/study/energy/supplied.h"
#include "core/supply/rates.h"

namespace tokenyard {

// Of the plan: a factor and an adder on the price of energy.
struct FileTariffTerms {
    double won = 1.0; // of the tariff's currency
    double priceFactor = 1.0;
    EnergyPrice adder;
    int year = 0; // whose weekdays count
    Holidays holidays;
};

// The mean price of each hour through the tiers that the month's load fills.
HourPrices hourPrices(const rates::RateTariff &tariff, const FileTariffTerms &terms, const Series<Power> &load);
// With adders and shares; a kW at the price that the tiers ask at the load's peak.
GridTerms gridTerms(const rates::RateTariff &tariff, const FileTariffTerms &terms, const HourPrices &hours, const Series<Power> &load);
Bill billOf(const rates::RateTariff &tariff, const FileTariffTerms &terms, const Series<Power> &drawn, const Series<Power> &demand,
            double powerFactor);

} // namespace tokenyard
