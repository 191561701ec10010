// SPDX-License-Identifier: Apache-2.0
#include "core/region/price_rule.h"

#include <algorithm>

namespace tokenyard::region {

std::optional<EnergyPrice> priceAdderAt(const World &world, const Record &rule, const RecordId &region, const Place &place)
{
    const auto base = priceAdder(*world.catalogue, rule, region);
    const auto near = rule.get<EnergyPrice>("near");
    const auto within = rule.get<Length>("reach");
    if (!base || !near || !within || !(*within > Length{}))
        return base;
    const Power size = rule.get<Power>("near_size").value_or(Power{});
    Length nearest = *within;
    for (const Plant &plant : world.plants)
        if (plant.capacity >= size)
            nearest = std::min(nearest, greatCircle(place, plant.place));
    return *base + *near * (1.0 - nearest / *within);
}

} // namespace tokenyard::region
