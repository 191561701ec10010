// SPDX-License-Identifier: Apache-2.0
// Ways for feeds around footprints: level and upright legs with clearance, short and with few bends, beside other feeds and not on
// them. The same plan gives the same way. docs/equations-space.md states the costs.
#pragma once

#include "core/plan/plan_view.h"

namespace tokenyard::edit {

// Corners between the two ports. The straight default where nothing stands in its way; the default, too, where no way leads around.
// `own`: the feed that is routed, which blocks no other.
Polyline routeAround(const PlanView<Objects, Feeds> &plan, FeedEnd from, FeedEnd to, ObjectId own = {});

// Finds what feeds run through; made once for many feeds. Refers to the plan.
class RouteCrossings {
public:
    explicit RouteCrossings(const Objects &objects);
    ~RouteCrossings();
    RouteCrossings(const RouteCrossings &) = delete;
    RouteCrossings &operator=(const RouteCrossings &) = delete;
    // Objects on the storeys of the feed's ends whose footprint the line runs through; in order of id. What the feed joins, and what
    // stands above or below that, is none.
    std::vector<ObjectId> of(const Polyline &line, FeedEnd from, FeedEnd to) const;

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace tokenyard::edit
