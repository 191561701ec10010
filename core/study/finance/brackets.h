// SPDX-License-Identifier: Apache-2.0
// A progressive rate.
#pragma once

#include "core/base/quantity.h"

#include <array>

namespace tokenyard {

// Each rate on what lies between its bounds; above the last bound the last rate. A bound of 0 is none.
struct Brackets {
    std::array<double, 4> rateFractions{};
    std::array<Money, 3> bounds{};
    Money of(Money amount) const;
};

} // namespace tokenyard
