// SPDX-License-Identifier: Apache-2.0
#include "core/study/cooling/cooling_plant.h"

#include "core/base/constants.h"

#include <algorithm>
#include <cmath>

namespace tokenyard {

namespace {

using coolant::airDensity, coolant::airHeatCapacity, coolant::waterDensity, coolant::waterHeatCapacity;

// W of electricity per W of heat carried away: head / (efficiency · density · heat capacity · rise).
double moverFactor(const Mover &m, double density, double heat)
{
    return m.head.si() / (m.efficiencyFraction * density * heat * m.rise.si());
}

constexpr double noLimit = std::numeric_limits<double>::infinity();

Temperature airWaterOf(const CoolingCase &c) { return c.system.liquidSink == HeatSink::None ? c.supply : c.system.airWater; }

std::vector<ChillerShare> chillersOf(const CoolingCase &c)
{
    return c.system.placed.empty() ? std::vector{ChillerShare{c.system.chiller, 1.0, c.installed.chillerUnits}} : c.system.placed;
}

// Pump power over its rated power at a flow fraction: a static share and the cube law (affinity laws).
double pumpLaw(const CoolingPlant &p, double flow) { return flow * (p.staticShare + (1.0 - p.staticShare) * flow * flow); }

double flowFraction(double heat, double design) { return design > 0.0 ? heat / design : 1.0; }

} // namespace

double fanLaw(double flow, double exponent) { return exponent == 3.0 ? flow * flow * flow : std::pow(flow, exponent); }

CoolingPlant::CoolingPlant(const CoolingCase &c) : airChiller(chillersOf(c), airWaterOf(c)), trimChiller(chillersOf(c), c.supply)
{
    for (const ChillerShare &share : c.system.placed)
        airCooledChillers += share.kind.waterCooled ? 0.0 : share.heatFraction;
    const CoolingSystem &s = c.system;
    const auto loss = [](double efficiencyFraction) { return 1.0 / std::clamp(efficiencyFraction, 0.1, 1.0) - 1.0; };
    ups = loss(c.chain.upsEfficiencyFraction);
    distribution = loss(c.chain.distributionEfficiencyFraction);
    transformer = loss(c.chain.transformerEfficiencyFraction);
    lights = s.lightsFraction;
    liquid = s.liquidSink == HeatSink::None ? 0.0 : s.liquidFraction;
    airFan = moverFactor(s.airFans, airDensity, airHeatCapacity);
    chilledPump = moverFactor(s.chilledPumps, waterDensity, waterHeatCapacity);
    facilityPump = moverFactor(s.facilityPumps, waterDensity, waterHeatCapacity);
    technologyPump = moverFactor(s.technologyPumps, waterDensity, waterHeatCapacity);
    towerPump = moverFactor(s.towerPumps, waterDensity, waterHeatCapacity);
    towerFan = s.towerFanFraction.value_or(moverFactor(s.towerFans, airDensity, waterHeatCapacity) / s.towerLiquidGasFactor);
    airSet = airWaterOf(c).celsius();
    liquidSet = c.supply.celsius();
    liquidTrim = liquidSet + s.supplyFloat.si();
    airRange = s.chilledPumps.rise.si();
    liquidRange = s.facilityPumps.rise.si();
    dryApproach = s.dryApproach.si();
    towerApproach = s.towerApproach.si();
    exchangerApproach = s.exchangerApproach.si();
    towerRange = s.towerPumps.rise.si();
    dryFan = s.dryFanFraction;
    exponent = s.fanExponentFactor;
    staticShare = s.pumpStaticFraction;
    cycles = s.cyclesFactor;
    windage = s.windageFraction;
    towers = s.towerCondenser || s.airEconomizer == HeatSink::Tower || s.liquidSink == HeatSink::Tower;
    evaporated = s.evaporatedFraction;
    if (towers && !evaporated)
        air.emplace(c.weather->pressure.mean(), waterHeatCapacity * towerRange * s.towerLiquidGasFactor);
    pads = s.padEffectivenessFraction;
    padAirRise = s.padAirRise.si();
    airSink = s.airEconomizer;
    liquidSink = s.liquidSink;
    towerCondenser = s.towerCondenser;
    installed = {noLimit, noLimit, noLimit}; // until the plant is sized
    paths = {isDry(airSink), isDry(liquidSink), airSink == HeatSink::Tower, liquidSink == HeatSink::Tower, 0.0, liquid > 0.0};
    paths.waterCooledFraction = s.placed.empty() ? double(towerCondenser) : 1.0 - airCooledChillers;
}

Loops loopsOf(const CoolingPlant &p, double it)
{
    Loops h{};
    h.losses = (p.ups + p.distribution) * it;
    h.lights = p.lights * it;
    const double hall = (1.0 - p.liquid) * it + h.losses + h.lights;
    const double airDesign = p.designAir > 0.0 ? p.designAir : hall;
    h.fans = p.airFan * airDesign * fanLaw(hall / airDesign, p.exponent);
    const double airPump = p.chilledPump * (airDesign * (1.0 + p.airFan)) * pumpLaw(p, hall / airDesign);
    h.airHeat = hall + h.fans + airPump;
    const double chips = p.liquid * it;
    const double flow = flowFraction(chips, p.designLiquid), chipsDesign = p.designLiquid > 0.0 ? p.designLiquid : chips;
    const double liquidPump =
        p.facilityPump * chipsDesign * pumpLaw(p, flow) + p.technologyPump * chipsDesign * p.spareCdus * pumpLaw(p, flow / p.spareCdus);
    h.liquidHeat = chips + liquidPump;
    h.pumps = airPump + liquidPump;
    return h;
}

} // namespace tokenyard
