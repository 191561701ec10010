// SPDX-License-Identifier: Apache-2.0
#include "core/study/cooling/cooling_year.h"

#include "core/base/constants.h"
#include "core/study/cooling/hall_limits.h"
#include "core/study/cooling/heat_sale.h"
#include "core/study/cooling/heat_served.h"
#include "core/study/cooling/thermal_store.h"
#include "core/study/cooling/tower_air.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <cstdint>
#include <limits>
#include <utility>

namespace tokenyard {

namespace {

using coolant::airDensity, coolant::airHeatCapacity, coolant::waterDensity, coolant::waterHeatCapacity;

// W of electricity per W of heat carried away: head / (efficiency · density · heat capacity · rise).
double moverFactor(const Mover &m, double density, double heat)
{
    return m.head.si() / (m.efficiencyFraction * density * heat * m.rise.si());
}

// P/P0 of a fan whose flow is `flow` of the rated.
double fanLaw(double flow, double exponent) { return exponent == 3.0 ? flow * flow * flow : std::pow(flow, exponent); }

// Share of the heat that the outdoors takes without the chiller, when free-cooled water leaves at `reached` and `wanted`
// is the supply: all up to the set point, none from set point + range on (Lei & Masanet 2022, water-side economizer).
double freeShare(double reached, double wanted, double range) { return std::clamp(1.0 - (reached - wanted) / range, 0.0, 1.0); }

// Everything of a case that does not change with the hour, in SI and degrees Celsius: the hourly loop does arithmetic only.
struct Prepared {
    explicit Prepared(const CoolingCase &c);

