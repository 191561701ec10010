// SPDX-License-Identifier: Apache-2.0
#include "core/network/losses.h"

#include <algorithm>
#include <cmath>

namespace tokenyard {

double transformerEfficiency(double noLoadFraction, double loadFraction, double l, PowerFactor powerFactor)
{
    const double out = l * powerFactor.si();
    return out <= 0.0 ? 1.0 : out / (out + noLoadFraction + loadFraction * l * l);
}

double upsEfficiency(const UpsCurve &curve, double l)
{
    return l <= 0.0 ? 1.0 : l / (l + curve.a_factor + curve.b_factor * l + curve.c_factor * l * l);
}

double usableFraction(Topology topology, int units)
{
    if (units <= 0)
        return 0.0;
    switch (topology) {
    case Topology::N: return 1.0;
    case Topology::NPlus1:
    case Topology::BlockRedundant: return double(units - 1) / units;
    case Topology::TwoN: return 0.5;
    case Topology::ThreeNOverTwo: return 2.0 / 3.0;
    case Topology::FourNOverThree: return 3.0 / 4.0;
    }
    return 1.0;
}

double servedFraction(double needed, int units, double unitAvailability)
{
    if (needed <= 0.0)
        return 1.0;
    const double a = std::clamp(unitAvailability, 1e-9, 1.0);
    // The probability of k of n by recurrence from k = n down, so that no term overflows. Where the first term vanishes, n is so
    // large that the working share is its mean.
    double probability = std::pow(a, units), served = 0.0;
    if (probability < 1e-290)
        return std::min(1.0, units * a / needed);
    for (int working = units; working >= 0; --working) {
        served += probability * std::min(1.0, working / needed);
        probability *= double(working) / double(units - working + 1) * (1.0 - a) / a;
    }
    return std::clamp(served, 0.0, 1.0);
}

} // namespace tokenyard
