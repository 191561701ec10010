// SPDX-License-Identifier: Apache-2.0
// A site without equipment, for whoever lays out everything: one phase and one service, so that what is drawn counts at once.
#include "core/edit/templates/plan_builder.h"
#include "core/edit/templates/templates.h"

namespace tokenyard {

Plan emptyPlan(const Catalogue &)
{
    PlanBuilder b;
    b.plan.site = b.plan.site.with([](Site &s) { s.boundary = {{0, 0}, {200, 0}, {200, 150}, {0, 150}}; });
    b.phase("Phase 1", 2028, 7, 40.0 * units::MW);
    b.service(Service{});
    return b.plan;
}

} // namespace tokenyard
