// SPDX-License-Identifier: Apache-2.0
// Liquid water in pipes, at 30 °C: steam tables (IAPWS), rounded. Core writes them in SI: kg/m³, J/(kg K), Pa s.
#pragma once

namespace tokenyard::water {

inline constexpr double density = 995.7, heatCapacity = 4180.0, viscosity = 0.797e-3;

} // namespace tokenyard::water
