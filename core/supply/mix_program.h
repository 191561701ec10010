// SPDX-License-Identifier: Apache-2.0
// The linear programme of a mix: every hour's balance with sizes as variables. It knows neither least loads nor starts, so its cost is a
// bound for every dispatch.
#pragma once

#include "core/supply/linear_program.h"
#include "core/supply/mix.h"

namespace tokenyard::own {

struct MixProgram {
    LinearProgram program;
    std::vector<int> sizes; // columns of the candidates
    double paid = 0.0;      // KRW a year beside the programme: what stands takes its sun, wind and contracts as they come
};
// `hoursPerHour`: how many hours of the year one of the case stands for; money is that of a year.
MixProgram mixProgram(const Case &input, const std::vector<Candidate> &candidates, double hoursPerHour, const Limits &limits = {});

} // namespace tokenyard::own
