// SPDX-License-Identifier: Apache-2.0
#include "core/report/workbook/lines.h"

#include <cassert>

namespace tokenyard::report {

int Lines::lineOf(std::string_view key) const
{
    for (std::size_t i = 0; i < m_lines.size(); ++i)
        if (m_lines[i].key == key)
            return int(i);
    assert(false && "a formula names a line that is not there");
    return 0;
}

std::string Lines::cell(std::string_view key, int period) const
{
    const int line = lineOf(key);
    return cellName(rowOf(line, period), columnOf(line, period));
}

std::string Lines::there(std::string_view key, int period) const { return m_sheet.prefix() + cell(key, period); }

std::string Lines::range(std::string_view key) const { return range(key, 0, m_count - 1); }

std::string Lines::range(std::string_view key, int from, int to) const
{
    const int line = lineOf(key);
    return m_sheet.prefix() + fixedCell(rowOf(line, from), columnOf(line, from)) + ":" + fixedCell(rowOf(line, to), columnOf(line, to));
}

double Lines::value(std::string_view key, int period) const { return m_lines[std::size_t(lineOf(key))].value(period); }

void Lines::write(const Say &say)
{
    for (int line = 0; line < int(m_lines.size()); ++line) {
        const Line &l = m_lines[std::size_t(line)];
        const bool down = m_direction == Direction::Down;
        m_sheet.words(down ? m_row - 1 : m_row + line, down ? m_column + line : m_column - 1, say(l.label),
                      down ? Look::Head : Look::Label);
        for (int period = 0; period < m_count; ++period) {
            const int row = rowOf(line, period), column = columnOf(line, period);
            if (l.formula)
                m_sheet.formula(row, column, "=" + l.formula(period), l.value(period), l.look);
            else
                m_sheet.number(row, column, l.value(period), l.look);
        }
    }
}

} // namespace tokenyard::report
