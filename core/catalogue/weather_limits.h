// SPDX-License-Identifier: Apache-2.0
// What an hour of weather can be anywhere on Earth: beyond it a figure has the wrong unit or is a fault. EPW files and a plan's own hours
// are held to the same.
#pragma once

namespace tokenyard::limit {

struct WeatherRange {
    double least, most;
};
inline constexpr WeatherRange temperatureCelsius{-70.0, 70.0}, pressurePa{31000.0, 120000.0}, radiationPerM2{0.0, 1500.0},
    windPerSecond{0.0, 60.0};

} // namespace tokenyard::limit
