// SPDX-License-Identifier: Apache-2.0
// Which inputs move together by themselves: the records of usual correlations give a field its loadings on causes that it shares with
// others (what tokens are sold for, how fast machines get better). docs/equations-uncertainty.md
#pragma once

#include "core/what_if/input.h"
#include "core/what_if/latin_hypercube.h"

namespace tokenyard {

// An input that `stated` names follows that alone: a planner's correlations stand in the place of the usual ones.
void followCauses(const std::vector<Input> &inputs, const Catalogue &catalogue, const std::vector<RankCorrelation> &stated,
                  LatinHypercube &hypercube);

} // namespace tokenyard
