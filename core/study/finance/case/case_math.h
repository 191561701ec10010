// SPDX-License-Identifier: Apache-2.0
// Lines of a yearly cash flow, index 0 today, and what SSC's financial models do with them.
#pragma once

#include <vector>

namespace tokenyard::finance_case {

using Line = std::vector<double>; // from index 0 to the years of the analysis

// Of years 1 to `years`; year 0 is added by the caller if wanted.
double npv(const Line &line, int years, double rateFraction);

// The rate at which the value of years 0 to `years` is zero, as SSC finds it: steps along the slope at the first guess until the value is
// below a millionth of the largest flow. The last digits therefore depend on the guess, and published rates agree to about a millionth. NaN
// if it does not converge.
double irr(const Line &line, int years);

// value (or the years' values) times scale, growing by escalation and inflation from year 1 on.
Line escalated(const std::vector<double> &value, int years, double scale, double growthFraction);

} // namespace tokenyard::finance_case
