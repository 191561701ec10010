// SPDX-License-Identifier: Apache-2.0
#include "core/study/cooling/cooling_year.h"

#include "core/study/cooling/hall_limits.h"
#include "core/study/cooling/heat_sale.h"
#include "core/study/cooling/plant_hours.h"
#include "core/study/cooling/thermal_store.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace tokenyard {

namespace {

constexpr double noLimit = std::numeric_limits<double>::infinity();

double installedOver(const std::optional<Power> &installed, double needed)
{
    return installed && needed > 0.0 ? std::clamp(installed->si() / needed, 1.0, 3.0) : 1.0;
}

// What the plant carries in the design weather.
CoolingNeed needAt(const CoolingCase &c, const CoolingPlant &p, double it)
{
    const double dry = c.weather->dryBulbDesign.celsius(), wet = c.weather->wetBulbDesign.celsius();
    PlantHours design;
    LoopMemory loops(p);
    runHours(p, 1, &it, &dry, &wet, loops, design);
    const double cooler = isDry(p.liquidSink) ? design.liquidHeat[0] : isDry(p.airSink) ? design.airHeat[0] : 0.0;
    return {Power::fromSi(design.chillerHeat[0]), Power::fromSi(p.towers ? design.towerHeat[0] : cooler), Power::fromSi(p.liquid * it)};
}

// Sizes the plant at the design weather and notes spare capacity, which lets fans and pumps run slower. Racks that are never on take no
// part in that: with a hall of them gone the plant of the others has no more to spare than before.
CoolingNeed sizePlant(const CoolingCase &c, CoolingPlant &p)
{
    const double most = c.it.empty() ? 0.0 : c.it.max().si(), it = std::max(c.itDesign.si(), most);
    const double on = c.itOn.si() > 0.0 ? std::min(it, std::max(c.itOn.si(), most)) : it;
    const CoolingNeed need = needAt(c, p, it), running = on < it ? needAt(c, p, on) : need;
    p.designAir = (1.0 - p.liquid) * on + (p.ups + p.distribution + p.lights) * on;
    p.designLiquid = p.liquid * on;
    p.chillersGiven = c.installed.chillers.has_value();
    p.installedChillers = c.installed.chillers ? c.installed.chillers->si() : running.chillers.si();
    p.spareCdus = installedOver(c.installed.cdus, p.designLiquid);
    p.spareRejection = installedOver(c.installed.rejection, running.rejection.si());
    p.installed = {c.installed.chillers ? c.installed.chillers->si() : noLimit,
                   c.installed.rejection ? c.installed.rejection->si() : noLimit, c.installed.cdus ? c.installed.cdus->si() : noLimit};
    p.towerShare = p.spareRejection * fanLaw(1.0 / p.spareRejection, p.exponent);
    return need;
}

UnitOutages outagesOf(const CoolingCase &c, const CoolingPlant &p)
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

void keep(CoolingYear &year, int from, const PlantHours &h)
{
    const auto copy = [from](const HourRow &row, auto &series) { std::copy_n(row.begin(), blockHours, series.si().data() + from); };
    copy(h.facility, year.facility);
    copy(h.losses, year.losses);
    copy(h.lights, year.lights);
    copy(h.fans, year.fans);
    copy(h.pumps, year.pumps);
    copy(h.chillers, year.chillers);
    copy(h.chillerHeat, year.cold);
    copy(h.rejection, year.rejection);
    copy(h.water, year.water);
}

// Sums over the year that no series holds.
struct Tally {
    double airHeat = 0.0, airFree = 0.0, liquidHeat = 0.0, liquidFree = 0.0, rejected = 0.0, peak = 0.0, chillerPeak = 0.0;
    double warmest = -300.0;
    int aboveSupply = 0, aboveChillers = 0, hoursShort = 0;
    double it = 0.0, served = 0.0, missing = 0.0, missingPeak = 0.0;

    // `chillers`: the heat that they carry in each hour, tanks counted.
    void shortage(const CoolingPlant &p, const double *power, const PlantHours &h, const HourRow &chillers, const UnitOutages &outages,
                  const HeldByHalls &heldByHalls, double design)
    {
        HourRow air, liquid, worstAir, worstLiquid, worstChillers;
        carriedHeats(blockHours, h.demand, p.paths, p.installed, chillers, air, liquid);
        worstChillers.fill(outages.worst().chillers);
        carriedHeats(blockHours, h.demand, p.paths, outages.worst(), worstChillers, worstAir, worstLiquid);
        for (std::size_t i = 0; i < blockHours; ++i) {
            if (power[i] <= 0.0)
                continue;
            const HeatCarried carried{air[i], liquid[i]}, worst{worstAir[i], worstLiquid[i]};
            const double whole = carried.itFraction(), held = heldByHalls(power[i] / design, whole);
            double lack = (1.0 - carried.airFraction) * h.demand.airHeat[i] + (1.0 - carried.liquidFraction) * h.demand.liquidHeat[i];
            if (held < whole)
                lack = std::max(lack, (1.0 - held) * (h.airHeat[i] + h.liquidHeat[i]));
            const double mean = worst.itFraction() >= whole ? whole : outages.meanShare(h.demand.at(int(i)), p.paths, whole);
            it += power[i];
            served += power[i] * (mean == whole ? held : heldByHalls(power[i] / design, mean));
            hoursShort += held < 1.0 - 1e-9;
            missing += lack;
            missingPeak = std::max(missingPeak, lack);
        }
    }
    void add(const CoolingPlant &p, const double *power, const PlantHours &h)
    {
        for (std::size_t i = 0; i < blockHours; ++i) {
            if (power[i] <= 0.0)
                continue;
            airHeat += h.airHeat[i];
            airFree += h.airFree[i] * h.airHeat[i];
            liquidHeat += h.liquidHeat[i];
            liquidFree += h.liquidFree[i] * h.liquidHeat[i];
            rejected += h.rejected[i];
            peak = std::max(peak, h.facility[i] / power[i]);
            chillerPeak = std::max(chillerPeak, h.chillerHeat[i]);
            warmest = std::max(warmest, h.liquidSupply[i]);
            aboveSupply += h.liquidSupply[i] > p.liquidSet + 1e-9;
            aboveChillers += p.chillersGiven && h.chillerHeat[i] > p.installedChillers * (1.0 + 1e-9);
        }
    }
};

} // namespace

