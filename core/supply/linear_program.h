// SPDX-License-Identifier: Apache-2.0
// A linear programme (least cost subject to rows), its MPS file, and its solution by Clp as a separate program.
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
    void set(int row, int column, double coefficient); // at most once per row and column
    int columns() const { return int(m_columns.size()); }
    int rows() const { return int(m_rows.size()); }
    // Free MPS; rows R0 ..., columns C0 ...
    std::string mps() const;
    // The cost of these values, and the largest violation of any row: a check of the solver's answer.
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
    std::vector<double> values; // one per column
};

// Solves with Debian's coinor-clp as a separate program. Nothing, with a sentence in `why`, if it is not installed, runs out of time or
// finds no solution.
std::optional<LinearSolution> solveWithClp(const LinearProgram &program, double secondsAtMost, std::string &why,
                                           const std::stop_token &stop = {});

} // namespace tokenyard::own
