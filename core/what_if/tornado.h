// SPDX-License-Identifier: Apache-2.0
// What moves a figure, widest first: the figure with each input alone at its low and its high, and the rank correlation of input and figure
// when all move at once.
#pragma once

#include "core/what_if/montecarlo.h"
#include "core/what_if/swings.h"

#include <cmath>

namespace tokenyard {

struct TornadoBar {
    Input input;
    std::optional<double> low, high;       // of the figure, SI, with the input at its low and its high; nothing: no value there
    std::optional<double> rankCorrelation; // over samples, if there are any
    double width() const { return low && high ? std::abs(*high - *low) : 0.0; }
};

// By falling width; inputs for which the figure has no value come last. `rows` may be empty.
std::vector<TornadoBar> tornadoOf(Kpi kpi, const Swings &swings, const Samples *samples);

} // namespace tokenyard
