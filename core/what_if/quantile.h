// SPDX-License-Identifier: Apache-2.0
// The value of an input at a probability. The base value is the median of the usual distribution (a triangle on either side of it, with
// half of the draws each), of a normal and of a log-normal one, and the mode of a triangular one; low and high are the tenth and
// ninetieth percentile. Of a uniform one they are the ends. docs/equations-uncertainty.md
#pragma once

#include "core/plan/distribution.h"

#include <limits>
#include <optional>

namespace tokenyard {

// A triangle from its mode and its tenth and ninetieth percentile. A side without a range has no width.
struct Triangle {
    double left = 0.0, mode = 0.0, right = 0.0;
};
Triangle triangleOf(double low, double mode, double high);

struct Marginal {
    Distribution distribution;
    double base = 0.0, low = 0.0, high = 0.0;                                                                // low <= base <= high
    double least = -std::numeric_limits<double>::infinity(), most = std::numeric_limits<double>::infinity(); // no value lies beyond
    std::optional<Triangle> triangle{}; // of low, base and high, if it is known already
};

// Probability strictly between 0 and 1.
double quantileOf(const Marginal &marginal, double probability);
// The standard normal's; Wichura's algorithm AS 241, to about 1e-16.
double normalQuantile(double probability);

} // namespace tokenyard
