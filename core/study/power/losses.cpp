// SPDX-License-Identifier: Apache-2.0
#include "core/study/power/losses.h"

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
    case Topology::NPlus1: return double(units - 1) / units;
    case Topology::TwoN: return 0.5;
    case Topology::ThreeNOverTwo: return 2.0 / 3.0;
    }
    return 1.0;
}

double availabilityOf(int needed, int installed, double a, double commonCauseFraction)
{
    if (needed <= 0)
        return 1.0;
    if (installed < needed)
        return 0.0;
    // Sum of the tail by recurrence from all units working, so that large n do not overflow.
    double term = std::pow(a, installed), working = term;
    for (int failed = 1; failed <= installed - needed; ++failed) {
        term *= (1.0 - a) / a * double(installed - failed + 1) / failed;
        working += term;
    }
    const double common = installed > needed ? commonCauseFraction * (1.0 - a) : 0.0;
    return std::clamp(working - common, 0.0, 1.0);
}

double standbyUnavailability(double utility, double startFailureFraction, Duration outage, Duration mtbf)
{
    const double runFailure = mtbf.si() > 0.0 ? 1.0 - std::exp(-outage.si() / mtbf.si()) : 1.0;
    return utility * (startFailureFraction + (1.0 - startFailureFraction) * runFailure);
}

} // namespace tokenyard
