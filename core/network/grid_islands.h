// SPDX-License-Identifier: Apache-2.0
// What the load flow and the short circuit ask of a grid before they compute: is it sound, which buses hang together, and the
// admittances of a branch.
#pragma once

#include "core/network/load_flow.h"

#include <complex>
#include <unordered_map>

namespace tokenyard {

// The first thing that makes the grid unfit to compute, as a sentence; empty if it is sound.
Text whatIsWrong(const Grid &grid);

struct GridIslands {
    std::unordered_map<std::int64_t, int> indexOf; // bus id to its place in the grid
    std::vector<std::vector<int>> islands;         // places of the buses that branches in service join, in order; isolated ones in none
};
// The grid must be sound.
GridIslands islandsOf(const Grid &grid);

// Currents into a branch at both ends: If = ff Vf + ft Vt, It = tf Vf + tt Vt; p.u.
struct BranchAdmittance {
    std::complex<double> ff, ft, tf, tt;
};
BranchAdmittance branchAdmittance(const GridBranch &branch);

} // namespace tokenyard
