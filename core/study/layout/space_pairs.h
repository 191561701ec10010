// SPDX-License-Identifier: Apache-2.0
// Objects that overlap or stand too close. There may be as many pairs as the square of the objects, so they are stages of their
// own, which a change of anything but where objects stand does not run again.
#pragma once

#include "core/base/finding.h"
#include "core/catalogue/records.h"
#include "core/plan/plan_view.h"

namespace tokenyard {

struct Outline {
    ObjectId id;
    std::string name;
    Placement place;
    double clearance = 0.0; // m, free distance that it wants around it
    bool operator==(const Outline &) const = default;
};
// Of all objects that take space, in order of id.
struct Outlines {
    std::vector<Outline> all;
    bool operator==(const Outlines &) const = default;
};
struct SpacePairs {
    std::vector<Finding> findings;
    bool operator==(const SpacePairs &) const = default;
};

Outlines outlinesStage(const PlanView<Objects> &plan, const Records<"clearances"> &records);
SpacePairs spacePairsStage(const Outlines &outlines);

} // namespace tokenyard
