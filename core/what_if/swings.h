// SPDX-License-Identifier: Apache-2.0
// One input moved at a time: the figures with it at its low and at its high. Runs start from the memory of the base's chain, so
// that stages which do not read the input are not run; they are shared out over threads, and the answer is the same for any
// number of them.
#pragma once

#include "core/chain/chain.h"
#include "core/what_if/input.h"

namespace tokenyard {

struct SwingRun {
    FieldValue at; // the input's value; of the throughput model's error the factor on all rates
    Kpis kpis;
};

struct Swing {
    Input input;
    std::vector<SwingRun> runs; // low and high of an uncertain input; the steps of an exact one
};
using Swings = std::vector<Swing>;

// Every uncertain input of the plan and the throughput model's error, at low and high. Empty if stopped.
std::optional<Swings> uncertainSwings(const Plan &plan, const Catalogue &catalogue, const Chain &base, std::stop_token stop);
// Every other field of the plan, a step down and a step up (input.h). Empty if stopped.
std::optional<Swings> exactSwings(const Plan &plan, const Catalogue &catalogue, const Chain &base, std::stop_token stop);

} // namespace tokenyard
