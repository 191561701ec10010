// SPDX-License-Identifier: Apache-2.0
// What limits the plan as it stands after a phase, by slack, and what one more unit of the tightest limit is worth.
#pragma once

#include "core/region/phases.h"

namespace tokenyard::region {

// From the standing's plan and study; the tightest first.
std::vector<Constraint> constraintsOf(const PhaseStanding &standing, const Catalogue &catalogue);
// By evaluating the plan again with one more unit of the first constraint.
Worth worthOfOneMore(const PhaseStanding &standing, Evaluator &evaluator);
// The ground that footprints take on the lowest storey, and the most that they may take of the site.
struct Ground {
    Area taken, buildable;
};
Ground groundOf(const Plan &plan, const Study &study, const Catalogue &catalogue);

} // namespace tokenyard::region
