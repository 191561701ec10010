// SPDX-License-Identifier: Apache-2.0
// Quantity and unit price of a cost item as all tables print them: with the fewest digits whose product still is the amount beside them.
#pragma once

#include "core/report/numbers.h"
#include "core/study/results.h"

namespace tokenyard::report {

struct PricedItem {
    Text quantity, unit;   // empty: the amount stands alone
    Text price, low, high; // of one unit, KRW, or per cent of the value that the quantity is; empty without
    Text priceUnit;        // "KRW per rack"
};

// `scale` is that of the amounts.
PricedItem pricedItem(const CostItem &item, const MoneyScale &scale);

} // namespace tokenyard::report
