// SPDX-License-Identifier: Apache-2.0
// Short-circuit levels of the plan's network, and the impedances that they share with its load flow.
#pragma once

#include "core/network/grid_memory.h"
#include "core/network/plan_topology.h"
#include "core/network/short_circuit.h"

namespace tokenyard {

inline constexpr double planBaseMva = 10.0;
inline double baseOhm(double nominalKv) { return nominalKv * nominalKv / planBaseMva; }
// Series impedance of an object's transformers in parallel, p.u.: resistance from the load loss, reactance from the rest of it.
std::complex<double> impedanceOf(const PlanTransformer &transformer);

// Of each bus, with every feed closed; own generation and standby sets do not count. Behind a UPS the bypass is taken as closed.
std::vector<FaultLevel> planFaults(const PlanTopology &topology, GridMemory &memory);

} // namespace tokenyard
