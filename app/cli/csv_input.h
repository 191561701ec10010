// SPDX-License-Identifier: Apache-2.0
// CSV files of the command line: read by the one reader, reported on stderr (rows read, refused and why, columns not read),
// and written back with predicted columns after every row.
#pragma once

#include "app/cli/command.h"

#include "core/base/csv.h"

#include <functional>
#include <optional>

namespace tokenyard::cli {

inline constexpr std::size_t mostRows = 100'000; // this many are predicted within seconds

// Nothing on failure, with the reason and exit code 3.
std::optional<CsvFile> readCsvFile(const std::string &path, Outcome &outcome);

// What became of a file's rows.
struct RowReport {
    std::size_t usedCount = 0;
    std::vector<RefusedRow> refused; // in the order of the file
    std::vector<std::string> unreadColumns;
};
// Reports on stderr; if no row was used it fails with exit code 3 and one sentence, and returns false.
bool reportRows(const std::string &path, const CsvFile &file, const RowReport &report, Outcome &outcome);

// On standard error: what of a file was passed over. Nothing if there is none.
void sayUnread(const std::vector<std::string> &columns, const char *what = "Columns");

// Every row of the file in order with the `added` columns, with commas and decimal points whatever the file uses; a file that already has
// these columns gets new values in them. `predict` returns the added cells of a row, or sets why the row cannot be used; the
// last column, a note, contains that reason.
std::string predictedCsv(const CsvFile &file, const std::vector<std::string> &added,
                         const std::function<std::vector<std::string>(std::size_t row, Text &why)> &predict, RowReport &report);

} // namespace tokenyard::cli
