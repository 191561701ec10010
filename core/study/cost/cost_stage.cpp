// SPDX-License-Identifier: Apache-2.0
#include "core/study/cost/cost_stage.h"

#include "core/study/cost/cost_model.h"
#include "core/study/cost/cost_of_plan.h"

namespace tokenyard {

namespace {

#define TF(source) TY_TR("Finding", source)

// A plan that makes its power itself would look as if power cost it nothing.
void sayOwnFuel(const CostInput &input, CostResult &result)
{
    if (input.ownFuel <= Money{} || !result.opexCash || *result.opexCash <= Money{})
        return;
    result.findings.push_back(
        {"cost.own_fuel",
         Severity::Note,
         {},
         Text(TF("Own plant costs %1 a year in fuel and in upkeep that grows with its use, and neither is part of the electricity share: "
                 "with them the share of the cash opex is %2, without them %3."),
              {measure(input.ownFuel, units::billionKRW, 4), percent((input.electricity + input.ownFuel) / *result.opexCash),
               percent(input.electricity / *result.opexCash)}),
         Text(TF("Take both figures to a comparison: the share counts what is bought as electricity."))});
}

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
    sayOwnFuel(input, result);
    return result;
}

} // namespace tokenyard
