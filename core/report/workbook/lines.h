// SPDX-License-Identifier: Apache-2.0
// Lines of a workbook over months or years: each has a key that formulas of other lines name it by.
#pragma once

#include "core/base/text.h"
#include "core/report/workbook/sheet.h"

#include <functional>
#include <vector>

namespace tokenyard::report {

using Say = std::function<std::string(const Text &)>;

enum class Direction { Down, Across }; // of time

class Lines {
public:
    // Periods from 0 to count - 1, the first at this cell of the first line; headings stand in the row or column before.
    Lines(Sheet sheet, Direction direction, int row, int column, int count)
        : m_sheet(std::move(sheet)), m_direction(direction), m_row(row), m_column(column), m_count(count)
    {}
    void number(std::string key, Text label, std::function<double(int)> value, Look look = Look::Money)
    {
        m_lines.push_back({std::move(key), std::move(label), {}, std::move(value), look});
    }
    // "=" is put before it.
    void formula(std::string key, Text label, std::function<std::string(int)> formula, std::function<double(int)> value,
                 Look look = Look::Money)
    {
        m_lines.push_back({std::move(key), std::move(label), std::move(formula), std::move(value), look});
    }
    int count() const { return m_count; }
    std::string cell(std::string_view key, int period) const;  // seen from the same sheet
    std::string there(std::string_view key, int period) const; // from another
    std::string range(std::string_view key) const;             // all periods, from anywhere
    std::string range(std::string_view key, int from, int to) const;
    double value(std::string_view key, int period) const;
    void write(const Say &say);

private:
    struct Line {
        std::string key;
        Text label;
        std::function<std::string(int)> formula;
        std::function<double(int)> value;
        Look look;
    };
    int lineOf(std::string_view key) const;
    int rowOf(int line, int period) const { return m_direction == Direction::Down ? m_row + period : m_row + line; }
    int columnOf(int line, int period) const { return m_direction == Direction::Down ? m_column + line : m_column + period; }
    Sheet m_sheet;
    Direction m_direction;
    int m_row, m_column, m_count;
    std::vector<Line> m_lines;
};

} // namespace tokenyard::report
