// SPDX-License-Identifier: Apache-2.0
// Objects that overlap or stand too close. As there may be a pair for every two objects, these are stages of their own, run again only when
// objects move or change size.
#pragma once

#include "core/base/finding.h"
#include "core/catalogue/records.h"
#include "core/plan/plan_view.h"

namespace tokenyard {

struct Outline {
    ObjectId id;
    std::string name;
    Placement place;
    double clearance = 0.0; // m of free distance required around it
    bool operator==(const Outline &) const = default;
};
// Of all objects that occupy space, in order of id.
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