CoolingYear evaluateCooling(const CoolingCase &input)
{
    CoolingPlant p(input);
    CoolingYear year = sized(hoursPerYear);
    year.need = sizePlant(input, p);
    const double *it = input.it.si().data(), *dry = input.weather->dryBulb.celsius().data(), *wet = input.weather->wetBulb.celsius().data();
    Tally tally;
    const UnitOutages outages = outagesOf(input, p);
    LoopMemory loops(p);
    TankYear tanks(input.installed.tanks);
    const double designIt = std::max({input.itDesign.si(), input.it.empty() ? 0.0 : input.it.max().si(), 1e-9});
    PlantHours h;
    const HeldByHalls held(input.installed.halls);
    HourRow chillers;
    chillers.fill(p.installed.chillers);
    for (int from = 0; from < hoursPerYear; from += blockHours) {
        runHours(p, blockHours, it + from, dry + from, wet + from, loops, h);
        keep(year, from, h);
        tally.add(p, it + from, h);
        if (tanks)
            for (std::size_t i = 0; i < blockHours; ++i)
                chillers[i] = p.installed.chillers + tanks.note(from + int(i), h.chillerHeat[i], h.chillers[i], p.installed.chillers);
        tally.shortage(p, it + from, h, chillers, outages, held, designIt);
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

HeatServed heatServed(const CoolingCase &input)
{
    CoolingPlant p(input);
    p.countsWater = false;
    sizePlant(input, p);
    const double *it = input.it.si().data(), *dry = input.weather->dryBulb.celsius().data(), *wet = input.weather->wetBulb.celsius().data();
    const double designIt = std::max({input.itDesign.si(), input.it.empty() ? 0.0 : input.it.max().si(), 1e-9});
    const HeldByHalls held(input.installed.halls);
    LoopMemory loops(p);
    TankYear tanks(input.installed.tanks);
    PlantHours h;
    HourRow chillers, air, liquid;
    chillers.fill(p.installed.chillers);
    HeatServed result;
    double all = 0.0, served = 0.0;
    for (int from = 0; from < hoursPerYear; from += blockHours) {
        runHours(p, blockHours, it + from, dry + from, wet + from, loops, h);
        for (std::size_t i = 0; tanks && i < blockHours; ++i)
            chillers[i] = p.installed.chillers + tanks.note(from + int(i), h.chillerHeat[i], h.chillers[i], p.installed.chillers);
        carriedHeats(blockHours, h.demand, p.paths, p.installed, chillers, air, liquid);
        for (std::size_t i = 0; i < blockHours; ++i) {
            const double power = it[from + int(i)];
            if (power <= 0.0)
                continue;
            const double share = held(power / designIt, HeatCarried{air[i], liquid[i]}.itFraction());
            all += power;
            served += power * share;
            result.hoursShort += share < 1.0 - 1e-9;
        }
    }
    result.yearFraction = all > 0.0 ? served / all : 1.0;
    return result;
}

double designShare(const CoolingCase &input)
{
    CoolingPlant p(input);
    sizePlant(input, p);
    const double it = std::max(input.itDesign.si(), input.it.empty() ? 0.0 : input.it.max().si());
    const double dry = input.weather->dryBulbDesign.celsius(), wet = input.weather->wetBulbDesign.celsius();
    PlantHours design;
    LoopMemory loops(p);
    runHours(p, 1, &it, &dry, &wet, loops, design);
    return carriedHeat(design.demand.at(0), p.paths, p.installed).itFraction();
}

CoolingPower coolingPower(const CoolingCase &input)
{
    CoolingPlant p(input);
    p.countsWater = false;
    sizePlant(input, p);
    CoolingPower power;
    power.facility.si().resize(hoursPerYear);
    const double *it = input.it.si().data(), *dry = input.weather->dryBulb.celsius().data(), *wet = input.weather->wetBulb.celsius().data();
    LoopMemory loops(p);
    TankYear tanks(input.installed.tanks);
    PlantHours h;
    for (int from = 0; from < hoursPerYear; from += blockHours) {
        runHours(p, blockHours, it + from, dry + from, wet + from, loops, h);
        std::copy(h.facility.begin(), h.facility.end(), power.facility.si().data() + from);
        for (std::size_t i = 0; tanks && i < blockHours; ++i)
            tanks.note(from + int(i), h.chillerHeat[i], h.chillers[i], noLimit);
        power.pumpsPeak = std::max(power.pumpsPeak, Power::fromSi(*std::max_element(h.pumps.begin(), h.pumps.end())));
    }
    const double before = power.facility.max().si();
    if (tanks)
        tanks.level(power.facility, input.installed.chillers);
    power.shaved = Power::fromSi(before) - power.facility.max();
    return power;
}

} // namespace tokenyard
