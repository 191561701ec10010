// SPDX-License-Identifier: Apache-2.0
// A weather that is warmer than its record: a climate to come, or a hot year. It becomes a weather of the plan's own.
#pragma once

#include "core/study/cooling/epw.h"

namespace tokenyard {

struct Warming {
    TemperatureDifference allYear, summer; // June to September, on top
};
// The same relative humidity at a higher temperature. Nothing, with one sentence in `why`, if there is no such weather.
std::optional<EpwWeather> warmedWeather(const Catalogue &catalogue, const RecordId &weather, const Warming &warming, const RecordId &id,
                                        Text &why);

} // namespace tokenyard
