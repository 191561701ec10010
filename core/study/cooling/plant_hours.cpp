// SPDX-License-Identifier: Apache-2.0
#include "core/study/cooling/plant_hours.h"

#include "core/base/constants.h"
#include "core/base/wide_loops.h"

#include <algorithm>
#include <cmath>

namespace tokenyard {

namespace {

using coolant::waterDensity, coolant::waterHeatCapacity;

struct Air {
    const double *dry, *wet;
};

// Temperatures of the air at a loop's coil and what the outdoors leaves to do at it, °C.
struct Coil {
    HourRow air, water;
};

// Share of the heat that the outdoors takes without the chiller, when free-cooled water leaves at `reached` and `wanted`
// is the supply: all up to the set point, none from set point + range on (Lei & Masanet 2022, water-side economizer).
inline double freeShare(double reached, double wanted, double range) { return wide::within(1.0 - (reached - wanted) / range, 0.0, 1.0); }

// Air at the coil, °C. Pads are wetted as far as the set point asks: T_air = max(T_db - ε (T_db - T_wb), set - approach).
TY_WIDE void coilAir(const CoolingPlant &p, HeatSink sink, int hours, const Air &air, double set, HourRow &coil)
{
    const double enough = set - p.dryApproach, pads = p.pads, *dry = air.dry, *wet = air.wet;
    if (sink != HeatSink::AdiabaticCooler)
        std::copy_n(dry, hours, coil.begin());
    else
        for (int i = 0; i < hours; ++i)
            coil[i] = dry[i] > enough ? wide::most(dry[i] - pads * (dry[i] - wet[i]), enough) : dry[i];
}

// Temperature of the water that the outdoors gives to a loop without a chiller, °C, from the air at the coil.
TY_WIDE void reached(const CoolingPlant &p, HeatSink sink, int hours, const Air &air, double exchanger, Coil &coil)
{
    const double approach = sink == HeatSink::Tower ? p.towerApproach : p.dryApproach, *wet = air.wet;
    if (sink == HeatSink::Tower)
        for (int i = 0; i < hours; ++i)
            coil.water[i] = wet[i] + approach + exchanger;
    else
        for (int i = 0; i < hours; ++i)
            coil.water[i] = coil.air[i] + approach;
}

// Adds the capacity of dry coolers, in watts at their rating, for heat of a loop: it rises with the initial temperature difference.
TY_WIDE void addDryRated(const CoolingPlant &p, int hours, const HourRow &share, const HourRow &heat, double range, double returnC,
                         const HourRow &coil, HourRow &rated)
{
    const double approach = range + p.dryApproach;
    for (int i = 0; i < hours; ++i)
        rated[i] += share[i] * heat[i] * approach / wide::most(returnC - coil[i], 1e-3);
}

// Where fewer dry coolers stand than the free heat asks for, the chillers carry the rest.
TY_WIDE void limitFreeCooling(const CoolingPlant &p, int hours, const Coil &air, const Coil &liquid, PlantHours &h)
{
    DemandHours &d = h.demand;
    for (const auto &[from, to] :
         {std::pair{&h.airHeat, &d.airHeat}, {&h.liquidHeat, &d.liquidHeat}, {&h.airFree, &d.airFree}, {&h.liquidFree, &d.liquidFree}})
        std::copy_n(from->begin(), hours, to->begin());
    std::fill_n(d.dryRated.begin(), hours, 0.0);
    if (p.paths.airByDry)
        addDryRated(p, hours, h.airFree, h.airHeat, p.airRange, p.airSet + p.airRange, air.air, d.dryRated);
    if (p.paths.liquidByDry)
        addDryRated(p, hours, h.liquidFree, h.liquidHeat, p.liquidRange, p.liquidSet + p.liquidRange, liquid.air, d.dryRated);
    if (!p.paths.airByDry && !p.paths.liquidByDry)
        return;
    HourRow share;
    dryShares(hours, d.dryRated, p.installed.rejection, share);
    for (int i = 0; i < hours; ++i) {
        h.airFree[i] = p.paths.airByDry ? h.airFree[i] * share[i] : h.airFree[i];
        h.liquidFree[i] = p.paths.liquidByDry ? h.liquidFree[i] * share[i] : h.liquidFree[i];
    }
}

TY_WIDE void freeCooling(const CoolingPlant &p, int hours, const Air &outdoors, Coil &air, Coil &liquid, PlantHours &h)
{
    coilAir(p, p.airSink, hours, outdoors, p.airSet, air.air);
    coilAir(p, p.liquidSink, hours, outdoors, p.liquidTrim, liquid.air);
    reached(p, p.airSink, hours, outdoors, p.exchangerApproach, air);
    const double airSet = p.airSet, airRange = p.airRange, trim = p.liquidTrim, range = p.liquidRange, set = p.liquidSet;
    if (p.airSink == HeatSink::None)
        std::fill_n(h.airFree.begin(), hours, 0.0);
    else
        for (int i = 0; i < hours; ++i)
            h.airFree[i] = freeShare(air.water[i], airSet, airRange);
    std::fill_n(h.liquidSupply.begin(), hours, set);
    std::fill_n(h.liquidFree.begin(), hours, 0.0);
    if (p.liquidSink != HeatSink::None) {
        reached(p, p.liquidSink, hours, outdoors, 0.0, liquid);
        for (int i = 0; i < hours; ++i) {
            h.liquidFree[i] = freeShare(liquid.water[i], trim, range);
            h.liquidSupply[i] = wide::most(liquid.water[i], set);
        }
    }
    limitFreeCooling(p, hours, air, liquid, h);
}

// The chillers' power for the heat of a loop, added to that of the hours.
TY_WIDE void addChillers(const ChillerMix &mix, int hours, const Air &air, const HourRow &condenserWater, const HourRow &load,
                         const HourRow &heat, HourRow &chillers)
{
    HourRow dry, factor;
    if (std::none_of(heat.begin(), heat.begin() + hours, [](double w) { return w > 0.0; }))
        return;
    std::copy_n(air.dry, hours, dry.begin());
    mix.powerPerHeatFactors(hours, dry, condenserWater, load, factor);
    for (int i = 0; i < hours; ++i)
        chillers[i] += heat[i] > 0.0 ? heat[i] * factor[i] : 0.0;
}

TY_WIDE void runChillers(const CoolingPlant &p, int hours, const Air &air, PlantHours &h)
{
    HourRow ofAir, trimmed, load, water;
    for (int i = 0; i < hours; ++i) {
        ofAir[i] = (1.0 - h.airFree[i]) * h.airHeat[i];
        trimmed[i] = (1.0 - h.liquidFree[i]) * h.liquidHeat[i];
        h.chillerHeat[i] = ofAir[i] + trimmed[i];
    }
    // A plant that is only sized to the need runs full: its staging would reward a need for more machines.
    const double installed = p.installedChillers;
    if (p.chillersGiven && installed > 0.0)
        for (int i = 0; i < hours; ++i)
            load[i] = wide::least(h.chillerHeat[i] / installed, 1.0);
    else
        std::fill_n(load.begin(), hours, 1.0);
    // Water-cooled machines on a site without towers reject through dry coolers.
    const double approach = p.towerCondenser ? p.towerApproach : p.dryApproach, *entering = p.towerCondenser ? air.wet : air.dry;
    for (int i = 0; i < hours; ++i)
        water[i] = entering[i] + approach;
    std::fill_n(h.chillers.begin(), hours, 0.0);
    addChillers(p.airChiller, hours, air, water, load, ofAir, h.chillers);
    addChillers(p.trimChiller, hours, air, water, load, trimmed, h.chillers);
}

// Water that pads give to the air, m³/s: the heat taken from the air, Q (T_db - T_air)/ΔT_air, over the latent heat, with blow-down.
double padWater(const CoolingPlant &p, double heat, double precooled, double wet)
{
    const double latent = 1000.0 * (2500.5 - 2.3097 * wet - 0.0013 * wet * wet);
    return heat * precooled / p.padAirRise / latent * p.cycles / (p.cycles - 1.0) / waterDensity;
}

// Fan power of dry coolers that carry `heat` of the loop whose return water is at `returnC`. The flow of air falls with the
// heat and with a larger initial temperature difference: P = P_rated (Q/Q_rated · ITD_rated/ITD)^e.
double dryFans(const CoolingPlant &p, double heat, double design, double range, double returnC, double dry)
{
    if (heat <= 0.0)
        return 0.0;
    const double rated = design * p.spareRejection;
    const double flow = std::min(heat / rated * (range + p.dryApproach) / std::max(returnC - dry, 1e-3), 1.0);
    return p.dryFan * rated * fanLaw(flow, p.exponent);
}

// Fans and pads of a loop's dry coolers. `design`: its heat at design; nothing: the hour's.
void addDryCoolers(const CoolingPlant &p, int hours, const Air &air, const HourRow &coil, const HourRow &share, const HourRow &heat,
                   double design, double set, double range, PlantHours &h)
{
    for (int i = 0; i < hours; ++i) {
        if (!(share[i] > 0.0))
            continue;
        h.rejection[i] += dryFans(p, share[i] * heat[i], design > 0.0 ? design : heat[i], range, set + range, coil[i]);
        if (p.countsWater)
            h.water[i] += padWater(p, share[i] * heat[i], air.dry[i] - coil[i], air.wet[i]);
    }
}

// Make-up water of towers, m³/s: evaporation, windage, and blow-down that keeps the cycles of concentration. Evaporation by the air
// through the cells, or a fixed share of Q/h_fg, h_fg = -0.0013 T² - 2.3097 T + 2500.5 kJ/kg at the mean water temperature
// (Lei & Masanet 2022).
TY_WIDE void addMakeUp(const CoolingPlant &p, int hours, const Air &air, PlantHours &h)
{
    HourRow evaporation;
    const double share = p.evaporated.value_or(1.0), approach = p.towerApproach, half = p.towerRange / 2.0, *wet = air.wet;
    if (p.air) {
        p.air->evaporations(hours, air.dry, wet, evaporation);
        for (int i = 0; i < hours; ++i)
            evaporation[i] = h.towerHeat[i] * evaporation[i];
    } else
        for (int i = 0; i < hours; ++i) {
            const double t = wet[i] + approach + half;
            evaporation[i] = share * h.towerHeat[i] / (1000.0 * (-0.0013 * t * t - 2.3097 * t + 2500.5));
        }
    const double windage = p.windage, flow = waterHeatCapacity * p.towerRange, kept = p.cycles - 1.0;
    for (int i = 0; i < hours; ++i) {
        const double lost = windage * h.towerHeat[i] / flow;
        h.water[i] += (evaporation[i] + lost + wide::most(evaporation[i] / kept - lost, 0.0)) / waterDensity;
    }
}

// All heat of a loop with a tower and of water-cooled condensers goes to the towers, with the heat of their pumps.
TY_WIDE void runTowers(const CoolingPlant &p, int hours, PlantHours &h)
{
    const bool condenser = p.towerCondenser, air = p.airSink == HeatSink::Tower || condenser,
               liquid = p.liquidSink == HeatSink::Tower || condenser;
    const double past = p.airCooledChillers, pumps = p.towerPump, fan = p.towerFan, share = p.towerShare;
    HourRow carried;
    for (int i = 0; i < hours; ++i)
        carried[i] = (air ? h.airHeat[i] : 0.0) + (liquid ? h.liquidHeat[i] : 0.0);
    if (condenser)
        for (int i = 0; i < hours; ++i)
            carried[i] = carried[i] + h.chillers[i] - past * (h.chillerHeat[i] + h.chillers[i]);
    for (int i = 0; i < hours; ++i) {
        const double pump = pumps * carried[i];
        h.towerHeat[i] = carried[i] + pump;
        h.rejected[i] += pump;
        // Cells are staged with the heat; spare ones share the air, each at 1/spare of its flow.
        h.rejection[i] += pump + fan * h.towerHeat[i] * share;
    }
}

void runLoops(int hours, const double *it, LoopMemory &memory, PlantHours &h)
{
    for (int i = 0; i < hours; ++i) {
        const Loops &loops = memory.at(it[i]);
        h.losses[i] = loops.losses;
        h.lights[i] = loops.lights;
        h.fans[i] = loops.fans;
        h.pumps[i] = loops.pumps;
        h.airHeat[i] = loops.airHeat;
        h.liquidHeat[i] = loops.liquidHeat;
    }
}

TY_WIDE void addUp(const CoolingPlant &p, int hours, const double *it, PlantHours &h)
{
    const double liquid = p.liquid, transformer = p.transformer;
    for (int i = 0; i < hours; ++i) {
        h.demand.cduHeat[i] = liquid * it[i];
        const double through = it[i] + h.losses[i] + h.lights[i] + h.fans[i] + h.pumps[i] + h.chillers[i] + h.rejection[i];
        h.losses[i] += transformer * through;
        h.facility[i] = through * (1.0 + transformer);
    }
}

void clearIdle(const CoolingPlant &p, int hours, const double *it, PlantHours &h)
{
    DemandHours &d = h.demand;
    for (int i = 0; i < hours; ++i) {
        if (it[i] > 0.0)
            continue;
        for (HourRow *row :
             {&h.losses,     &h.lights,     &h.fans,       &h.pumps,      &h.chillers,    &h.rejection, &h.facility, &h.water,
              &h.airHeat,    &h.liquidHeat, &h.airFree,    &h.liquidFree, &h.chillerHeat, &h.towerHeat, &h.rejected, &d.airHeat,
              &d.liquidHeat, &d.airFree,    &d.liquidFree, &d.dryRated,   &d.towerHeat,   &d.cduHeat})
            (*row)[std::size_t(i)] = 0.0;
        h.liquidSupply[std::size_t(i)] = p.liquidSet;
    }
}

} // namespace

void runHours(const CoolingPlant &p, int hours, const double *it, const double *dry, const double *wet, LoopMemory &loops, PlantHours &h)
{
    const Air outdoors{dry, wet};
    Coil air, liquid;
    runLoops(hours, it, loops, h);
    freeCooling(p, hours, outdoors, air, liquid, h);
    runChillers(p, hours, outdoors, h);
    for (HourRow *row : {&h.rejection, &h.water, &h.towerHeat})
        std::fill_n(row->begin(), hours, 0.0);
    if (isDry(p.airSink))
        addDryCoolers(p, hours, outdoors, air.air, h.airFree, h.airHeat, p.designAir > 0.0 ? p.designAir * (1.0 + p.airFan) : 0.0, p.airSet,
                      p.airRange, h);
    if (isDry(p.liquidSink))
        addDryCoolers(p, hours, outdoors, liquid.air, h.liquidFree, h.liquidHeat, p.designLiquid, p.liquidSet, p.liquidRange, h);
    for (int i = 0; i < hours; ++i)
        h.rejected[i] = h.airHeat[i] + h.liquidHeat[i] + h.chillers[i];
    if (p.towers) {
        runTowers(p, hours, h);
        if (p.countsWater)
            addMakeUp(p, hours, outdoors, h);
    }
    std::copy_n(h.towerHeat.begin(), hours, h.demand.towerHeat.begin());
    addUp(p, hours, it, h);
    clearIdle(p, hours, it, h);
}

} // namespace tokenyard
