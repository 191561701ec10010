// SPDX-License-Identifier: Apache-2.0
// Public holidays of a year (records of resources/tariffs/holidays.json): a tariff bills them like a Sunday.
// Weekdays are computed; holidays are data, for lunar days, substitutes, elections and decrees follow no formula.
#pragma once

#include "core/catalogue/record.h"

#include <chrono>

namespace tokenyard {

using Holidays = std::vector<std::chrono::month_day>; // in the order of the calendar

// The public holidays of Korea in `year`; nothing if no record has that year.
std::optional<Holidays> publicHolidays(const RecordSet &holidays, int year);

// "2023 to 2040": the years on record, for messages.
std::string yearsWithHolidays(const RecordSet &holidays);

} // namespace tokenyard
