// SPDX-License-Identifier: Apache-2.0
#include "core/study/workload/demand_curve.h"

#include <algorithm>

namespace tokenyard {

double utilisationAt(const std::vector<HourShare> &hours, double demandFactor)
{
    if (hours.empty())
        return std::clamp(demandFactor, 0.0, 1.0);
    double sum = 0.0;
    for (const HourShare &hour : hours)
        sum += hour.weightFraction * std::min(demandFactor * hour.factor, 1.0);
    return std::min(sum, 1.0);
}

// U is piecewise linear with a knot where an hour fills, x = 1/f: the busiest hours fill first.
double demandFactorFor(const std::vector<HourShare> &hours, double utilisationFraction)
{
    const double wanted = std::clamp(utilisationFraction, 0.0, 1.0);
    double full = 0.0, open = 0.0; // share of the full hours; Σ share·f of the others
    for (const HourShare &hour : hours)
        open += hour.weightFraction * hour.factor;
    double x = wanted;
    for (auto hour = hours.rbegin(); hour != hours.rend() && hour->factor > 0.0; ++hour) {
        x = (wanted - full) / open;
        const double knot = 1.0 / hour->factor;
        if (x <= knot)
            return x;
        x = knot;
        full += hour->weightFraction;
        open = std::max(open - hour->weightFraction * hour->factor, 1e-300);
    }
    return x;
}

} // namespace tokenyard
