// SPDX-License-Identifier: Apache-2.0
// Plant of halls that no demand needs is switched off with them. The halls with the most ample plant stay on, so that a hall that has lost
// a side, or all of its power, saves no losses while others take its place.
#pragma once

#include "core/catalogue/catalogue.h"
#include "core/network/paths.h"
#include "core/study/power/power_fleets.h"
#include "core/study/workload/needed_racks.h"

namespace tokenyard {

// The share of the UPS and transformer capacity that serves the halls that are on.
struct Energised {
    double upsFraction = 1.0, transformersFraction = 1.0;
};
Energised energised(const PlanView<PowerDesign, Objects, Feeds> &plan, const Halls &halls, const NeededRacks &needed,
                    const PowerFleets &fleets, const Catalogue &records);

} // namespace tokenyard
