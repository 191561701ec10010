// SPDX-License-Identifier: Apache-2.0
// IT power a rack of this record stands for: its own at the inlet and its share of network, storage and management racks.
#pragma once

#include "core/catalogue/record.h"

#include <optional>

namespace tokenyard {

// Nothing if the record gives no 'rack_power'.
inline std::optional<Power> itPowerOfRack(const Record &rack)
{
    const std::optional<Power> own = rack.get<Power>("rack_power");
    return own ? std::optional(*own + rack.get<Power>("support_power").value_or(Power{})) : std::nullopt;
}

} // namespace tokenyard
