// SPDX-License-Identifier: Apache-2.0
#include "core/study/carbon/carbon_stage.h"

#include "core/study/carbon/emissions.h"

namespace tokenyard {

CarbonResult carbonStage(const PlanView<Supply> &plan, const EnergyResult &energy)
{
    CarbonResult result;
    if (energy.facilityPeak) // otherwise there is no year to account for
        result.annual = annualEmissions(energy.fromGrid, plan.supply->gridFactor, energy.own, plan.supply->fuelCellFactor);
    return result;
}

} // namespace tokenyard
