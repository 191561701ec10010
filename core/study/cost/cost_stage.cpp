// SPDX-License-Identifier: Apache-2.0
// The cost stage: capex and opex tables of the plan and their totals; a total that misses a price or the bill stays blank.
#include "core/chain/study.h"
#include "core/study/cost/cost_model.h"
#include "core/study/cost/cost_of_plan.h"

namespace tokenyard {

namespace {

void setCapexTotals(CostResult &result)
{
    const auto of = [&](AssetClass asset) { return sumOf(result.capex, asset); };
    result.capexLand = of(AssetClass::Land);
    result.capexBuilding = of(AssetClass::Building);
    result.capexPlant = of(AssetClass::Plant) + of(AssetClass::Soft); // soft cost and contingency follow the plant
    result.capexIt = of(AssetClass::It);
    result.capexTotal = *result.capexLand + *result.capexBuilding + *result.capexPlant + *result.capexIt;
}

} // namespace

CostResult costStage(const Plan &plan, const LayoutResult &layout, const ComputeResult &compute, const PowerResult &power,
                     const CoolingResult &cooling, const EnergyResult &energy, const Catalogue &catalogue)
{
    CostResult result;
    const CostInput input = costInputOf(plan, layout, compute, power, cooling, energy, catalogue);
    CapexTable table = capexTable(input, catalogue);
    result.capex = std::move(table.items);
    result.findings = std::move(table.findings);
    result.rent = input.rent;
    if (energy.annual)
        result.electricity = energy.annual->total;
    if (!table.complete)
        return result;
    setCapexTotals(result);
    const Finance &finance = *plan.finance;
    result.depreciation = depreciationOf(result.capex, {finance.itLife, finance.plantLife, finance.buildingLife});
    if (!energy.annual)
        return result;
    result.opex = opexTable(input, result.capex, catalogue);
    result.opexCash = sumOf(result.opex);
    return result;
}

} // namespace tokenyard
