// SPDX-License-Identifier: Apache-2.0
// Schedules and tiers as both URDB and Tokenyard's own tariffs write them.
#pragma once

#include "core/supply/json_walk.h"
#include "core/supply/rates.h"

namespace tokenyard::rates {

// 12 months of 24 hours, each the number of one of `periods` periods.
MonthByHour monthByHour(const JsonValue &document, const char *key, std::size_t periods, JsonFaults &faults);
// Periods, each a list of tiers with rate, adj, max, unit and sell. `perEnergy`: the unit says how tiers of energy are counted.
std::vector<Tiers> periodsOf(const JsonValue &document, const char *key, bool perEnergy, JsonFaults &faults);
// The document's currency by its three letters (ISO 4217), what it has without one; sets the reach of prices.
std::string currencyOf(const JsonValue &document, const std::string &otherwise, JsonFaults &faults);

} // namespace tokenyard::rates
