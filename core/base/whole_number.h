// SPDX-License-Identifier: Apache-2.0
// The one way from a double that comes from a file, a record or a formula to an int: a plain cast of a number beyond int's range
// is undefined, and its result once led to divisions by zero.
#pragma once

#include <optional>

namespace tokenyard {

// The value as an int if it is a whole number within the range; nothing for fractions, NaN and anything outside.
constexpr std::optional<int> wholeNumber(double value, int least, int most)
{
    if (!(value >= double(least) && value <= double(most)) || double(int(value)) != value)
        return std::nullopt;
    return int(value);
}

// The value without its fraction, held within the range; NaN gives `least`. For numbers that were computed, after floor or ceil.
constexpr int clampedInt(double value, int least, int most)
{
    if (!(value > double(least)))
        return least;
    return value >= double(most) ? most : int(value);
}

} // namespace tokenyard
