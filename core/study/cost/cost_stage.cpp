// SPDX-License-Identifier: Apache-2.0
#include "core/study/cost/cost_stage.h"

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

CostResult costStage(const PlanView<Site, Phases, PowerDesign, Supply, CostBasis, Finance, Objects, Feeds> &plan, const SiteLayout &layout,
                     const PowerResult &power, const CoolingResult &cooling, const EnergyResult &energy, const CostRecords &records)
{
    CostResult result;
    const CostInput input = costInputOf(plan, layout, power, cooling, energy, records);
    CapexTable table = capexTable(input, records);
    result.capex = std::move(table.items);
    result.findings = std::move(table.findings);
    result.rent = input.rent;
    if (energy.annual)
        result.electricity = input.electricity;
    if (!table.complete)
        return result;
    setCapexTotals(result);
    result.outside = itemsBeside(result.capex, records);
    const Finance &finance = *plan.finance;
    result.depreciation = depreciationOf(result.capex, {finance.itLife, finance.plantLife, finance.buildingLife});
    if (!energy.annual)
        return result;
    result.opex = opexTable(input, result.capex, records);
    result.opexCash = sumOf(result.opex);
    return result;
}

} // namespace tokenyard
