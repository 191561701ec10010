// SPDX-License-Identifier: Apache-2.0
// Absorption chillers on heat of own plant in the plan's ledger: what they save as a source of the dispatch, their year, and the water of
// their towers. docs/equations-energy.md, "Heat of own plant".
#pragma once

#include "core/study/energy/own_power.h"
#include "core/study/results.h"

namespace tokenyard {

inline constexpr const char *absorptionKind = "absorption"; // kind of its SourceYear

// The halls' cold by hour and the chillers it drives; nothing if the chillers' hours are not known.
own::Heat heatOf(const CoolingResult &cooling, const std::vector<own::Absorber> &absorbers);
// Adds the electricity saved as a source, after the dispatch.
void takeHeat(OwnPower &own, own::Case &input, own::Dispatch &dispatch, EnergyResult &result);

// Make-up water of their towers, which reject the cold and the heat that drives it, from the records and, where sizes differ, in proportion
// to them. The water that the halls' own towers save is not deducted.
Volume absorptionWater(const PlanView<Objects> &plan, const EnergyResult &energy, const Catalogue &catalogue);

} // namespace tokenyard
