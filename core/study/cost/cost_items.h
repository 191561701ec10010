// SPDX-License-Identifier: Apache-2.0
// Keys of opex items that the cash flow treats apart.
#pragma once

namespace tokenyard {

// Below zero, the market falling under it apart; they move with the electricity price.
inline constexpr const char *virtualMarketItem = "virtual-ppa-market", *responseMarketItem = "demand-response";

} // namespace tokenyard
