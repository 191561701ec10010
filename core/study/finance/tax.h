// SPDX-License-Identifier: Apache-2.0
// Corporate income tax over consecutive years: losses carried forward, the brackets of each year, investment credits down to the minimum
// tax.
#pragma once

#include "core/study/finance/tax_law.h"

#include <optional>
#include <vector>

namespace tokenyard {

struct TaxedYears {
    int firstYear = 0;
    std::vector<Money> profit;     // before tax, per year
    std::vector<Money> investment; // eligible for a credit, in the same years
};

// A flat rate on profit; losses are carried forward without limit.
std::vector<Money> flatTax(double rateFraction, const TaxedYears &years);
// National and local tax, and the rural surtax on the credit used.
std::vector<Money> koreanCorporateTax(const KoreanTax &law, const TaxedYears &years);

} // namespace tokenyard
