// SPDX-License-Identifier: Apache-2.0
// Reads the input of the cost model from a plan and earlier results: what is installed, bought and rented.
#pragma once

#include "core/plan/plan_view.h"
#include "core/study/cost/cost_input.h"
#include "core/study/results.h"

namespace tokenyard {

class Catalogue;

CostInput costInputOf(const PlanView<Site, Phases, PowerDesign, Supply, CostBasis, Finance, Objects, Feeds> &plan, const SiteLayout &layout,
                      const PowerResult &power, const CoolingResult &cooling, const EnergyResult &energy, const Catalogue &catalogue);
// Only the part that another year of supply changes.
void takeSupply(const PlanView<Site, Supply, Objects> &plan, const CoolingResult &cooling, const EnergyResult &energy,
                const Catalogue &catalogue, CostInput &in);

} // namespace tokenyard
