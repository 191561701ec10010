// SPDX-License-Identifier: Apache-2.0
// Losses and redundancy of the power chain in closed form: transformer no-load and load loss, UPS loss curve, usable capacity
// by topology, the share of a load that like units carry. Each formula stands with its source.
#pragma once

#include "core/base/quantity.h"
#include "core/plan/parts.h"

namespace tokenyard {

// Efficiency of transformers at load fraction l (apparent load over rating): P_loss = S (p0 + pk l²).
// Form as in pvlib.transformer.simple_efficiency; p0, pk fractions of the rating. 1 for no load.
double transformerEfficiency(double noLoadFraction, double loadFraction, double l_fraction, PowerFactor powerFactor);

// Efficiency of a UPS module at load fraction l: l / (l + a + b l + c l²). 1 for no load.
struct UpsCurve {
    double a_factor = 0.0, b_factor = 0.0, c_factor = 0.0;
    bool operator==(const UpsCurve &) const = default;
};
double upsEfficiency(const UpsCurve &curve, double l_fraction);

// Share of the installed capacity that may be loaded so that the topology's promise holds: N all; N+1 all but one unit;
// 2N half; 3N/2 two thirds; 4N/3 three quarters; block redundant all but one of `units` systems.
double usableFraction(Topology topology, int units);

// Mean share of a load of `neededCount` units that n like units carry when each works with probability A:
// E[min(1, working / needed)], binomial. A fraction of a unit may be needed.
double servedFraction(double neededCount, int units, double unitAvailability_fraction);

} // namespace tokenyard