    double ups, distribution, transformer, lights; // W per W of IT; the transformer per W through it
    double liquid, airFan, chilledPump, facilityPump, technologyPump, towerPump, towerFan;
    double airSet, liquidSet, liquidTrim, airRange, liquidRange;
    double dryApproach, towerApproach, exchangerApproach, towerRange;
    double dryFan, exponent, staticShare, cycles, windage, pads, padAirRise;
    HeatSink airSink, liquidSink;
    bool towers, towerCondenser;
    ChillerMix airChiller, trimChiller;
    double airCooledChillers = 0.0; // share of the chillers' heat that does not go to the towers
    // Heat at design, W: what the movers are rated for.
    double designAir = 0.0, designLiquid = 0.0;
    double spareCdus = 1.0, spareRejection = 1.0; // installed over needed, at least 1
    double towerShare = 1.0;                      // fan power with the spare cells over that without
    double installedChillers = 0.0;
    bool chillersGiven = false;
    PlantCapacity installed; // without limit where the plant is sized to the need
    HeatPaths paths;
    std::optional<double> evaporated; // a fixed share of the towers' heat
    bool countsWater = true;
    std::optional<TowerAir> air;
};

struct Hour {
    double losses, lights, fans, pumps, chillers, rejection, facility, water; // W; m³/s
    double airHeat, liquidHeat, airFree, liquidFree, chillerHeat, towerHeat, rejected, liquidSupply;
    HeatDemand demand;
};

constexpr double noLimit = std::numeric_limits<double>::infinity();

double installedOver(const std::optional<Power> &installed, double needed)
{
    return installed && needed > 0.0 ? std::clamp(installed->si() / needed, 1.0, 3.0) : 1.0;
}

Temperature airWaterOf(const CoolingCase &c) { return c.system.liquidSink == HeatSink::None ? c.supply : c.system.airWater; }

std::vector<ChillerShare> chillersOf(const CoolingCase &c)
{
    return c.system.placed.empty() ? std::vector{ChillerShare{c.system.chiller, 1.0, c.installed.chillerUnits}} : c.system.placed;
}

Prepared::Prepared(const CoolingCase &c) : airChiller(chillersOf(c), airWaterOf(c)), trimChiller(chillersOf(c), c.supply)
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

// Pump power over its rated power at a flow fraction: a static share and the cube law (affinity laws).
double pumpLaw(const Prepared &p, double flow) { return flow * (p.staticShare + (1.0 - p.staticShare) * flow * flow); }

double flowFraction(double heat, double design) { return design > 0.0 ? heat / design : 1.0; }

// Temperature of the water that the outdoors gives to a loop without a chiller, °C, from the air at the coil.
double reached(const Prepared &p, HeatSink sink, double air, double wet, double exchanger)
{
    return sink == HeatSink::Tower ? wet + p.towerApproach + exchanger : air + p.dryApproach;
}

// Air at the coil, °C. Pads are wetted as far as the set point asks: T_air = max(T_db - ε (T_db - T_wb), set - approach).
double coilAir(const Prepared &p, HeatSink sink, double dry, double wet, double set)
{
    const double enough = set - p.dryApproach;
    return sink == HeatSink::AdiabaticCooler && dry > enough ? std::max(dry - p.pads * (dry - wet), enough) : dry;
}

// Water that pads give to the air, m³/s: the heat taken from the air, Q (T_db - T_air)/ΔT_air, over the latent heat, with blow-down.
double padWater(const Prepared &p, double heat, double precooled, double wet)
{
    const double latent = 1000.0 * (2500.5 - 2.3097 * wet - 0.0013 * wet * wet);
    return heat * precooled / p.padAirRise / latent * p.cycles / (p.cycles - 1.0) / waterDensity;
}

// Fan power of dry coolers that carry `heat` of the loop whose return water is at `returnC`. The flow of air falls with the
// heat and with a larger initial temperature difference: P = P_rated (Q/Q_rated · ITD_rated/ITD)^e.
double dryFans(const Prepared &p, double heat, double design, double range, double returnC, double dry)
{
    if (heat <= 0.0)
        return 0.0;
    const double rated = design * p.spareRejection;
    const double flow = std::min(heat / rated * (range + p.dryApproach) / std::max(returnC - dry, 1e-3), 1.0);
    return p.dryFan * rated * fanLaw(flow, p.exponent);
}

// Make-up water of towers, m³/s: evaporation, windage, and blow-down that keeps the cycles of concentration. Evaporation by the air
// through the cells, or a fixed share of Q/h_fg, h_fg = -0.0013 T² - 2.3097 T + 2500.5 kJ/kg at the mean water temperature
// (Lei & Masanet 2022).
double makeUp(const Prepared &p, double heat, double dry, double wet)
{
    const double t = wet + p.towerApproach + p.towerRange / 2.0;
    const double evaporation = p.air ? heat * p.air->evaporation(dry, wet)
                                     : p.evaporated.value_or(1.0) * heat / (1000.0 * (-0.0013 * t * t - 2.3097 * t + 2500.5));
    const double lost = p.windage * heat / (waterHeatCapacity * p.towerRange);
    return (evaporation + lost + std::max(evaporation / (p.cycles - 1.0) - lost, 0.0)) / waterDensity;
}

// Heat and movers of the two loops, W; the same whenever the IT draws the same.
struct Loops {
    double losses, lights, fans, pumps, airHeat, liquidHeat;
};

Loops loopsOf(const Prepared &p, double it)
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

// The loops of a power that comes again, hour after hour or week after week, are computed once.
class LoopMemory {
public:
    explicit LoopMemory(const Prepared &prepared) : m_prepared(prepared) { m_entries.fill({noValue, {}}); }
    const Loops &at(double it)
    {
        Entry &entry = m_entries[std::size_t((std::bit_cast<std::uint64_t>(it) * 0x9e3779b97f4a7c15u) >> (64 - entryBits))];
        if (!(entry.it == it))
            entry = {it, loopsOf(m_prepared, it)};
        return entry.loops;
    }

private:
    static constexpr int entryBits = 9;
    static constexpr double noValue = std::numeric_limits<double>::quiet_NaN();
    struct Entry {
        double it;
        Loops loops;
    };
    const Prepared &m_prepared;
    std::array<Entry, std::size_t(1) << entryBits> m_entries;
};

// Capacity of dry coolers, in watts at their rating, for heat of a loop: it rises with the initial temperature difference.
double dryRated(const Prepared &p, double heat, double range, double returnC, double air)
{
    return heat * (range + p.dryApproach) / std::max(returnC - air, 1e-3);
}

// Where fewer dry coolers stand than the free heat asks for, the chillers carry the rest.
void limitFreeCooling(const Prepared &p, double airCoil, double liquidCoil, Hour &h)
{
    HeatDemand &d = h.demand;
    d = {h.airHeat, h.liquidHeat, h.airFree, h.liquidFree, 0.0, 0.0, 0.0};
    if (p.paths.airByDry)
        d.dryRated += dryRated(p, h.airFree * h.airHeat, p.airRange, p.airSet + p.airRange, airCoil);
    if (p.paths.liquidByDry)
        d.dryRated += dryRated(p, h.liquidFree * h.liquidHeat, p.liquidRange, p.liquidSet + p.liquidRange, liquidCoil);
    const double share = dryShare(d, p.installed.rejection);
    if (p.paths.airByDry)
        h.airFree *= share;
    if (p.paths.liquidByDry)
        h.liquidFree *= share;
}

// Free cooling, chillers and heat rejection of one hour.
void plant(const Prepared &p, double dry, double wet, Hour &h)
{
    const double airCoil = coilAir(p, p.airSink, dry, wet, p.airSet), liquidCoil = coilAir(p, p.liquidSink, dry, wet, p.liquidTrim);
    h.airFree =
        p.airSink == HeatSink::None ? 0.0 : freeShare(reached(p, p.airSink, airCoil, wet, p.exchangerApproach), p.airSet, p.airRange);
    h.liquidSupply = p.liquidSet;
    h.liquidFree = 0.0;
    if (p.liquidSink != HeatSink::None) {
        const double water = reached(p, p.liquidSink, liquidCoil, wet, 0.0);
        h.liquidFree = freeShare(water, p.liquidTrim, p.liquidRange);
        h.liquidSupply = std::max(water, p.liquidSet);
    }
    limitFreeCooling(p, airCoil, liquidCoil, h);
    const double airChilled = (1.0 - h.airFree) * h.airHeat, trimmed = (1.0 - h.liquidFree) * h.liquidHeat;
    h.chillerHeat = airChilled + trimmed;
    // A plant that is only sized to the need runs full: its staging would reward a need for more machines.
    const double load = p.chillersGiven && p.installedChillers > 0.0 ? std::min(h.chillerHeat / p.installedChillers, 1.0) : 1.0;
    // Water-cooled machines on a site without towers reject through dry coolers.
    const CondenserEntering condenser{dry, p.towerCondenser ? wet + p.towerApproach : dry + p.dryApproach};
    h.chillers = airChilled > 0.0 ? airChilled * p.airChiller.powerPerHeatFactor(condenser, load) : 0.0;
    if (trimmed > 0.0)
        h.chillers += trimmed * p.trimChiller.powerPerHeatFactor(condenser, load);
    h.rejection = 0.0;
    h.water = 0.0;
    if (isDry(p.airSink) && h.airFree > 0.0) {
        const double design = p.designAir > 0.0 ? p.designAir * (1.0 + p.airFan) : h.airHeat;
        h.rejection += dryFans(p, h.airFree * h.airHeat, design, p.airRange, p.airSet + p.airRange, airCoil);
        h.water += p.countsWater ? padWater(p, h.airFree * h.airHeat, dry - airCoil, wet) : 0.0;
    }
    if (isDry(p.liquidSink) && h.liquidFree > 0.0) {
        const double design = p.designLiquid > 0.0 ? p.designLiquid : h.liquidHeat;
        h.rejection += dryFans(p, h.liquidFree * h.liquidHeat, design, p.liquidRange, p.liquidSet + p.liquidRange, liquidCoil);
        h.water += p.countsWater ? padWater(p, h.liquidFree * h.liquidHeat, dry - liquidCoil, wet) : 0.0;
    }
    h.rejected = h.airHeat + h.liquidHeat + h.chillers;
    h.towerHeat = 0.0;
    if (!p.towers)
        return;
    // All heat of a loop with a tower and of water-cooled condensers goes to the towers, with the heat of their pumps.
    const double air = p.airSink == HeatSink::Tower || p.towerCondenser ? h.airHeat : 0.0;
    const double chips = p.liquidSink == HeatSink::Tower || p.towerCondenser ? h.liquidHeat : 0.0;
    const double pastTowers = p.towerCondenser ? p.airCooledChillers * (h.chillerHeat + h.chillers) : 0.0;
    const double carried = air + chips + (p.towerCondenser ? h.chillers : 0.0) - pastTowers;
    const double pump = p.towerPump * carried;
    h.towerHeat = carried + pump;
    h.rejected += pump;
    // Cells are staged with the heat; spare ones share the air, each at 1/spare of its flow.
    h.rejection += pump + p.towerFan * h.towerHeat * p.towerShare;
    h.water += p.countsWater ? makeUp(p, h.towerHeat, dry, wet) : 0.0;
}

Hour hourOf(const Prepared &p, double it, const Loops &loops, double dry, double wet)
{
    Hour h{};
    if (it <= 0.0) {
        h.liquidSupply = p.liquidSet;
        return h;
    }
    h.losses = loops.losses;
    h.lights = loops.lights;
    h.fans = loops.fans;
    h.pumps = loops.pumps;
    h.airHeat = loops.airHeat;
    h.liquidHeat = loops.liquidHeat;
    plant(p, dry, wet, h);
    h.demand.towerHeat = h.towerHeat;
    h.demand.cduHeat = p.liquid * it;
    const double through = it + h.losses + h.lights + h.fans + h.pumps + h.chillers + h.rejection;
    h.losses += p.transformer * through;
    h.facility = through * (1.0 + p.transformer);
    return h;
}

// Sizes the plant at the design weather and notes spare capacity, which lets fans and pumps run slower.
CoolingNeed sizePlant(const CoolingCase &c, Prepared &p)
{
    const double it = std::max(c.itDesign.si(), c.it.empty() ? 0.0 : c.it.max().si());
    const Hour design =
        hourOf(p, it, it > 0.0 ? loopsOf(p, it) : Loops{}, c.weather->dryBulbDesign.celsius(), c.weather->wetBulbDesign.celsius());
    const double hall = (1.0 - p.liquid) * it + (p.ups + p.distribution + p.lights) * it;
    p.designAir = hall;
    p.designLiquid = p.liquid * it;
    const double cooler = isDry(p.liquidSink) ? design.liquidHeat : isDry(p.airSink) ? design.airHeat : 0.0;
    const CoolingNeed need{Power::fromSi(design.chillerHeat), Power::fromSi(p.towers ? design.towerHeat : cooler),
                           Power::fromSi(p.designLiquid)};
    p.chillersGiven = c.installed.chillers.has_value();
    p.installedChillers = c.installed.chillers ? c.installed.chillers->si() : design.chillerHeat;
    p.spareCdus = installedOver(c.installed.cdus, p.designLiquid);
    p.spareRejection = installedOver(c.installed.rejection, need.rejection.si());
    p.installed = {c.installed.chillers ? c.installed.chillers->si() : noLimit,
                   c.installed.rejection ? c.installed.rejection->si() : noLimit, c.installed.cdus ? c.installed.cdus->si() : noLimit};
    p.towerShare = p.spareRejection * fanLaw(1.0 / p.spareRejection, p.exponent);
    return need;
}

UnitOutages outagesOf(const CoolingCase &c, const Prepared &p)
{
    const InstalledCooling &i = c.installed;
    return {
        p.installed,
        {{{&PlantCapacity::chillers, i.chillerUnits}, {&PlantCapacity::rejection, i.rejectionUnits}, {&PlantCapacity::cdus, i.cduUnits}}},
        i.unitUnavailabilityFraction};
}

// Share of the time without a fault that stops all units of a kind at once, of the kinds that are needed.
double commonCauseShare(const CoolingCase &c, const CoolingNeed &need)
{
    double share = 1.0;
    for (Power kind : {need.chillers, need.rejection, need.cdus})
        if (kind.si() > 0.0)
            share *= 1.0 - c.installed.commonCauseFraction * c.installed.unitUnavailabilityFraction;
    return share;
}

CoolingYear sized(int hours)
{
    CoolingYear year;
    for (Series<Power> *series :
         {&year.facility, &year.losses, &year.lights, &year.fans, &year.pumps, &year.chillers, &year.rejection, &year.cold})
        series->si().resize(hours);
    year.water.si().resize(hours);
    return year;
}

void keep(CoolingYear &year, int hour, const Hour &h)
{
    year.facility.si()[hour] = h.facility;
    year.losses.si()[hour] = h.losses;
    year.lights.si()[hour] = h.lights;
    year.fans.si()[hour] = h.fans;
    year.pumps.si()[hour] = h.pumps;
    year.chillers.si()[hour] = h.chillers;
    year.cold.si()[hour] = h.chillerHeat;
    year.rejection.si()[hour] = h.rejection;
    year.water.si()[hour] = h.water;
}

// Sums over the year that no series holds.
struct Tally {
    double airHeat = 0.0, airFree = 0.0, liquidHeat = 0.0, liquidFree = 0.0, rejected = 0.0, peak = 0.0, chillerPeak = 0.0;
    double warmest = -300.0;
    int aboveSupply = 0, aboveChillers = 0, hoursShort = 0;
    double it = 0.0, served = 0.0, missing = 0.0, missingPeak = 0.0;

