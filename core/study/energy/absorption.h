// SPDX-License-Identifier: Apache-2.0
// Absorption chillers that heat of own plant drives: the electricity of the halls' chillers that they save, as a source of the dispatch.
// docs/equations-energy.md, "Heat of own plant".
#pragma once

#include "core/study/energy/own_power.h"
#include "core/study/results.h"

namespace tokenyard {

inline constexpr const char *absorptionKind = "absorption"; // of its SourceYear

// Who serves the load, with the cold that the heat of the plant's hours makes: the plant is dispatched without it, twice with what its
// heat saves, and what the last plant's heat does not carry is drawn from the grid. Without absorbers one dispatch.
own::Dispatch dispatchWithHeat(OwnPower &own, own::Case &input, const CoolingResult &cooling, double cap, EnergyResult &result);

} // namespace tokenyard
