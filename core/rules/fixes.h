// SPDX-License-Identifier: Apache-2.0
// The cheapest change that answers a finding, as differences of fields or feeds to draw: the findings list offers it as one undoable
// step.
#pragma once

#include "core/chain/study.h"
#include "core/edit/nearest_ports.h"

#include <functional>
#include <optional>
#include <stop_token>
#include <vector>

namespace tokenyard {

struct Fix {
    Text label;                      // "Add 2 units", "Take 24 racks out"
    std::vector<Difference> changes; // part "object" with its id, or a part without one
    std::vector<edit::Join> joins{}; // or feeds to draw
    edit::Ids routes{};              // or feeds to route anew
    // Or a step that is worked out only when it is wanted. It looks into the catalogue that the fix was asked with.
    std::function<edit::Edit(const Plan &)> step{};
};

// Nothing where the planner must decide. The study must be that of the plan.
std::optional<Fix> fixOf(const Finding &finding, const Plan &plan, const Study &study, const Catalogue &catalogue);

// The plan with the fix applied, as one step.
edit::Edit applied(const Fix &fix, const Plan &plan);

// Whether a step leaves a plan better: what it answers is gone, and there are no more errors and warnings of any other kind than before.
bool leavesBetter(const Finding &answered, const Study &before, const Study &after);
// The fix, tried on a copy: nothing where it is refused or does not leave the plan better. Takes a study of the copy, so only for findings
// that someone looks at. The catalogue of the evaluator counts; the fix refers to it.
std::optional<Fix> triedFix(const Finding &finding, const Plan &plan, const Study &study, Evaluator &evaluator, std::stop_token stop = {});

} // namespace tokenyard
