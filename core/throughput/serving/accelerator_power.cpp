// SPDX-License-Identifier: Apache-2.0
#include "core/throughput/serving/accelerator_power.h"

#include <algorithm>
#include <cmath>

namespace tokenyard {

double acceleratorPowerFraction(const Accelerator &accelerator, const LoadShares &load)
{
    // For an accelerator whose power was not measured: the means of those that were.
    constexpr double usualMemoryFraction = 0.443, usualArithmeticFraction = 1.053;
    const double idle = accelerator.idlePowerFraction;
    const double dynamic = accelerator.memoryPowerFraction.value_or(usualMemoryFraction) * std::sqrt(std::max(load.memoryFraction, 0.0))
        + accelerator.arithmeticPowerFraction.value_or(usualArithmeticFraction) * std::sqrt(std::max(load.arithmeticFraction, 0.0));
    return std::clamp(idle + dynamic, idle, std::max(idle, 1.0));
}

double clockUnderCapFraction(double capFraction, double powerFraction, double idleFraction)
{
    if (capFraction >= powerFraction)
        return 1.0;
    const double dynamic = std::max((capFraction - idleFraction) / std::max(powerFraction - idleFraction, 1e-9), 1e-3);
    return std::min(std::pow(dynamic, 1 / 2.5), 1.0);
}

double throughputUnderCapFraction(double capFraction, double powerFraction, double idleFraction, double arithmeticFraction)
{
    const double clock = clockUnderCapFraction(capFraction, powerFraction, idleFraction);
    return 1.0 / (1 - arithmeticFraction + arithmeticFraction / clock);
}

} // namespace tokenyard
