// SPDX-License-Identifier: Apache-2.0
// The year of a cooling plant is worked on in blocks of hours, one row a quantity: the loops over a row are wide (wide_loops.h) and the
// rows of a block stay in the processor's nearest cache.
#pragma once

#include <array>

namespace tokenyard {

inline constexpr int blockHours = 120;
static_assert(8760 % blockHours == 0, "a year is a whole number of blocks");
using HourRow = std::array<double, blockHours>;

} // namespace tokenyard
