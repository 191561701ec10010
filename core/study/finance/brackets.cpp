// SPDX-License-Identifier: Apache-2.0
#include "core/study/finance/brackets.h"

#include <algorithm>

namespace tokenyard {

Money Brackets::of(Money amount) const
{
    Money tax, below;
    for (std::size_t i = 0; i < rateFractions.size(); ++i) {
        const Money top = i < bounds.size() && bounds[i] > Money{} ? std::min(amount, bounds[i]) : amount;
        tax += std::max(top - below, Money{}) * rateFractions[i];
        below = std::max(below, top);
    }
    return tax;
}

} // namespace tokenyard
