// SPDX-License-Identifier: Apache-2.0
#include "core/throughput/serving/accelerator_power.h"

#include <algorithm>
#include <cmath>

namespace tokenyard {

double acceleratorPowerFraction(const Accelerator &accelerator, const LoadShares &load)
{
    // Shares of the dynamic range: memory-bound decoding draws about two thirds of it, dense arithmetic all.
    constexpr double memoryWeight = 0.65, arithmeticWeight = 1.0;
    const double idle = accelerator.idlePowerFraction;
    const double dynamic = memoryWeight * load.memoryFraction + arithmeticWeight * load.arithmeticFraction;
    return std::clamp(idle + (1 - idle) * dynamic, idle, 1.0);
}

double throughputUnderCapFraction(double capFraction, double idleFraction, double arithmeticFraction)
{
    if (capFraction >= 1)
        return 1.0;
    const double dynamic = std::max((capFraction - idleFraction) / std::max(1 - idleFraction, 1e-9), 1e-3);
    const double clock = std::pow(dynamic, 1 / 2.5);
    return 1.0 / (1 - arithmeticFraction + arithmeticFraction / clock);
}

} // namespace tokenyard
