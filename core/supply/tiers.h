// SPDX-License-Identifier: Apache-2.0
// The price of an amount under tiers, and the tiers of a month whose ends depend on its days and its demand.
#pragma once

#include "core/supply/rates.h"

namespace tokenyard::rates {

// What lies between `from` and `to` at the price (or the sell price) of each tier; the last tier has no end.
double charged(const Tiers &tiers, double from, double to, double Tier::*price = &Tier::price);

// The energy tiers of a month in kWh: daily ends times its days, ends for each kW times the billed demand. Where the first tier is one
// of kWh for each kW, tiers in kWh below it are steps within its block.
std::vector<Tiers> tiersOfMonth(const std::vector<Tiers> &periods, int days, double billedKw);

} // namespace tokenyard::rates
