// SPDX-License-Identifier: Apache-2.0
// Demand against capacity over a year whose hours are known as factors f of the mean demand with their share of the year:
// what is served of a mean demand of x capacities is U(x) = Σ share · min(x·f, 1). Rises with x, never above x nor 1.
#pragma once

#include "core/catalogue/load_shape.h"

namespace tokenyard {

// U(x), the mean utilisation; without hours the demand is taken as even.
double utilisationAt(const std::vector<HourShare> &hours, double demandFactor);
// The x that gives U(x) = utilisation; beyond what the hours allow (some have no demand at all), the x that fills all others.
double demandFactorFor(const std::vector<HourShare> &hours, double utilisationFraction);

} // namespace tokenyard
