// SPDX-License-Identifier: Apache-2.0
// A dispatch that keeps the yearly limits of a mix: self-supply and emissions are enforced by internal prices, as shadow prices do in the
// linear programme.
#pragma once

#include "core/supply/mix.h"

namespace tokenyard::own {

struct Steered {
    Dispatch dispatch;
    Reached reached;
    double cost = 0.0; // at actual prices
    bool kept = false;
};
// `built` has the land and budget of the mix; `weight` is the number of hours of the year that one hour of the case stands for.
Steered steer(const Case &input, const Limits &limits, const Reached &built, double weight, int tries);

} // namespace tokenyard::own
