// SPDX-License-Identifier: Apache-2.0
// Keys of opex items that the cash flow treats separately.
#pragma once

namespace tokenyard {

// Negative, with the market's part in an item of its own; both follow the electricity price.
inline constexpr const char *virtualMarketItem = "virtual-ppa-market", *responseMarketItem = "demand-response";

} // namespace tokenyard
