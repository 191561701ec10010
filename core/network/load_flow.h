// SPDX-License-Identifier: Apache-2.0
// Load flow: the steady state of a balanced three-phase grid by Newton-Raphson, in per unit. It knows buses, branches and
// generators, no plan; plan_grid.h makes a grid of the plan's objects and feeds. docs/equations-network.md gives the equations.
#pragma once

#include "core/base/text.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace tokenyard {

enum class BusType { Load = 1, Generator = 2, Slack = 3, Isolated = 4 }; // PQ, PV, reference, not connected

// Demand is what the bus takes; a shunt takes conductance MW and gives susceptance Mvar at 1 p.u. (as in MATPOWER's bus matrix).
struct GridBus {
    std::int64_t id = 0;
    BusType type = BusType::Load;
    double demandMw = 0.0, demandMvar = 0.0, shuntMw = 0.0, shuntMvar = 0.0;
    double vmPu = 1.0, vaDeg = 0.0; // where the iteration starts; the slack keeps its angle
    double baseKv = 0.0;
};

struct GridGenerator {
    std::int64_t bus = 0;
    double mw = 0.0, mvar = 0.0, vmPu = 1.0; // mvar counts on load buses only; vmPu holds generator and slack buses
    bool inService = true;
};

// A pi-branch, p.u. of the grid's base, with an ideal transformer at the from end: ratio from/to, 0 for a line.
struct GridBranch {
    std::int64_t from = 0, to = 0;
    double rPu = 0.0, xPu = 0.0, chargingPu = 0.0;
    double ratio = 0.0, shiftDeg = 0.0;
    double ratingMva = 0.0; // 0: none stated
    bool inService = true;
};

struct Grid {
    double baseMva = 100.0;
    std::vector<GridBus> buses;
    std::vector<GridGenerator> generators;
    std::vector<GridBranch> branches;
};

// A bus that was not solved has no figures: isolated, in an island without a slack, or in one that does not converge.
struct BusState {
    std::int64_t id = 0;
    std::optional<double> vmPu, vaDeg;
    std::optional<double> generatedMw, generatedMvar; // what balances the bus
};
// Flows into the branch at both ends. All blank if it is out of service or its island was not solved.
struct BranchFlow {
    std::int64_t from = 0, to = 0;
    std::optional<double> fromMw, fromMvar, toMw, toMvar;
    std::optional<double> loadingFraction; // the greater end over the rating
};

struct LoadFlow {
    std::vector<BusState> buses;      // in the grid's order
    std::vector<BranchFlow> branches; // in the grid's order
    int iterations = 0;               // the most that an island took
    bool converged = false;           // every island with a slack was solved
    std::vector<Text> problems;       // why figures are blank, a sentence each
};

inline constexpr int mostIterations = 30;

// Never throws, never NaN: a grid that cannot be solved answers with problems and blank figures. Generators' reactive limits are
// not enforced.
LoadFlow solveLoadFlow(const Grid &grid);

} // namespace tokenyard
