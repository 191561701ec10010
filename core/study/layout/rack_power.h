// SPDX-License-Identifier: Apache-2.0
// IT power of racks and halls: at the inlet, with their share of network, storage and management racks.
#pragma once

#include "core/catalogue/record.h"
#include "core/plan/parts.h"
#include "core/study/results.h"

#include <optional>

namespace tokenyard {

// What one rack of the record stands for; empty if it gives no 'rack_power'.
inline std::optional<Power> itPowerOfRack(const Record &rack)
{
    const std::optional<Power> own = rack.get<Power>("rack_power");
    return own ? std::optional(*own + rack.get<Power>("support_power").value_or(Power{})) : std::nullopt;
}

// What a hall earns by: where the plan owns no IT, all of them are let as space and power.
inline HallBusiness businessOf(const HallCount &hall, const CostBasis &cost) { return cost.itOwned ? hall.business : HallBusiness::Space; }

// What all racks of a hall draw at full load under the plan's power cap.
inline Power itPowerOf(const HallCount &hall, const PowerDesign &power) { return hall.ratedPower() * power.rackPowerFactor; }

} // namespace tokenyard
