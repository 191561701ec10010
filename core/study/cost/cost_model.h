// SPDX-License-Identifier: Apache-2.0
// Capex and opex by item: quantity x unit cost x factors, each with low, high and source. Items have a fixed order and add up exactly to
// the totals.
#pragma once

#include "core/study/cost/unit_cost.h"

namespace tokenyard {

// Construction, IT and land. An item without a sourced price is left out and named in `findings`; `complete` is then false.
struct CapexTable {
    std::vector<CostItem> items;
    std::vector<Finding> findings;
    bool complete = true;
};
CapexTable capexTable(const CostInput &input, const Catalogue &catalogue);

// Interest during construction and acquisition tax at the catalogue's rates: shown beside the capex, which excludes them. The cash flow
// uses the plan's loan and tax rule instead.
std::vector<CostItem> itemsBeside(const std::vector<CostItem> &capex, const Catalogue &catalogue);

// Cash cost of a year at full build, electricity first, without rent. Items based on value use the totals of the capex table.
std::vector<CostItem> opexTable(const CostInput &input, const std::vector<CostItem> &capex, const Catalogue &catalogue);

Money sumOf(const std::vector<CostItem> &items);
Money sumOf(const std::vector<CostItem> &items, AssetClass asset);

// Straight-line depreciation of a year at full build, by asset class; land is not depreciated, soft cost follows the plant.
struct Lives {
    double itYearsCount = 5.0, plantYearsCount = 15.0, buildingYearsCount = 30.0;
};
Money depreciationOf(const std::vector<CostItem> &capex, const Lives &lives);

} // namespace tokenyard
