// SPDX-License-Identifier: Apache-2.0
// What a parcel is to be filled for: "40 MW" at the grid, "10000 GPUs" or "2e7 tokens/s". A number without a unit is refused.
#pragma once

#include "core/base/text.h"

#include <string>
#include <string_view>

namespace tokenyard::generate {

enum class GoalKind { GridPower, Gpus, TokenRate };

struct Goal {
    GoalKind kind = GoalKind::GridPower;
    double value = 0.0; // W, GPUs, tokens/s
    Text problem;       // not empty: why the words are no goal
    bool ok() const { return problem.empty(); }
    std::string words() const; // "40 MW", "10,000 GPUs"
};

Goal readGoal(std::string_view words);

} // namespace tokenyard::generate
