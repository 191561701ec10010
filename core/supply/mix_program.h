// SPDX-License-Identifier: Apache-2.0
// The linear programme of a mix: the balance of every hour with the sizes as variables. It knows neither minimum loads nor starts, so its
// cost is a lower bound for every dispatch.
#pragma once

#include "core/supply/linear_program.h"
#include "core/supply/mix.h"

namespace tokenyard::own {

struct MixProgram {
    LinearProgram program;
    std::vector<int> sizes; // columns of the candidates
    double paid = 0.0;      // KRW a year outside the programme: solar, wind and contracts that already stand are taken as they come
};
// `hoursPerHour` is the number of hours of the year that one hour of the case stands for; money is per year.
MixProgram mixProgram(const Case &input, const std::vector<Candidate> &candidates, double hoursPerHour, const Limits &limits = {});

} // namespace tokenyard::own
