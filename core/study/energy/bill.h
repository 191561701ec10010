// SPDX-License-Identifier: Apache-2.0
// A year's electricity bill under a tariff, month by month with every line, in whole won as the utility writes it.
// An hour's load is its mean; demand is the highest hourly mean (15-minute peaks are not known: a stated assumption).
#pragma once

#include "core/study/energy/charges.h"
#include "core/study/energy/hour_prices.h"

#include <optional>

namespace tokenyard {

struct BillMonth : BillLines {
    Energy energyDrawn;
    Power billingDemand; // after ratchet and minimum
    bool operator==(const BillMonth &) const = default;
};

struct Bill {
    std::array<BillMonth, 12> months;
    BillLines annual;
    Energy energyDrawn;
    // Total without VAT per energy drawn; nothing if no energy is drawn.
    std::optional<EnergyPrice> meanPrice() const;
    bool operator==(const Bill &) const = default;
};

struct BillTerms {
    std::optional<Power> contractPower{};        // sets the minimum billing demand and the excess charge
    std::optional<double> powerFactorFraction{}; // lagging; if not given, the target is assumed to be met
    // The hours that set the demand, if the mean load hides its peaks (a typical year at mean utilisation); otherwise the load itself.
    const Series<Power> *demand = nullptr;
};

// Bills a year. The year is cyclic: the twelve months before January are those of the same year, so each month's billing demand is the
// highest of its own and its ratchet months. `load` and `prices` have the same number of hours.
Bill billOf(const Tariff &tariff, const HourPrices &prices, const Series<Power> &load, const BillTerms &terms = {});

} // namespace tokenyard
