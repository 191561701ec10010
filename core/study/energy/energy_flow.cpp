// SPDX-License-Identifier: Apache-2.0
#include "core/study/energy/energy_flow.h"

#include "core/study/energy/absorption.h"
#include "core/study/energy/demand_response.h"

#include <algorithm>

namespace tokenyard {

namespace {

#define TE(source) TY_TR("EnergyFlow", source)

void add(std::vector<EnergyStep> &steps, const char *key, Text label, Energy energy)
{
    if (energy > Energy{})
        steps.push_back({key, std::move(label), energy});
}

Energy sumOf(const std::vector<EnergyStep> &steps)
{
    Energy sum;
    for (const EnergyStep &step : steps)
        sum += step.energy;
    return sum;
}

} // namespace

Energy EnergyFlow::total() const { return sumOf(in); }
Energy EnergyFlow::missing() const { return sumOf(in) - sumOf(out); }

EnergyFlow energyFlowOf(const PowerResult &power, const CoolingResult &cooling, const EnergyResult &energy)
{
    EnergyFlow flow;
    if (cooling.facility.empty() || energy.sources.empty())
        return flow;
    Energy stored;
    for (const SourceYear &source : energy.sources) {
        if (source.kind == "battery")
            stored += source.charged - source.energy;
        else if (source.kind == "grid")
            add(flow.in, "grid", TE("Grid"), source.energy);
        else if (source.kind == "ppa")
            add(flow.in, "ppa", TE("Contract"), source.energy);
        else if (source.kind == responseKind || source.kind == curtailmentKind)
            add(flow.in, "stopped", TE("Load that stops"), source.energy);
        else if (source.kind == absorptionKind)
            add(flow.in, "absorption", TE("Absorption chillers"), source.energy);
        else
            add(flow.in, "own", Text::verbatim(source.name), source.energy);
    }
    const Energy it = energyOf(cooling.it), losses = energyOf(cooling.losses);
    const Energy ups = it * (1.0 / power.upsEfficiencyFactor - 1.0), distribution = it * (1.0 / power.distributionEfficiencyFactor - 1.0);
    add(flow.out, "sold", TE("Sold"), energy.exportedEnergy);
    add(flow.out, "battery", TE("Batteries"), stored);
    add(flow.out, "transformers", TE("Transformers"), losses - ups - distribution);
    add(flow.out, "chillers", TE("Chillers"), energyOf(cooling.chillers));
    add(flow.out, "rejection", TE("Heat rejection"), energyOf(cooling.rejection));
    add(flow.out, "pumps", TE("Pumps"), energyOf(cooling.pumps));
    add(flow.out, "fans", TE("Hall fans"), energyOf(cooling.fans));
    add(flow.out, "lights", TE("Lights"), energyOf(cooling.lights));
    add(flow.out, "ups", TE("UPS"), ups);
    add(flow.out, "distribution", TE("Distribution"), distribution);
    const bool parted = cooling.tueAnnualFactor && cooling.pueAnnualFactor && *cooling.tueAnnualFactor > 0.0;
    const double computing = parted ? std::min(1.0, *cooling.pueAnnualFactor / *cooling.tueAnnualFactor) : 1.0;
    add(flow.out, "racks", TE("Rack fans, supplies"), it * (1.0 - computing));
    add(flow.out, parted ? "chips" : "it", parted ? Text(TE("Chips")) : Text(TE("Racks")), it * computing);
    return flow;
}

} // namespace tokenyard
