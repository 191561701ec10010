// SPDX-License-Identifier: Apache-2.0
// Corporate income tax of a row of years: losses carried forward, brackets of the year, investment credit down to the minimum tax.
#pragma once

#include "core/study/finance/tax_law.h"

#include <optional>
#include <vector>

namespace tokenyard {

struct TaxedYears {
    int firstYear = 0;
    std::vector<Money> profit;     // before tax, a year each
    std::vector<Money> investment; // that a credit is given on, of the same years
};

// A flat rate on profit; losses are carried forward without limit.
std::vector<Money> flatTax(double rateFraction, const TaxedYears &years);
// National and local tax with the rural surtax on the credit that is used.
std::vector<Money> koreanCorporateTax(const KoreanTax &law, const TaxedYears &years);

} // namespace tokenyard
