// SPDX-License-Identifier: Apache-2.0
// The cheapest plan that meets given limits: over a few inputs such as units, contract and phases, each stepped over a range, the
// combination with the smallest value of one figure for which other figures keep their limits. A few combinations are all tried; for many,
// a coarse grid is tried first and then the neighbours of its best points in ever smaller steps.
#pragma once

#include "core/what_if/sweep.h"

namespace tokenyard {

struct FigureLimit {
    Kpi kpi = Kpi::Npv;
    bool atLeastFlag = true; // false: at most
    double limit = 0.0;      // SI
};

struct CheapestRequest {
    std::vector<SweepAxis> axes;
    std::vector<FigureLimit> limits;
    Kpi least = Kpi::CostPerMtok; // to be minimised
};

struct CheapestAnswer {
    std::vector<SweepPoint> best; // combinations that keep the limits, the cheapest first; a few
    std::size_t all = 0, tried = 0, meeting = 0;
    bool wholeFlag = true; // all combinations were tried: the answer is the minimum
    Text why;              // why none keeps the limits
};

// Nothing if stopped.
std::optional<CheapestAnswer> cheapestPlan(const ModelBase &base, const CheapestRequest &request, const std::stop_token &stop = {},
                                           const std::function<void(std::size_t done, std::size_t all)> &progress = {});

// How far a figure misses its limit, relative to the limit or to the figure's usual size; 0 if it is kept. Nothing if there is no figure.
std::optional<double> missBy(const FigureLimit &limit, const Kpis &kpis);

} // namespace tokenyard
