// SPDX-License-Identifier: Apache-2.0
// The feeds that answer a finding about a missing link: from the nearest equipment that has power, or carries heat away.
#pragma once

#include "core/base/finding.h"
#include "core/edit/nearest_ports.h"

#include <vector>

namespace tokenyard {

// Feeds to draw; empty where nothing on the site could supply what lacks it, or where the finding is of another rule.
std::vector<edit::Join> joinsFor(const Finding &finding, const Plan &plan);

// The side of the power feeds that an object has; A if it has none.
FeedKind sideOf(const Plan &plan, ObjectId id);

} // namespace tokenyard
