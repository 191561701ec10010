// SPDX-License-Identifier: Apache-2.0
// Absorption chillers that heat of own plant drives, in the plan's ledger: what they save as a source of the dispatch, their year and the
// water of their towers. docs/equations-energy.md, "Heat of own plant".
#pragma once

#include "core/study/energy/own_power.h"
#include "core/study/results.h"

namespace tokenyard {

inline constexpr const char *absorptionKind = "absorption"; // of its SourceYear

// The cold of the halls by hour and what it drives; nothing without hours of the chillers.
own::Heat heatOf(const CoolingResult &cooling, const std::vector<own::Absorber> &absorbers);
// What was saved becomes a source, after the dispatch.
void takeHeat(OwnPower &own, own::Case &input, own::Dispatch &dispatch, EnergyResult &result);

// Make-up of their towers, which reject the cold and the heat that made it; what towers of the halls' chillers then need less is not
// taken off. By their records, after their sizes where these differ.
Volume absorptionWater(const PlanView<Objects> &plan, const EnergyResult &energy, const Catalogue &catalogue);

} // namespace tokenyard
