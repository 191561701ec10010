// SPDX-License-Identifier: Apache-2.0
// The numbers of a load as exports write them: a point or a comma before the decimals, the other between thousands.
#pragma once

#include "core/base/csv.h"

#include <optional>
#include <string>

namespace tokenyard::rates {

// Takes the decimal mark from numbers of the column that have both marks: it is the last one, as in "1.010,5" or "1,010.5".
void readMarks(CsvTable &table, std::size_t column);
// Whether points may separate thousands ("980", "1.010", "1.020"): no number of the column has a point elsewhere. Meters that write three
// decimals write them in every number.
bool hasDottedThousands(const CsvTable &table, std::size_t column);
// Reads a number, with thousands separators if the file tells them from decimal marks.
std::optional<double> numberOf(const CsvTable &table, const std::string &words);

} // namespace tokenyard::rates
