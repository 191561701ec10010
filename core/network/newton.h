// SPDX-License-Identifier: Apache-2.0
// Newton-Raphson on the power balance of one island, in polar coordinates: unknown are the angles of all buses but the slack and
// the voltages of the buses that nobody holds. Equations: Tinney and Hart, IEEE Trans. PAS-86 (1967) 1449.
#pragma once

#include "core/network/grid_islands.h"

namespace tokenyard {

struct NewtonBus {
    enum Kind { Slack, Held, Free } kind = Free;
    std::complex<double> injection; // p.u., generation less demand
    std::complex<double> shunt;     // p.u. at 1 p.u. of voltage: taken, given
    double vm = 1.0, va = 0.0;      // p.u., radians: where to start; kept where held
};
struct NewtonBranch {
    int from = 0, to = 0;
    BranchAdmittance admittance;
};
struct NewtonProblem {
    std::vector<NewtonBus> buses;
    std::vector<NewtonBranch> branches;
};

struct NewtonAnswer {
    bool converged = false, tooMeshed = false; // tooMeshed: nothing was tried
    int iterations = 0;
    int worstBus = 0;                        // where the balance is missed the most
    std::vector<double> vm, va;              // p.u., radians
    std::vector<std::complex<double>> power; // p.u., what flows from each bus into its branches and its shunt
};

// At least one slack. Full steps from where the buses start; if these lead nowhere, from a flat start with steps that are halved
// until the balance gets better. Both together take at most `mostSteps`.
NewtonAnswer solveNewton(const NewtonProblem &problem, int mostSteps);

} // namespace tokenyard
