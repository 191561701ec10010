// SPDX-License-Identifier: Apache-2.0
// What a cooling plant does in a block of hours: free cooling, chillers, heat rejection, water. Equations: docs/equations-cooling.md.
#pragma once

#include "core/study/cooling/cooling_plant.h"

namespace tokenyard {

// W; m³/s; °C. An hour without IT draws nothing.
struct PlantHours {
    HourRow losses, lights, fans, pumps, chillers, rejection, facility, water;
    HourRow airHeat, liquidHeat, airFree, liquidFree, chillerHeat, towerHeat, rejected, liquidSupply;
    DemandHours demand; // of the same hours
};

// The first `hours` of a block, from the IT's draw, its loops and the weather of each.
void runHours(const CoolingPlant &plant, int hours, const double *it, const double *dry, const double *wet, LoopMemory &loops,
              PlantHours &out);

} // namespace tokenyard
