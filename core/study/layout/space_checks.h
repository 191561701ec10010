// SPDX-License-Identifier: Apache-2.0
// Findings about space: boundary, setback, racks that do not fit, storeys, unconnected objects. space_pairs.h has the pairs.
#pragma once

#include "core/base/finding.h"
#include "core/catalogue/catalogue.h"
#include "core/plan/plan_view.h"

namespace tokenyard {

void spaceChecks(const PlanView<Site, PowerDesign, Objects, Feeds> &plan, const Catalogue &catalogue, std::vector<Finding> &findings);

} // namespace tokenyard
