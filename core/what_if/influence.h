// SPDX-License-Identifier: Apache-2.0
// What moves a figure: for each input, the figure when only this input is moved, and its part in the band.
#pragma once

#include "core/what_if/swings.h"

namespace tokenyard {

struct InfluenceRun {
    FieldValue at;            // the input's value
    std::optional<double> si; // the figure there; empty if it has none
};

struct Influence {
    Input input;
    std::vector<InfluenceRun> runs; // low and high, or the steps of an exact input
    double greatestChange = 0.0;    // of the figure over the runs, SI, absolute
    double bandFraction = 0.0;      // share of the band's sum of squares; 0 for an exact input
};

// The inputs that move the figure: by part in the band, then by change. Empty for a figure without a value.
std::vector<Influence> influencesOn(Kpi kpi, const Kpis &base, const Swings &swings);

} // namespace tokenyard
