// SPDX-License-Identifier: Apache-2.0
// Months: of a year of 8,760 hours, and counted from the year 0 for dates.
#pragma once

#include <array>
#include <optional>
#include <string_view>

namespace tokenyard {

inline constexpr std::array<int, 12> daysOfMonth{31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
// First hour of each month, and 8,760.
inline constexpr std::array<int, 13> monthStarts{0, 744, 1416, 2160, 2880, 3624, 4344, 5088, 5832, 6552, 7296, 8016, 8760};

// "2030-03" or "2030-03-20" as months since the year 0; nothing for anything else.
std::optional<int> monthNumber(std::string_view date);

} // namespace tokenyard
