// SPDX-License-Identifier: Apache-2.0
// Tariffs of OpenEI's Utility Rate Database (api.openei.org/utility_rates, version 7 and 8).
#pragma once

#include "core/supply/json_walk.h"
#include "core/supply/rates.h"

namespace tokenyard::rates {

bool looksLikeUrdb(const JsonValue &document);
RateTariff tariffFromUrdb(const JsonValue &document, JsonFaults &faults);

} // namespace tokenyard::rates
