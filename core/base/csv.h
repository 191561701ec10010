// SPDX-License-Identifier: Apache-2.0
// The one reader of CSV files: delimiter (comma, semicolon, tab), decimal comma, line ends and encoding (UTF-8, UTF-16, CP949)
// are recognised, or the file is refused by name. Nothing is dropped silently: what is not read is reported.
#pragma once

#include "core/base/text.h"

#include <optional>
#include <span>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

namespace tokenyard {

enum class CsvEncoding { Utf8, Utf16, Cp949 };
// How numbers are written. Unclear: "1,234" or "1.234" may be a thousand or a little more than one, and nothing in the file tells.
enum class DecimalMark { Point, Comma, Unclear };

// Header and rows as text; every row has as many cells as the header.
struct CsvTable {
    std::vector<std::string> header;
    std::vector<std::vector<std::string>> rows;
    std::vector<std::size_t> lines; // of the file, at which each row begins; the first is 1
    char delimiter = ',';
    DecimalMark decimal = DecimalMark::Point;

    int column(std::string_view name) const; // in any case of letters; -1 if absent
    const std::string &cell(std::size_t row, std::string_view name) const;
    // A finite number in the file's notation; nothing for a blank cell or anything that is not entirely a number.
    std::optional<double> number(std::size_t row, std::string_view name) const;
    std::optional<double> number(std::string_view words) const;
};

struct RefusedRow {
    std::size_t line = 0; // of the file
    Text why;
    std::vector<std::string> cells; // as far as they were read
};

struct CsvFile {
    CsvTable table;
    std::vector<RefusedRow> refused; // in the order of the file
    std::size_t blankLinesCount = 0;
    CsvEncoding encoding = CsvEncoding::Utf8;
    bool stopped = false;
    Text why; // not empty: nothing of the file is used
    // "UTF-16, columns separated by semicolons, decimal comma".
    Text dialect() const;
};

struct CsvLimits {
    std::size_t bytes = 32'000'000, rows = 200'000, columns = 500, cells = 4'000'000;
};

CsvFile readCsv(std::string_view bytes, const CsvLimits &limits = {}, std::stop_token stop = {});

// A column of numbers and what a number in it can be: the range of the physical world or of a sane configuration.
struct NumberColumn {
    const char *name;
    double least, most;
    bool whole = false;
};
// The first cell of the row that is neither blank nor such a number, as a sentence with the column; nothing if all are good.
std::optional<Text> badNumber(const CsvTable &table, std::size_t row, std::span<const NumberColumn> columns);

// The columns of the header that are not among `known`: their contents are not read, and the caller should say so.
std::vector<std::string> unreadColumns(const CsvTable &table, std::span<const std::string_view> known);

std::string csvLine(const std::vector<std::string> &cells); // with commas, quotes where needed and a line end

} // namespace tokenyard
