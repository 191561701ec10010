// SPDX-License-Identifier: Apache-2.0
// Capex by item and opex by item from installed quantities: quantity x unit cost x factors, each with low, high and source.
// Items are in a fixed order and sum to the totals exactly as listed.
#pragma once

#include "core/study/cost/unit_cost.h"

namespace tokenyard {

// Construction, IT and land. An item whose price no source gives is left out and named in `findings`; `complete` is then false.
struct CapexTable {
    std::vector<CostItem> items;
    std::vector<Finding> findings;
    bool complete = true;
};
CapexTable capexTable(const CostInput &input, const Catalogue &catalogue);

// Interest during construction and acquisition tax by the catalogue's rates: shown beside the capex, which does not hold them; the
// cash flow takes the plan's loan and tax rule instead.
std::vector<CostItem> itemsBeside(const std::vector<CostItem> &capex, const Catalogue &catalogue);

// A year's cash cost at full build, electricity first; no rent. Value-based items take the capex table's totals.
std::vector<CostItem> opexTable(const CostInput &input, const std::vector<CostItem> &capex, const Catalogue &catalogue);

Money sumOf(const std::vector<CostItem> &items);
Money sumOf(const std::vector<CostItem> &items, AssetClass asset);

// Straight-line depreciation of a year at full build, by asset class; land is not depreciated, soft cost follows the plant.
struct Lives {
    double itYearsCount = 5.0, plantYearsCount = 15.0, buildingYearsCount = 30.0;
};
Money depreciationOf(const std::vector<CostItem> &capex, const Lives &lives);

} // namespace tokenyard
