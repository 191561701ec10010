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

// A quantity of CostInput that a price is per; one that a kind of equipment declares (core/plan/kinds) has no function.
struct CostDriver {
    std::string_view key;  // in records: "it_kw"; it ends in the unit
    std::string_view unit; // shown: "kW"
    double (*quantity)(const CostInput &) = nullptr;
    double factor = 1.0; // SI per unit, without a function
    double quantityCount(const CostInput &input) const;
};
const CostDriver *findCostDriver(std::string_view key);

// Base, low and high of a figure; low <= base <= high.
struct Spread {
    double base = 0.0, low = 0.0, high = 0.0;
    Spread scaled(double factor) const { return {base * factor, low * factor, high * factor}; }
};

// The price of a record for one unit of its driver, in KRW of `priceYear`: dollars at the plan's exchange rate, construction
// escalated from the record's price year. Nothing if the record has no price.
std::optional<Spread> unitPrice(const Record &record, const Catalogue &catalogue, int priceYear, double krwPerUsdFactor);

// The price of a rack in KRW: the rack's record, or its GPUs' price with the server around them, or the GPUs' rental price;
// nothing if no source says. `source` is set to where it came from.
std::optional<Spread> rackPrice(const RackLot &lot, const Catalogue &catalogue, double krwPerUsdFactor, std::string &source);

std::optional<AssetClass> parseAssetClass(std::string_view words);
// "id: title; title" of a value's sources, for the register.
std::string sourceWords(const Record &record);

// The unit of a cost item's quantity; words can be translated, symbols stay.
Text quantityUnitText(const std::string &unit);

} // namespace tokenyard
