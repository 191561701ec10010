// SPDX-License-Identifier: Apache-2.0
// The numbers of a load as exports write them: with a point or a comma before their decimals and the other mark between thousands.
#pragma once

#include "core/base/csv.h"

#include <optional>
#include <string>

namespace tokenyard::rates {

// Takes the mark of decimals from the column where its numbers have both marks: the last of them, "1.010,5" or "1,010.5".
void readMarks(CsvTable &table, std::size_t column);
// Whether points may stand between thousands: "980", "1.010", "1.020", where no number has a point elsewhere. Meters that write three
// decimals write them in each number.
bool hasDottedThousands(const CsvTable &table, std::size_t column);
// A number, also one with marks between its thousands where the file tells them from a decimal mark.
std::optional<double> numberOf(const CsvTable &table, const std::string &words);

} // namespace tokenyard::rates
