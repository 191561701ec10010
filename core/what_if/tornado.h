// SPDX-License-Identifier: Apache-2.0
// What moves a figure, the widest first: the figure with each input alone at its low and at its high, and how the input's rank
// correlates with the figure's where all move at once.
#pragma once

#include "core/what_if/montecarlo.h"
#include "core/what_if/swings.h"

#include <cmath>

namespace tokenyard {

struct TornadoBar {
    Input input;
    std::optional<double> low, high;       // of the figure, SI, with the input at its low and its high; none: no value there
    std::optional<double> rankCorrelation; // over samples, if there are any
    double width() const { return low && high ? std::abs(*high - *low) : 0.0; }
};

// In falling order of width; inputs that take the figure away come last. `rows` may be empty.
std::vector<TornadoBar> tornadoOf(Kpi kpi, const Swings &swings, const Samples *samples);

} // namespace tokenyard
