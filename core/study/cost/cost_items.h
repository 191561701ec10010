// SPDX-License-Identifier: Apache-2.0
// Keys of opex items that the cash flow treats apart.
#pragma once

namespace tokenyard {

inline constexpr const char *virtualMarketItem = "virtual-ppa-market"; // below zero; moves with the electricity price

} // namespace tokenyard
