// SPDX-License-Identifier: Apache-2.0
// Where a year's electricity goes on its way from the grid to the chips: what comes in, what is lost or used at each step, what is left.
// What comes in is what goes out.
#pragma once

#include "core/base/text.h"
#include "core/study/results.h"

#include <vector>

namespace tokenyard {

struct EnergyStep {
    const char *key = "";
    Text label;
    Energy energy;
};
struct EnergyFlow {
    std::vector<EnergyStep> in;  // sources
    std::vector<EnergyStep> out; // on the way, in its order; the chips (or the racks, where their records do not part them) last
    Energy total() const;
    Energy missing() const; // in less out: rounding
};

// Nothing without an hourly year.
EnergyFlow energyFlowOf(const PowerResult &power, const CoolingResult &cooling, const EnergyResult &energy);

} // namespace tokenyard
