// SPDX-License-Identifier: Apache-2.0
// A year's bill under a tariff of charges, month by month. Tiers, ratchets and net metering follow NREL SSC's utilityrate5, which is
// what tariffs of OpenEI's URDB are usually computed with; docs/equations-energy.md has the rules.
#pragma once

#include "core/supply/load.h"
#include "core/supply/rates.h"

#include <optional>

namespace tokenyard::rates {

struct BillMonth {
    double energy = 0.0;  // charges on kWh by period and tier, credits taken off
    double demand = 0.0;  // charges on kW
    double fixed = 0.0;   // a month's charge
    double minimum = 0.0; // what a minimum bill adds
    double adders = 0.0;  // on each kWh
    double shares = 0.0;  // funds
    double credits = 0.0; // of energy given to the grid, inside `energy`
    double trueUp = 0.0;  // paid out at the end of the year
    double vat = 0.0;     // beside the total
    double drawnKwh = 0.0, givenKwh = 0.0;
    double peakKw = 0.0, billedKw = 0.0; // the month's highest; after the ratchet
    double total() const { return energy + demand + fixed + minimum + adders + shares - trueUp; }
    BillMonth &operator+=(const BillMonth &o);
};

struct RateBill {
    std::array<BillMonth, 12> months;
    BillMonth annual; // kW: the highest
};

struct RateTerms {
    std::optional<double> powerFactor;
    Holidays holidays; // for schedules that know them
    // The kW of each step that set the demand, where the load's own hide its peaks (a typical year at mean utilisation).
    const std::vector<double> *demandKw = nullptr;
    int meters = 1; // of the load, for fixed charges
};

RateBill billOf(const RateTariff &tariff, const Load &load, const RateTerms &terms = {});

} // namespace tokenyard::rates
