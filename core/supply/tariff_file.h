// SPDX-License-Identifier: Apache-2.0
// Reads a tariff of charges from JSON: as OpenEI's URDB gives it, or as Tokenyard writes it (docs/equations-energy.md).
#pragma once

#include "core/supply/rates.h"

#include <optional>
#include <string>
#include <string_view>

namespace tokenyard::rates {

// Nothing for a document that is not a tariff, has gaps in its hours or bad figures; `error` is one sentence with the place.
std::optional<RateTariff> tariffFromJson(std::string_view text, std::string &error);

// The tariff in Tokenyard's own form.
std::string tariffToJson(const RateTariff &tariff);

} // namespace tokenyard::rates
