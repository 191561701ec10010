// SPDX-License-Identifier: Apache-2.0
#include "core/study/carbon/carbon_stage.h"

#include "core/study/carbon/embodied.h"
#include "core/study/carbon/hourly_factors.h"

#include <algorithm>

namespace tokenyard {

namespace {

#define TC(source) TY_TR("Carbon", source)

constexpr int embodiedScope = 3;

CarbonLine line(int scope, const char *key, TextSource label, Mass mass, std::string source)
{
    CarbonLine out;
    out.scopeNumber = scope;
    out.key = key;
    out.label = label;
    out.annual = mass;
    out.source = std::move(source);
    return out;
}

// Of what some sources deliver in a year, the part that is used here: what is sold in an hour is taken from them before others, for sun, wind
// and contract deliver whether there is a load or not.
template <class Wanted>
Series<Power> usedOf(const EnergyResult &energy, Wanted wanted)
{
    Series<Power> used = Series<Power>::constant({}, int(energy.grid.size()));
    for (const SourceYear &source : energy.sources)
        if (wanted(source.kind) && source.output.size() == used.size())
            for (int hour = 0; hour < int(used.size()); ++hour)
                used.set(hour, used[hour] + source.output[hour]);
    if (energy.exported.size() == used.size())
        for (int hour = 0; hour < int(used.size()); ++hour)
            used.set(hour, std::max(used[hour] - energy.exported[hour], Power{}));
    return used;
}

// GHG Protocol, Scope 2 Guidance: location-based, a contract's energy is the grid's; market-based, a renewable contract's has none.
void addLines(const Site &site, const Supply &supply, const EnergyResult &energy, const CarbonRecords &records, CarbonResult &result)
{
    const Series<Power> bought = usedOf(energy, [](const std::string &kind) { return kind == "ppa"; });
    Mass grid = energy.fromGrid * supply.gridFactor, contract = energyOf(bought) * supply.gridFactor;
    const auto hourly = hourlyFactors(records.set("grid-emissions").records, site.country);
    if (hourly && energy.grid.size() == hoursPerYear) {
        const auto emitted = [&](const Series<Power> &power) {
            return (power.si() * hourly->tonnesPerMWh).sum() / units::MW.factor * units::tonne;
        };
        grid = emitted(energy.grid);
        contract = emitted(bought);
    }
    result.lines.push_back(line(1, "fuel", TC("Fuel burnt on the site"), energy.ownEmissions, "records of the plant"));
    result.lines.push_back(line(2, "grid", TC("Electricity from the grid, location-based"), grid + contract,
                                hourly ? hourly->record->nameEn : "plan: grid factor"));
    result.annual = energy.ownEmissions + grid + contract;
    // A virtual contract brings the certificates of what its plant feeds elsewhere, for no more than the grid delivers.
    const Energy certified = std::min(energy.virtualEnergy, energy.fromGrid);
    result.marketBased = energy.ownEmissions + (certified > Energy{} ? grid * (1.0 - certified / energy.fromGrid) : grid);
    const Energy green =
        certified + energyOf(usedOf(energy, [](const std::string &kind) { return kind == "ppa" || kind == "solar" || kind == "wind"; }));
    if (energy.facility > Energy{})
        result.renewableFraction = green / energy.facility;
}

void addEmbodied(const Finance &finance, const SiteLayout &layout, const Catalogue &records, CarbonResult &result)
{
    const Embodied whole = embodiedOf(layout, records);
    const auto add = [&](const char *key, TextSource label, const EmbodiedMass &mass, double years) {
        if (mass.total > Mass{} && years > 0.0)
            result.lines.push_back(line(embodiedScope, key, label, mass.total / years, mass.source));
    };
    add("it", TC("Made for the racks, spread over their life"), whole.it, finance.itLife);
    add("building", TC("Made for the building, spread over its life"), whole.building, finance.buildingLife);
    add("plant", TC("Made for the plant, spread over its life"), whole.plant, finance.plantLife);
}

} // namespace

CarbonResult carbonStage(const PlanView<Site, Supply, Finance> &plan, const SiteLayout &layout, const EnergyResult &energy,
                         const CarbonRecords &records)
{
    CarbonResult result;
    if (!energy.facilityPeak) // otherwise there is no year to account for
        return result;
    addLines(*plan.site, *plan.supply, energy, records, result);
    addEmbodied(*plan.finance, layout, records, result);
    return result;
}

std::optional<Mass> embodiedAnnual(const CarbonResult &carbon)
{
    std::optional<Mass> sum;
    for (const CarbonLine &line : carbon.lines)
        if (line.scopeNumber == embodiedScope)
            sum = sum.value_or(Mass{}) + line.annual;
    return sum;
}

} // namespace tokenyard
