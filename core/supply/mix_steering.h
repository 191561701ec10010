// SPDX-License-Identifier: Apache-2.0
// A dispatch that keeps what a mix must keep: the year's self-supply and emissions steer it by prices that nobody pays, as the shadow
// prices of the linear programme do.
#pragma once

#include "core/supply/mix.h"

namespace tokenyard::own {

struct Steered {
    Dispatch dispatch;
    Reached reached;
    double cost = 0.0; // at the true prices
    bool kept = false;
};
// `built`: land and budget of the mix. `weight`: how many of the year's hours one of the case stands for.
Steered steer(const Case &input, const Limits &limits, const Reached &built, double weight, int tries);

} // namespace tokenyard::own
