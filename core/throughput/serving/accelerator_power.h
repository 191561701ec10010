// SPDX-License-Identifier: Apache-2.0
// Power of an accelerator by what it does: idle share plus shares for memory traffic and arithmetic, at most its TDP.
// A power cap costs throughput less than power, because only arithmetic slows with the clock.
#pragma once

#include "core/catalogue/accelerator.h"

namespace tokenyard {

struct LoadShares { // of time
    double memoryFraction = 0.0, arithmeticFraction = 0.0;
};

// Fraction of the TDP. Fitted on GPU power measured by InferenceX (MI355X, DeepSeek-R1: 353 W at concurrency 1, 986 W at 256
// of 1,400 W) and on whole-node power of MLPerf Inference (8xB200 offline near the TDP).
double acceleratorPowerFraction(const Accelerator &accelerator, const LoadShares &load);

// Throughput left under a cap, both as fractions (of uncapped power and throughput): arithmetic follows the clock, dynamic
// power its 2.5th power (voltage falls with frequency); memory-bound time does not change.
double throughputUnderCapFraction(double capFraction, double idleFraction, double arithmeticFraction);

} // namespace tokenyard
