// SPDX-License-Identifier: Apache-2.0
// What exports add around one row per step: units on a line of their own, dates in merged cells, totals, or one row per day with a column
// per step. Brings a table to one row per step.
#pragma once

#include "core/supply/load_columns.h"

#include <string>
#include <string_view>

namespace tokenyard::rates {

// The number of lines above the header, and whether the units are on the line below it.
struct HeaderPlace {
    std::size_t line = 0, begin = 0; // `begin`: offset into the text
    bool unitsBelow = false;
};
HeaderPlace findHeader(std::string_view text);

void joinUnits(CsvTable &table); // joins the first row to the header as its units
// Turns one row per day (24, 48 or 96 columns) into one row per step; false if the table is not of this kind. A cell is the energy of its
// step if neither the step headers nor the titles above give a unit.
bool unfoldDays(CsvTable &table, std::string_view titles);
// Fills in dates that only the first row of a day has and drops total rows. Says in words what was left out; blank if nothing was.
std::string tidyRows(CsvFile &file, const LoadColumns &columns);

} // namespace tokenyard::rates
