// SPDX-License-Identifier: Apache-2.0
#include "core/study/cooling/rack_needs.h"

#include "core/base/unit.h"

#include <fmt/format.h>

#include <vector>

namespace tokenyard {

std::optional<Temperature> warmestSupply(const Record &rack)
{
    const RecordValue *value = rack.find("max_supply");
    if (!value || !value->si || value->unit.dimension != units::celsius.dimension)
        return std::nullopt;
    return Temperature::fromKelvin(*value->si);
}

std::optional<VolumeFlow> coolantFlow(const Record &rack, Temperature supply)
{
    struct FlowAt {
        double celsius, flow;
    };
    std::vector<FlowAt> table;
    for (int celsius = 25; celsius <= 45; celsius += 5)
        if (const auto flow = rack.get<VolumeFlow>(fmt::format("coolant_flow_{}", celsius)))
            table.push_back({double(celsius), flow->si()});
    if (table.empty())
        return std::nullopt;
    const double at = supply.celsius();
    if (at <= table.front().celsius)
        return VolumeFlow::fromSi(table.front().flow);
    for (std::size_t i = 1; i < table.size(); ++i)
        if (const FlowAt a = table[i - 1], b = table[i]; at <= b.celsius)
            return VolumeFlow::fromSi(a.flow + (b.flow - a.flow) * (at - a.celsius) / (b.celsius - a.celsius));
    return VolumeFlow::fromSi(table.back().flow);
}

std::optional<double> computingFraction(const Record &rack)
{
    const auto fans = rack.number("fan_fraction"), supply = rack.number("supply_efficiency");
    if (!fans || !supply || *fans < 0.0 || *fans >= 1.0 || *supply <= 0.0 || *supply > 1.0)
        return std::nullopt;
    return *supply * (1.0 - *fans);
}

} // namespace tokenyard
