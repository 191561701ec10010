// SPDX-License-Identifier: Apache-2.0
// Files of measured runs, CSV or JSON, for the command line.
#pragma once

#include "app/cli/csv_input.h"

namespace tokenyard::cli {

// A CSV file, or a JSON file of runs; object N is on line N + 1. Nothing on failure, with the reason and exit code 3.
std::optional<CsvFile> readRunsFile(const std::string &path, Outcome &outcome);
// Whether the table contains MLPerf results instead of single runs.
bool holdsMlperf(const CsvTable &table);

} // namespace tokenyard::cli
