// SPDX-License-Identifier: Apache-2.0
// Heat of the racks' water that is sold: its temperature, how much the season asks for, and what it earns. docs/equations-cooling.md, "Heat
// sold".
#pragma once

#include "core/study/cooling/cooling_stage.h"
#include "core/study/cooling/cooling_year.h"

namespace tokenyard {

struct SoldHeat {
    std::optional<HeatSale> sale; // nothing without a buyer whose record is known
    Series<Power> hours;          // empty if none is sold
};
SoldHeat soldHeat(const PlanView<CoolingDesign> &plan, const CoolingCase &input, const CoolingRecords &records,
                  std::vector<Finding> &findings);

// Sold heat is not rejected: fans, pumps and water of the heat rejection fall by its share of all heat.
void takeSoldHeat(const Series<Power> &sold, CoolingYear &year);

} // namespace tokenyard
