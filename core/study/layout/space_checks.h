// SPDX-License-Identifier: Apache-2.0
// Findings about space: overlap, boundary, setback, clearance, racks that do not fit, storeys, unconnected objects.
#pragma once

#include "core/base/finding.h"
#include "core/catalogue/catalogue.h"
#include "core/plan/plan.h"

namespace tokenyard {

void spaceChecks(const Plan &plan, const Catalogue &catalogue, std::vector<Finding> &findings);

} // namespace tokenyard
