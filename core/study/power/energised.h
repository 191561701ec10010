// SPDX-License-Identifier: Apache-2.0
// Plant before halls that no demand needs is off with them. On are the halls whose plant is the most ample, so that a hall that lost a side,
// or all of its power, saves no loss while others stand in for it.
#pragma once

#include "core/catalogue/catalogue.h"
#include "core/network/paths.h"
#include "core/study/power/power_fleets.h"
#include "core/study/workload/needed_racks.h"

namespace tokenyard {

// Of the capacity of the UPS and of the transformers the share before the halls that are on.
struct Energised {
    double upsFraction = 1.0, transformersFraction = 1.0;
};
Energised energised(const PlanView<PowerDesign, Objects, Feeds> &plan, const Halls &halls, const NeededRacks &needed,
                    const PowerFleets &fleets, const Catalogue &records);

} // namespace tokenyard
