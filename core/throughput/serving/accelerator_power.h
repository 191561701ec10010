// SPDX-License-Identifier: Apache-2.0
// Power of an accelerator by what it does: an idle share of its TDP, and above it shares for the memory traffic and the arithmetic
// it achieves, each with the square root: clocks and whole units wake for the first of the work, so the first tenth costs most. One model for ledger, tab, report and command line. A power cap costs throughput less than power, because only
// arithmetic slows with the clock.
#pragma once

#include "core/catalogue/accelerator.h"

namespace tokenyard {

struct LoadShares { // of the machine's peaks, mean over time
    double memoryFraction = 0.0, arithmeticFraction = 0.0;
};

// Fraction of the TDP, between the idle share and 1. The shares of memory and arithmetic are those of the accelerator's record,
// else the usual ones; fitted on measured GPU power (docs/validation.md, Power).
double acceleratorPowerFraction(const Accelerator &accelerator, const LoadShares &load);

// The clock that keeps the power at a cap, both of the TDP: dynamic power goes with the 2.5th power of the clock (voltage falls
// with frequency). 1 where the load draws no more than the cap.
double clockUnderCapFraction(double capFraction, double powerFraction, double idleFraction);
// Throughput left under the cap: time in arithmetic follows the clock, other time does not change.
double throughputUnderCapFraction(double capFraction, double powerFraction, double idleFraction, double arithmeticFraction);

} // namespace tokenyard
