// SPDX-License-Identifier: Apache-2.0
// The water side of the cooling stage: what the racks' records allow and ask for, what the drawn pipes carry, how long the tanks
// last.
#pragma once

#include "core/catalogue/catalogue.h"
#include "core/network/hydraulics.h"
#include "core/study/cooling/cooling_year.h"
#include "core/study/cooling/plant_fleet.h"

namespace tokenyard {

// The catalogue's sizes of pipes, ascending.
std::vector<StandardPipe> standardPipes(const Catalogue &catalogue);

void checkRackSupply(const SiteLayout &layout, Temperature supply, const CoolingSystem &system, const Catalogue &catalogue,
                     CoolingResult &result);

struct WaterSide {
    const SiteLayout &layout;
    Power itPeak;
    Temperature supply;
    const PlantFleets &fleets;
};
// Flows and drops of the drawn pipes into the result; what they take of the pumps' head into the system.
void takePipes(const PlanView<Objects, Feeds> &plan, const WaterSide &side, const Catalogue &catalogue, CoolingSystem &system,
               CoolingResult &result);

} // namespace tokenyard
