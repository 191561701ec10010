// SPDX-License-Identifier: Apache-2.0
// Which inputs move together without being told to: records of usual correlations give a field its loadings on causes that it shares with
// others (what tokens sell for, how fast machines improve). docs/equations-uncertainty.md
#pragma once

#include "core/what_if/input.h"
#include "core/what_if/latin_hypercube.h"

namespace tokenyard {

// An input named in `stated` follows that alone: the planner's correlations replace the usual ones.
void followCauses(const std::vector<Input> &inputs, const Catalogue &catalogue, const std::vector<RankCorrelation> &stated,
                  LatinHypercube &hypercube);

} // namespace tokenyard
