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

// A quantity of CostInput that a price refers to; one declared by a kind of equipment (core/plan/kinds) has no function.
struct CostDriver {
    std::string_view key;  // as in records: "it_kw"; the ending is the unit
    std::string_view unit; // as shown: "kW"
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

// The price of one unit of a record's driver in KRW of `priceYear`: dollars at the plan's exchange rate, construction escalated from the
// record's price year. Nothing if the record has no price.
std::optional<Spread> unitPrice(const Record &record, const Catalogue &catalogue, int priceYear, double krwPerUsdFactor);

// The price of a rack in KRW: from the rack's record, or from its GPUs' prices with the server around them, or from the GPUs' rental price;
// nothing if no source gives one. `source` is set to the one used.
std::optional<Spread> rackPrice(const RackLot &lot, const Catalogue &catalogue, double krwPerUsdFactor, std::string &source);

std::optional<AssetClass> parseAssetClass(std::string_view words);
// "id: title; title" of a value's sources, for the register.
std::string sourceWords(const Record &record);

// The unit of a cost item's quantity; words can be translated, symbols stay.
Text quantityUnitText(const std::string &unit);

} // namespace tokenyard
