// SPDX-License-Identifier: Apache-2.0
#include "core/catalogue/holidays.h"

#include <fmt/format.h>

#include <charconv>

namespace tokenyard {

namespace {
constexpr std::string_view prefix = "kor-";

// "02-17" as a day; the keys of a holiday record.
std::optional<std::chrono::month_day> parseDay(std::string_view key)
{
    unsigned month = 0, day = 0;
    if (key.size() != 5 || key[2] != '-')
        return std::nullopt;
    std::from_chars(key.data(), key.data() + 2, month);
    std::from_chars(key.data() + 3, key.data() + 5, day);
    const std::chrono::month_day date{std::chrono::month(month), std::chrono::day(day)};
    return date.ok() ? std::optional(date) : std::nullopt;
}
} // namespace

std::optional<Holidays> publicHolidays(const RecordSet &holidays, int year)
{
    const Record *record = holidays.find(fmt::format("{}{}", prefix, year));
    if (!record)
        return std::nullopt;
    Holidays days;
    for (const auto &[key, value] : record->values)
        if (const auto day = parseDay(key))
            days.push_back(*day);
    return days;
}

std::string yearsWithHolidays(const RecordSet &holidays)
{
    if (holidays.records.empty())
        return "none";
    return fmt::format("{} to {}", holidays.records.front().id.substr(prefix.size()), holidays.records.back().id.substr(prefix.size()));
}

} // namespace tokenyard
