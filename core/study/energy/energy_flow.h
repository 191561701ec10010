// SPDX-License-Identifier: Apache-2.0
// A year's electricity on its way from the grid to the chips: what comes in, what each step loses or uses, what remains. Input equals
// output.
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
    std::vector<EnergyStep> out; // along the way; last the chips, or the racks if their records do not separate them
    Energy total() const;
    Energy missing() const; // input less output: rounding
};

// Nothing if there is no hourly year.
EnergyFlow energyFlowOf(const PowerResult &power, const CoolingResult &cooling, const EnergyResult &energy);

} // namespace tokenyard
