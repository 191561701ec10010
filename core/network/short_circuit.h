// SPDX-License-Identifier: Apache-2.0
// Three-phase short-circuit currents after IEC 60909-0, simplified: the equivalent voltage source at the fault, maximum currents,
// sources far from generators; loads, motors, shunts and taps do not count. docs/equations-network.md has the equations.
#pragma once

#include <complex>
#include <optional>
#include <vector>

namespace tokenyard {

// Voltage factor c max: 1.10 above 1 kV, and below it where the voltage may rise by a tenth, as 380 V in Korea (380 ± 38 V).
inline constexpr double faultVoltageFactor = 1.10;

// Impedance of a supply by the initial fault current at its terminals: |Z| = c U / (√3 I), ohm.
std::complex<double> supplyImpedanceOhm(double nominalKv, double faultKa, double xOverRFactor);
// KT = 0.95 c / (1 + 0.6 xT), xT the transformer's reactance in p.u. of its rating (IEC 60909-0, 6.3.3).
double transformerCorrectionFactor(double xPu);
// κ = 1.02 + 0.98 e^{-3R/X}: peak over √2 times the initial current (IEC 60909-0, 8.1).
double peakFactor(std::complex<double> impedance);

// Buses are numbered from 0; impedances in p.u. of the base power.
struct FaultBranch {
    int from = 0, to = 0;
    std::complex<double> impedancePu;
};
struct FaultSource {
    int bus = 0;
    std::complex<double> impedancePu;
};
struct FaultGrid {
    double baseMva = 100.0;
    std::vector<double> nominalKv; // of each bus
    std::vector<FaultBranch> branches;
    std::vector<FaultSource> sources;
};

// Blank where no source reaches the bus or the figures give no finite current.
struct FaultLevel {
    std::optional<double> initialKa, peakKa;
};
std::vector<FaultLevel> faultLevels(const FaultGrid &grid);

} // namespace tokenyard