    void shortage(const Prepared &p, double power, const Hour &h, const UnitOutages &outages, const std::vector<HallLimit> &halls,
                  double design)
    {
        if (power <= 0.0)
            return;
        const HeatCarried carried = carriedHeat(h.demand, p.paths, p.installed);
        const double whole = carried.itFraction(), held = heldByHalls(halls, power / design, whole);
        double lack = carried.missing(h.demand);
        if (held < whole)
            lack = std::max(lack, (1.0 - held) * (h.airHeat + h.liquidHeat));
        it += power;
        served += power * heldByHalls(halls, power / design, outages.meanShare(h.demand, p.paths, whole));
        hoursShort += held < 1.0 - 1e-9;
        missing += lack;
        missingPeak = std::max(missingPeak, lack);
    }
    void add(const Prepared &p, double power, const Hour &h, bool chillersGiven)
    {
        if (power <= 0.0)
            return;
        airHeat += h.airHeat;
        airFree += h.airFree * h.airHeat;
        liquidHeat += h.liquidHeat;
        liquidFree += h.liquidFree * h.liquidHeat;
        rejected += h.rejected;
        peak = std::max(peak, h.facility / power);
        chillerPeak = std::max(chillerPeak, h.chillerHeat);
        warmest = std::max(warmest, h.liquidSupply);
        aboveSupply += h.liquidSupply > p.liquidSet + 1e-9;
        aboveChillers += chillersGiven && h.chillerHeat > p.installedChillers * (1.0 + 1e-9);
    }
};

} // namespace

CoolingYear evaluateCooling(const CoolingCase &input)
{
    Prepared p(input);
    CoolingYear year = sized(hoursPerYear);
    year.need = sizePlant(input, p);
    const double *it = input.it.si().data(), *dry = input.weather->dryBulb.celsius().data(), *wet = input.weather->wetBulb.celsius().data();
    Tally tally;
    const UnitOutages outages = outagesOf(input, p);
    LoopMemory loops(p);
    TankYear tanks(input.installed.tanks);
    const double chillers = p.installed.chillers;
    const double designIt = std::max({input.itDesign.si(), input.it.empty() ? 0.0 : input.it.max().si(), 1e-9});
    for (int hour = 0; hour < hoursPerYear; ++hour) {
        const Hour h = hourOf(p, it[hour], loops.at(it[hour]), dry[hour], wet[hour]);
        keep(year, hour, h);
        tally.add(p, it[hour], h, input.installed.chillers.has_value());
        if (tanks)
            p.installed.chillers = chillers + tanks.note(hour, h.chillerHeat, h.chillers, chillers);
        tally.shortage(p, it[hour], h, outages, input.installed.halls, designIt);
    }
    takeSoldHeat(input.heatSold, year);
    if (tanks) {
        year.coldMoved = tanks.level(year.facility, input.installed.chillers);
        year.chillers = std::move(tanks.chillers());
        year.cold = std::move(tanks.cold());
    }
    addMonths(input.it, year);
    if (tally.peak > 0.0)
        year.puePeakFactor = tanks ? greatestRatio(year.facility, input.it) : tally.peak;
    year.freeAirFraction = tally.airHeat > 0.0 ? tally.airFree / tally.airHeat : 0.0;
    year.freeLiquidFraction = tally.liquidHeat > 0.0 ? tally.liquidFree / tally.liquidHeat : 0.0;
    year.freeCoolingFraction = isDry(input.system.liquidSink) ? year.freeLiquidFraction : year.freeAirFraction;
    year.heatRejected = Energy::fromSi(tally.rejected * 3600.0);
    year.chillerPeak = Power::fromSi(tally.chillerPeak);
    year.shortage = {tally.hoursShort, Power::fromSi(tally.missingPeak), Energy::fromSi(tally.missing * 3600.0)};
    year.servedFraction = tally.it > 0.0 ? tally.served / tally.it * commonCauseShare(input, year.need) : 1.0;
    year.hoursAboveSupply = tally.aboveSupply;
    year.hoursAboveChillers = tally.aboveChillers;
    year.worstSupply = Temperature::celsius(tally.warmest > -300.0 ? tally.warmest : input.supply.celsius());
    return year;
}

CoolingPower coolingPower(const CoolingCase &input)
{
    Prepared p(input);
    p.countsWater = false;
    sizePlant(input, p);
    CoolingPower power;
    power.facility.si().resize(hoursPerYear);
    const double *it = input.it.si().data(), *dry = input.weather->dryBulb.celsius().data(), *wet = input.weather->wetBulb.celsius().data();
    LoopMemory loops(p);
    TankYear tanks(input.installed.tanks);
    for (int hour = 0; hour < hoursPerYear; ++hour) {
        const Hour h = hourOf(p, it[hour], loops.at(it[hour]), dry[hour], wet[hour]);
        power.facility.si()[hour] = h.facility;
        if (tanks)
            tanks.note(hour, h.chillerHeat, h.chillers, noLimit);
        power.pumpsPeak = std::max(power.pumpsPeak, Power::fromSi(h.pumps));
    }
    const double before = power.facility.max().si();
    if (tanks)
        tanks.level(power.facility, input.installed.chillers);
    power.shaved = Power::fromSi(before) - power.facility.max();
    return power;
}

} // namespace tokenyard
