// SPDX-License-Identifier: Apache-2.0
// The cheapest plan that meets: over a few inputs, such as units, contract and phases, each from one value to another in steps, the
// combination with the least of one figure at which other figures keep their limits. Few combinations are all tried; of many a coarse
// grid, and from its best points on their neighbours in ever smaller steps.
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
    Kpi least = Kpi::CostPerMtok; // what is to be as little as can be
};

struct CheapestAnswer {
    std::vector<SweepPoint> best; // that meet, the cheapest first; a few
    std::size_t all = 0, tried = 0, meeting = 0;
    bool wholeFlag = true; // all combinations were tried: the answer is the least of them
    Text why;              // none meets, because ...
};

// Nothing if stopped.
std::optional<CheapestAnswer> cheapestPlan(const ModelBase &base, const CheapestRequest &request, const std::stop_token &stop = {},
                                           const std::function<void(std::size_t done, std::size_t all)> &progress = {});

// How far a figure is from its limit, over the limit or the reach of the figure; 0 where it is kept. Nothing without the figure.
std::optional<double> missBy(const FigureLimit &limit, const Kpis &kpis);

} // namespace tokenyard
