// SPDX-License-Identifier: Apache-2.0
#include "core/study/carbon/carbon_stage.h"

namespace tokenyard {

namespace {

#define TC(source) TY_TR("Carbon", source)

CarbonLine line(int scope, const char *key, TextSource label, Mass mass, const char *source)
{
    CarbonLine out;
    out.scopeNumber = scope;
    out.key = key;
    out.label = label;
    out.annual = mass;
    out.source = source;
    return out;
}

// GHG Protocol, Scope 2 Guidance: location-based, a contract's energy is the grid's; market-based, a renewable contract's has none.
void addLines(const Supply &supply, const EnergyResult &energy, CarbonResult &result)
{
    const Mass grid = energy.fromGrid * supply.gridFactor, contract = energy.ppaEnergy * supply.gridFactor;
    result.lines.push_back(line(1, "fuel", TC("Fuel burnt on the site"), energy.ownEmissions, "records of the plant"));
    result.lines.push_back(line(2, "grid", TC("Electricity from the grid, location-based"), grid + contract, "plan: grid factor"));
    result.annual = energy.ownEmissions + grid + contract;
    result.marketBased = energy.ownEmissions + grid;
    Energy green = energy.ppaEnergy;
    for (const SourceYear &source : energy.sources)
        if (source.kind == "solar" || source.kind == "wind")
            green += source.energy;
    if (energy.facility > Energy{})
        result.renewableFraction = green / energy.facility;
}

} // namespace

CarbonResult carbonStage(const PlanView<Supply> &plan, const EnergyResult &energy)
{
    CarbonResult result;
    if (energy.facilityPeak) // otherwise there is no year to account for
        addLines(*plan.supply, energy, result);
    return result;
}

} // namespace tokenyard
