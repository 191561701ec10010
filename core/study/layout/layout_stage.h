// SPDX-License-Identifier: Apache-2.0
// The layout stage: what the drawing contains. Racks and GPUs by hall, areas, feed lengths, and findings on space.
#pragma once

#include "core/catalogue/records.h"
#include "core/plan/plan_view.h"
#include "core/study/layout/space_pairs.h"
#include "core/study/results.h"

namespace tokenyard {

using LayoutRecords = Records<"racks">;
LayoutResult layoutStage(const PlanView<Site, PowerDesign, Objects, Feeds> &plan, const LayoutRecords &records, const SpacePairs &pairs);

// The part that later stages read, so that a finding that comes or goes does not run them again.
SiteLayout siteLayoutStage(const LayoutResult &layout);
// The halls of it that run.
RunningLayout runningLayoutStage(const SiteLayout &layout, const NetworkResult &network);
// The same without positions, so that moving a hall changes no rack.
Halls hallsStage(const RunningLayout &layout);

} // namespace tokenyard
