// SPDX-License-Identifier: Apache-2.0
// A tariff from a file over a plan's year of 8,760 hours: the price of its hours, the price of a kW, the bill in won.
#pragma once

#include "core/study/energy/bill.h"
#include "core/study/energy/supplied.h"
#include "core/supply/rates.h"

namespace tokenyard {

// The plan's factor and adder on the price of energy.
struct FileTariffTerms {
    double won = 1.0; // won per unit of the tariff's currency
    double priceFactor = 1.0;
    EnergyPrice adder;
    int year = 0; // calendar for weekdays
    Holidays holidays;
};

// The mean price of each hour over the tiers that the month's load fills.
HourPrices hourPrices(const rates::RateTariff &tariff, const FileTariffTerms &terms, const Series<Power> &load);
// Including adders and shares; a kW at the price of the tier at the load's peak.
GridTerms gridTerms(const rates::RateTariff &tariff, const FileTariffTerms &terms, const HourPrices &hours, const Series<Power> &load);
Bill billOf(const rates::RateTariff &tariff, const FileTariffTerms &terms, const Series<Power> &drawn, const Series<Power> &demand,
            double powerFactor);

} // namespace tokenyard
