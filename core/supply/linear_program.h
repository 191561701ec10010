// SPDX-License-Identifier: Apache-2.0
// A linear programme: least cost within rows; its MPS file, and Clp as a program of its own that solves it.
#pragma once

#include <limits>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace tokenyard::own {

inline constexpr double noLimit = std::numeric_limits<double>::infinity();

enum class RowSense { Equal, AtMost, AtLeast };

class LinearProgram {
public:
    int addColumn(double cost, double lower = 0.0, double upper = noLimit);
    int addRow(RowSense sense, double right);
    void set(int row, int column, double coefficient); // each pair once
    int columns() const { return int(m_columns.size()); }
    int rows() const { return int(m_rows.size()); }
    // Free MPS; rows R0 ..., columns C0 ...
    std::string mps() const;
    // The cost of values, and how far they break a row at most: to check a solver's answer.
    double costOf(const std::vector<double> &values) const;

private:
    struct Column {
        double cost, lower, upper;
        std::vector<std::pair<int, double>> rows;
    };
    struct Row {
        RowSense sense;
        double right;
    };
    std::vector<Column> m_columns;
    std::vector<Row> m_rows;
};

struct LinearSolution {
    double cost = 0.0;
    std::vector<double> values; // of each column
};

// Solves with Debian's coinor-clp as a separate program. Nothing, with a sentence in `why`, if it is not there, takes too long or finds
// no solution.
std::optional<LinearSolution> solveWithClp(const LinearProgram &program, double secondsAtMost, std::string &why,
                                           const std::stop_token &stop = {});

} // namespace tokenyard::own
