// SPDX-License-Identifier: Apache-2.0
#include "core/supply/linear_program.h"

#include <fmt/format.h>

#include <cmath>

namespace tokenyard::own {

int LinearProgram::addColumn(double cost, double lower, double upper)
{
    m_columns.push_back({cost, lower, upper, {}});
    return columns() - 1;
}

int LinearProgram::addRow(RowSense sense, double right)
{
    m_rows.push_back({sense, right});
    return rows() - 1;
}

void LinearProgram::set(int row, int column, double coefficient)
{
    if (coefficient != 0.0)
        m_columns[std::size_t(column)].rows.emplace_back(row, coefficient);
}

std::string LinearProgram::mps() const
{
    constexpr char senses[] = {'E', 'L', 'G'};
    std::string out = "NAME tokenyard FREE\nROWS\n N COST\n";
    for (int r = 0; r < rows(); ++r)
        out += fmt::format(" {} R{}\n", senses[int(m_rows[std::size_t(r)].sense)], r);
    out += "COLUMNS\n";
    for (int c = 0; c < columns(); ++c) {
        const Column &column = m_columns[std::size_t(c)];
        out += fmt::format(" C{} COST {}\n", c, column.cost);
        for (const auto &[row, coefficient] : column.rows)
            out += fmt::format(" C{} R{} {}\n", c, row, coefficient);
    }
    out += "RHS\n";
    for (int r = 0; r < rows(); ++r)
        if (m_rows[std::size_t(r)].right != 0.0)
            out += fmt::format(" RHS R{} {}\n", r, m_rows[std::size_t(r)].right);
    out += "BOUNDS\n";
    for (int c = 0; c < columns(); ++c) {
        const Column &column = m_columns[std::size_t(c)];
        if (column.lower != 0.0)
            out += std::isinf(column.lower) ? fmt::format(" MI BND C{}\n", c) : fmt::format(" LO BND C{} {}\n", c, column.lower);
        if (!std::isinf(column.upper))
            out += fmt::format(" UP BND C{} {}\n", c, column.upper);
    }
    return out + "ENDATA\n";
}

double LinearProgram::costOf(const std::vector<double> &values) const
{
    double cost = 0.0;
    for (std::size_t c = 0; c < m_columns.size() && c < values.size(); ++c)
        cost += m_columns[c].cost * values[c];
    return cost;
}

} // namespace tokenyard::own
