// SPDX-License-Identifier: Apache-2.0
// Absorption chillers that the heat of plant drives: the electricity of the halls' chillers that they save. docs/equations-energy.md,
// "Heat of own plant". Everything is kW, kWh.
#pragma once

#include "core/supply/dispatch.h"

namespace tokenyard::own {

// One hour of one absorber: electricity saved, heat taken, cold made.
struct Carried {
    double saved = 0.0, heat = 0.0, cold = 0.0;
    bool isShort = false; // heat lets it carry less than it could
};
// Of each absorber, in their order: the first takes what cold there is.
std::vector<Carried> carriedIn(std::size_t hour, const Heat &heat, const Dispatch &dispatch);
// What a unit of the plant that is lost takes along at most: electricity that the halls' chillers then draw again.
double savedWith(const Heat &heat, std::size_t plant, double kw, std::size_t hour);

// The plant is dispatched without the heat, twice with what its heat saves; what the last plant's heat does not carry is drawn.
Dispatch dispatchWithHeat(const Case &input, double cap);

} // namespace tokenyard::own
