// SPDX-License-Identifier: Apache-2.0
// P10 and P90 of every KPI, first cut: the swings of the uncertain inputs are added root-sum-square on each side (independent
// inputs, near-linear outputs).
#pragma once

#include "core/what_if/swings.h"

namespace tokenyard {

// Fills low and high; where a run lacks a value that the base has, neither, but why the band is incomplete.
void fillBands(const Swings &swings, Kpis &kpis);

} // namespace tokenyard
