// SPDX-License-Identifier: Apache-2.0
// Constants of physics and geometry that more than one room needs, in SI. What depends on a product, a place or a price is a record
// or a field of the plan, never here.
#pragma once

#include <numbers>

namespace tokenyard {

inline constexpr double radiansPerDegree = std::numbers::pi / 180.0;
inline constexpr double standardGravity = 9.80665; // m/s², exact (CGPM 1901)
inline constexpr double meanEarthRadius = 6371e3;  // m (IUGG)

// Liquid water in pipes, at 30 °C: steam tables (IAPWS), rounded. kg/m³, J/(kg K), Pa s.
namespace water {
inline constexpr double density = 995.7, heatCapacity = 4180.0, viscosity = 0.797e-3;
} // namespace water

// Air and water of the cooling year, at about 20 to 30 °C: ASHRAE Handbook, Fundamentals (2017), ch. 1 and 33, rounded as in design
// practice and as in the published years it is compared with. kg/m³, J/(kg K).
namespace coolant {
inline constexpr double airDensity = 1.2, airHeatCapacity = 1010.0;
inline constexpr double waterDensity = 1000.0, waterHeatCapacity = 4184.0;
} // namespace coolant

} // namespace tokenyard
