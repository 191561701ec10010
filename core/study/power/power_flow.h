// SPDX-License-Identifier: Apache-2.0
// How much power each feed and object carries at full load: hall loads flow up the A and B feeds to the intake, shared evenly
// over the feeds that enter an object. Cable losses and over-loaded feeds follow.
#pragma once

#include "core/base/finding.h"
#include "core/catalogue/catalogue.h"
#include "core/plan/plan_view.h"
#include "core/study/results.h"

#include <map>
#include <vector>

namespace tokenyard {

struct FeedLoad {
    const Feed *feed; // of the plan
    Power load;       // in normal operation
};
struct PowerFlow {
    std::vector<FeedLoad> feeds; // those that join two objects, in order of id
    Power cableLoss;             // I²R of all power feeds at full load
    std::vector<ObjectId> ring;  // the first that feeds form: loads beyond one are not followed
};

PowerFlow powerFlow(const PlanView<PowerDesign, Objects, Feeds> &plan, const std::map<ObjectId, Power> &hallLoads, const SiteLayout &layout,
                    const Catalogue &catalogue);
// Feeds that carry more than their section allows when one side of 2N carries all.
void feedFindings(const PlanView<PowerDesign, Supply, Objects, Feeds> &plan, const PowerFlow &flow, const Catalogue &catalogue,
                  std::vector<Finding> &findings);

} // namespace tokenyard
