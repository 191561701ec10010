// SPDX-License-Identifier: Apache-2.0
#include "core/supply/load_marks.h"

namespace tokenyard::rates {

namespace {

// "1,234,567.8" without its marks; nothing where they do not stand between groups of three digits: "1,5" is no 15.
std::optional<std::string> withoutThousands(const std::string &words, char mark)
{
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    std::string out;
    std::size_t digits = 0;
    bool grouped = false;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const char c = words[i];
        if (c == mark) {
            if (digits == 0 || digits > 3 || (grouped && digits != 3))
                return std::nullopt;
            grouped = true;
            digits = 0;
        } else if (grouped && !isDigit(c)) {
            return digits == 3 && words.find(mark, i) == std::string::npos ? std::optional(out + words.substr(i)) : std::nullopt;
        } else {
            out += c;
            digits += isDigit(c);
        }
    }
    return !grouped || digits == 3 ? std::optional(out) : std::nullopt;
}

} // namespace

bool hasDottedThousands(const CsvTable &table, std::size_t column)
{
    if (table.decimal == DecimalMark::Comma)
        return false;
    bool dotted = false, plain = false;
    for (const auto &row : table.rows) {
        const std::string &cell = row[column];
        const bool grouped = cell.find('.') != std::string::npos;
        if (grouped && (cell.starts_with('0') || !withoutThousands(cell, '.')))
            return false;
        dotted = dotted || grouped;
        plain = plain || (!grouped && cell.size() > 1);
    }
    return dotted && plain;
}

void readMarks(CsvTable &table, std::size_t column)
{
    for (const auto &row : table.rows) {
        const std::size_t comma = row[column].rfind(','), point = row[column].rfind('.');
        if (comma == std::string::npos || point == std::string::npos)
            continue;
        table.decimal = comma > point ? DecimalMark::Comma : DecimalMark::Point;
        return;
    }
}

std::optional<double> numberOf(const CsvTable &table, const std::string &words)
{
    if (const auto plain = table.number(words); plain || table.decimal == DecimalMark::Unclear)
        return plain;
    const auto whole = withoutThousands(words, table.decimal == DecimalMark::Comma ? '.' : ',');
    return whole ? table.number(*whole) : std::nullopt;
}

} // namespace tokenyard::rates
