// SPDX-License-Identifier: Apache-2.0
// What exports put into a table beside a row for each step: units in a line of their own, dates of merged cells, sums, and days as rows with
// a column for each step. A table is brought to one row for each step.
#pragma once

#include "core/supply/load_columns.h"

#include <string>
#include <string_view>

namespace tokenyard::rates {

// How many lines stand above the header, and whether its units stand in the line below it.
struct HeaderPlace {
    std::size_t line = 0, begin = 0; // `begin`: of the text
    bool unitsBelow = false;
};
HeaderPlace findHeader(std::string_view text);

void joinUnits(CsvTable &table); // takes the first row as the units of the header
// A row a day with 24, 48 or 96 columns; false: it is no such table. A cell is energy of its step where neither the headers of the steps nor
// the titles above them name a unit.
bool unfoldDays(CsvTable &table, std::string_view titles);
// Dates that stand in the first row of their day alone, and rows of sums. What was left out, in words; blank: nothing.
std::string tidyRows(CsvFile &file, const LoadColumns &columns);

} // namespace tokenyard::rates
