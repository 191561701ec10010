// SPDX-License-Identifier: Apache-2.0
// The prices of a tariff beside those of its energy, one by one, for an editor that shows and changes them.
#pragma once

#include "core/supply/rates.h"

#include <optional>

namespace tokenyard::rates {

struct OtherPrice {
    enum class Of { Period, Season, Fixed, LeastOfMonth, LeastOfYear, Ratchet, Adder, Share, Vat };
    Of of = Of::Fixed;
    int number = 0;     // of the period or season of demand, from 1
    std::string name;   // of the adder or the share
    double price = 0.0; // of the first tier, of January, of the last step of a share
    bool isShare() const { return of == Of::Ratchet || of == Of::Share || of == Of::Vat; }
    bool operator==(const OtherPrice &) const = default;
};

std::vector<OtherPrice> otherPrices(const RateTariff &tariff);
// The tariff with this price in the same place of the list; higher tiers and other months keep their distance from it. Nothing where no
// tariff's file could hold it, with the reason in `fault`.
std::optional<RateTariff> withOtherPrice(const RateTariff &tariff, std::size_t place, double price, std::string &fault);

} // namespace tokenyard::rates
