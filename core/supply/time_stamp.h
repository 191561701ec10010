// SPDX-License-Identifier: Apache-2.0
// Time stamps as meters write them: ISO, with points or slashes, day or month first, Korean, in one number, with or without seconds.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tokenyard::rates {

enum class DateOrder { YearFirst, DayFirst, MonthFirst };

// Minutes since 1970-01-01 00:00 of a calendar without time zones; 24:00 is the next day's 00:00.
std::optional<long long> minutesOf(std::string_view words, DateOrder order);
// What a stamp adds to universal time, in minutes: "Z", "+09:00", "+0900", "-05"; nothing where it says none.
std::optional<int> zoneMinutesOf(std::string_view words);
// The order in which all of these dates can be read; year first where a year stands first.
DateOrder dateOrderOf(const std::vector<std::string> &stamps);
std::string stampWords(long long minutes); // "2018-03-11 02:00"
int yearOf(long long minutes);
long long beginOfYear(int year); // in minutes

} // namespace tokenyard::rates
