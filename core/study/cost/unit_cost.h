// SPDX-License-Identifier: Apache-2.0
// Unit costs: records of resources/cost with a driver (what they are multiplied by), price, range and source.
// Adding a cost item is adding a record; a new driver is one row of the table in unit_cost.cpp.
#pragma once

#include "core/base/text.h"
#include "core/catalogue/catalogue.h"
#include "core/study/cost/cost_input.h"
#include "core/study/results.h"

#include <span>

namespace tokenyard {

// A quantity of CostInput that a price is per.
struct CostDriver {
    const char *key;  // in records: "it_kw"
    const char *unit; // shown: "kW"
    double (*quantityCount)(const CostInput &);
};
std::span<const CostDriver> costDrivers();
const CostDriver *findCostDriver(std::string_view key);

// Base, low and high of a figure; low <= base <= high.
struct Spread {
    double base = 0.0, low = 0.0, high = 0.0;
    Spread scaled(double factor) const { return {base * factor, low * factor, high * factor}; }
};

// The price of a record for one unit of its driver, in KRW of `priceYear`: dollars at the dated rate, construction
// escalated from the record's price year. Nothing if the record has no price.
std::optional<Spread> unitPrice(const Record &record, const Catalogue &catalogue, int priceYear);

// KRW for a dollar, from the dated exchange record.
std::optional<double> krwPerUsdFactor(const Catalogue &catalogue);

// The price of a rack in KRW: the rack's record, or its GPUs' price with the server around them, or the GPUs' rental price;
// nothing if no source says. `source` is set to where it came from.
std::optional<Spread> rackPrice(const RackLot &lot, const Catalogue &catalogue, std::string &source);

std::optional<AssetClass> parseAssetClass(std::string_view words);
// "id: title; title" of a value's sources, for the register.
std::string sourceWords(const Record &record);

// The unit of a cost item's quantity; words can be translated, symbols stay.
Text quantityUnitText(const std::string &unit);

} // namespace tokenyard
