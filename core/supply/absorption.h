// SPDX-License-Identifier: Apache-2.0
// Absorption chillers driven by the heat of own plant, and the electricity that the halls' chillers then do not draw. Energy is in kWh,
// power in kW. docs/equations-energy.md, "Heat of own plant".
#pragma once

#include "core/supply/dispatch.h"

namespace tokenyard::own {

// One hour of one absorber: electricity saved, heat taken, cold made.
struct Carried {
    double saved = 0.0, heat = 0.0, cold = 0.0;
    bool isShort = false; // too little heat to carry all it could
};
// One entry per absorber, in the order given: the first takes the cold load that is there, the next what is left.
std::vector<Carried> carriedIn(std::size_t hour, const Heat &heat, const Dispatch &dispatch);
// The most electricity that the halls' chillers draw again when a unit of the plant fails and its heat is lost.
double savedWith(const Heat &heat, std::size_t plant, double kw, std::size_t hour);

// Dispatches the plant without its heat, then twice with what the heat saves. Cold that the heat cannot carry is made by electric chillers.
Dispatch dispatchWithHeat(const Case &input, double cap);

} // namespace tokenyard::own
