// SPDX-License-Identifier: Apache-2.0
// The value of one input at which a figure takes a wanted value. The field's whole range is looked at, near the base and far from it;
// where the figure changes sides, Brent's method (Algorithms for Minimization without Derivatives, 1973) closes in to the last bits.
#pragma once

#include "core/what_if/model_run.h"

#include <functional>

namespace tokenyard {

struct SolveRequest {
    Input input;
    Kpi kpi = Kpi::Npv;
    double target = 0.0; // SI
};

struct Solution {
    FieldValue value;  // of the input
    double kpi = 0.0;  // there, SI
    bool exact = true; // false: a whole number next to the solution, which lies between two of them
};

struct SolveAnswer {
    std::vector<Solution> solutions; // the nearest to the input's own value first
    std::optional<double> slack;     // of the nearest: how far it lies from the input's value, over that value
    std::optional<double> chance;    // that the input, within its own range, is as good as the nearest or better
    Text why;                        // without a solution: no solution, because ...
    int runs = 0;                    // studies that were computed
};

// Nothing if stopped.
std::optional<SolveAnswer> solve(const ModelBase &base, const SolveRequest &request, const std::stop_token &stop = {});

// The search by itself: numbers at which the function is zero, between `least` and `most`. A function without a value there gives
// nothing; a jump over zero is no root.
struct RootSearch {
    double least = 0.0, most = 0.0, start = 0.0;
    double tolerance = 0.0; // of the function: what counts as zero
};
struct Roots {
    std::vector<double> at;                // the nearest to the start first
    std::optional<double> lowest, highest; // of the function, as far as it was looked at
    std::vector<double> jumps;             // where it jumps over zero
    bool gaps = false;                     // somewhere it has no value
};
using Function = std::function<std::optional<double>(double)>;
// Points to look at first: near the start and far from it.
std::vector<double> pointsToTry(const RootSearch &search);
// `known`: the function at pointsToTry().
Roots rootsOf(const RootSearch &search, const std::vector<std::pair<double, std::optional<double>>> &known, const Function &function);

} // namespace tokenyard
