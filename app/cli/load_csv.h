// SPDX-License-Identifier: Apache-2.0
// Reads an hourly load from a CSV for the command line: a header `kw` or `hour,kw`, then one row per hour of the year.
// Whatever is not a load (a gap, a negative or absurd value, a wrong number of rows) is refused with its line number.
#pragma once

#include "core/base/series.h"

#include <optional>
#include <string>

namespace tokenyard::cli {

// The load with exactly `hours` rows, hour beginning, local standard time. On failure nothing, and `error` is one sentence.
std::optional<Series<Power>> readLoadCsv(const std::string &path, int hours, std::string &error);

// The same from text; `name` stands for the file in messages.
std::optional<Series<Power>> parseLoadCsv(std::string_view text, const std::string &name, int hours, std::string &error);

} // namespace tokenyard::cli
