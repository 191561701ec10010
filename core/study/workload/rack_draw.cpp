// SPDX-License-Identifier: Apache-2.0
#include "core/study/workload/rack_draw.h"

#include <algorithm>

namespace tokenyard {

// With i the racks' and a the accelerators' idle share, c the cap: i + (1 - i) (min(p, c) - a) / (c - a).
RackDraw rackDraw(double rackIdleFraction, double capFraction, double acceleratorIdleFraction, double acceleratorPowerFraction)
{
    const double cap = std::min(capFraction, 1.0), a = acceleratorIdleFraction;
    const double dynamic = cap > a ? std::clamp((std::min(acceleratorPowerFraction, cap) - a) / (cap - a), 0.0, 1.0) : 1.0;
    return {rackIdleFraction, rackIdleFraction + (1.0 - rackIdleFraction) * dynamic};
}

RackDraw rackDrawOf(const PowerDesign &power, const ThroughputResult &throughput, ObjectId service, const RecordId &accelerator,
                    const Catalogue &catalogue)
{
    const Record *record = catalogue.find("accelerators", accelerator);
    for (const ServiceOutput &output : throughput.outputs)
        if (record && output.service == service && output.accelerator == accelerator && output.rate)
            return rackDraw(power.gpuIdlePower, power.rackPowerFactor, record->number("idle_power_fraction").value_or(0.0),
                            output.powerFraction);
    return {power.gpuIdlePower, 1.0};
}

} // namespace tokenyard
