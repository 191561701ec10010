// SPDX-License-Identifier: Apache-2.0
// Makes a CoolingCase of the plan, runs its year at the workload's and at full IT load, compares what is installed with what is
// needed, and says what does not fit.
#include "core/study/cooling/cooling_stage.h"

#include "core/study/cooling/cooling_year.h"
#include "core/study/cooling/drought.h"
#include "core/study/cooling/hall_limits.h"
#include "core/study/cooling/heat_sale.h"
#include "core/study/cooling/pipe_network.h"
#include "core/study/cooling/plant_fleet.h"
#include "core/study/cooling/rack_needs.h"
#include "core/study/cooling/thermal_store.h"
#include "core/study/cooling/water_checks.h"

#include <algorithm>
#include <utility>

namespace tokenyard {

namespace {

#define TF(source) TY_TR("Finding", source)
#define TC(source) TY_TR("Capacity", source)

void unknownData(const char *rule, TextSource words, const RecordId &id, TextSource remedy, CoolingResult &result)
{
    result.findings.push_back({rule, Severity::Error, {}, Text(words, {id}), Text(remedy)});
}

// The supply temperature of the plan, or the system's own where the plan's does not fit it.
Temperature supplyOf(const PlanView<CoolingDesign> &plan, const CoolingSystem &system, CoolingResult &result)
{
    const Temperature wanted = plan.cooling->supply;
    if (wanted >= system.supplyLow && wanted <= system.supplyHigh)
        return wanted;
    result.findings.push_back({"cooling.supply_range",
                               Severity::Error,
                               {},
                               Text(TF("Water at %1 does not suit the cooling system, which takes %2 to %3; %4 is used."),
                                    {measure(wanted), measure(system.supplyLow), measure(system.supplyHigh), measure(system.supply)}),
                               Text(TF("Change the water supply temperature or the cooling system."))});
    return system.supply;
}

// The share of heat that the racks give to liquid, weighted by power; nothing if no rack record says so.
std::optional<double> racksLiquidFraction(const SiteLayout &layout, const Catalogue &catalogue)
{
    double power = 0.0, liquid = 0.0;
    for (const HallCount &hall : layout.halls) {
        const Record *rack = catalogue.find("racks", hall.rack);
        const auto share = rack ? rack->number("liquid_fraction") : std::nullopt;
        if (!share)
            continue;
        power += hall.ratedPower().si();
        liquid += hall.ratedPower().si() * *share;
    }
    return power > 0.0 ? std::optional(liquid / power) : std::nullopt;
}

// TUE of racks that all say how much of their power reaches the chips, weighted by power.
std::optional<double> tueOf(const SiteLayout &layout, const Catalogue &catalogue, std::optional<double> pue)
{
    double power = 0.0, computing = 0.0;
    for (const HallCount &hall : layout.halls) {
        const Record *rack = catalogue.find("racks", hall.rack);
        const auto share = rack ? computingFraction(*rack) : std::nullopt;
        if (!share)
            return std::nullopt;
        power += hall.ratedPower().si();
        computing += hall.ratedPower().si() * *share;
    }
    return pue && computing > 0.0 ? std::optional(*pue * power / computing) : std::nullopt;
}

void checkRacks(const CoolingSystem &system, const SiteLayout &layout, const Catalogue &catalogue, CoolingResult &result)
{
    const auto racks = racksLiquidFraction(layout, catalogue);
    if (!racks)
        return;
    if (system.liquidSink == HeatSink::None && *racks > 0.5)
        result.findings.push_back(
            {"cooling.racks_need_liquid",
             Severity::Error,
             {},
             Text(TF("The racks give %1 of their heat to liquid, but the cooling system cools air only."), {percent(*racks)}),
             Text(TF("Choose a direct liquid system or other racks."))});
    else if (system.liquidSink != HeatSink::None && system.liquidFraction > *racks + 0.1)
        result.findings.push_back(
            {"cooling.liquid_share",
             Severity::Warning,
             {},
             Text(TF("The plan lets liquid take %1 of the heat; the racks give it %2."), {percent(system.liquidFraction), percent(*racks)}),
             Text(TF("Lower the liquid share, or choose other racks."))});
}

void tellShortage(const PlantFleets &fleets, const CoolingYear &year, CoolingResult &result)
{
    result.shortage = year.shortage;
    result.availabilityFactor = year.servedFraction;
    if (year.shortage.hours == 0)
        return;
    if (fleets.chillers.units + fleets.dryCoolers.units + fleets.towers.units == 0)
        result.findings.push_back(
            {"cooling.no_rejection",
             Severity::Error,
             {},
             Text(TF("No chillers, dry coolers or towers stand on the site, so no heat leaves it and the racks stand still.")),
             Text(TF("Place heat rejection, and join it to the halls."))});
    else
        result.findings.push_back(
            {"cooling.short",
             year.shortage.hours > acceptedHours ? Severity::Error : Severity::Warning,
             {},
             Text(TF("In %1 hours of the year the cooling plant cannot carry off all heat: %2 stays behind at worst, %3 "
                     "over the year. Racks are shed for it."),
                  {count(year.shortage.hours), measure(year.shortage.peak, units::MW, 3), measure(year.shortage.notServed, units::MWh, 3)}),
             Text(TF("Add units of the kind that falls short, or lower the heat."))});
}

void check(TextSource what, const PlantFleet &fleet, Power needed, int spare, CoolingResult &result)
{
    if (needed.si() > 0.0)
        result.checks.push_back({what, fleet.objects, fleet.usable(spare), needed});
}

void compare(const PlanView<CoolingDesign> &plan, const PlantFleets &fleets, const CoolingSystem &system, const CoolingYear &year,
             CoolingResult &result)
{
    const int spare = plan.cooling->spareUnits;
    check(TC("Chillers"), fleets.chillers, year.need.chillers, spare, result);
    const bool tower = fleets.rejectsByTower(system);
    if (tower || isDry(system.liquidSink) || isDry(system.airEconomizer))
        check(tower ? TC("Cooling towers") : TC("Dry coolers"), fleets.rejection(system), year.need.rejection, spare, result);
    check(TC("CDUs"), fleets.cdus, year.need.cdus, spare, result);
    if (year.hoursAboveSupply > 0 && system.liquidSink == HeatSink::Tower)
        result.findings.push_back({"cooling.supply_drifts",
                                   Severity::Note,
                                   {},
                                   Text(TF("In %1 hours of the year the towers cannot hold the liquid supply; it reaches %2."),
                                        {count(year.hoursAboveSupply), measure(year.worstSupply, 3)}),
                                   Text(TF("Accept it if the racks allow it, or raise the water supply temperature."))});
}

// Minutes that the tanks carry all chillers' heat on the design day, against those that chillers take to start again.
void tellTanks(StorageYear storage, Power chillers, const Catalogue &catalogue, CoolingResult &result)
{
    if (storage.holds.si() <= 0.0)
        return;
    const Record *record = catalogue.find("storage-units", KindOf<ThermalStore>::facts.key);
    const auto wanted = record ? record->get<Duration>("bridging_time") : std::nullopt;
    if (chillers.si() > 0.0)
        storage.bridging = storage.holds / chillers;
    if (chillers.si() > 0.0 && wanted && storage.bridging < *wanted)
        result.findings.push_back({"cooling.short_bridging",
                                   Severity::Warning,
                                   {},
                                   Text(TF("The chilled-water tanks carry the chillers' heat for %1; %2 are usual until they run again."),
                                        {measure(storage.bridging, units::minute, 3), measure(*wanted, units::minute, 3)}),
                                   Text(TF("Raise the volume of the tanks or their temperature range."))});
    result.storage = storage;
}

// The hours are handed over; what is left of the year are its figures.
void take(CoolingYear &year, Series<Power> &it, CoolingResult &result)
{
    result.facility = std::move(year.facility);
    result.it = std::move(it);
    result.fans = std::move(year.fans);
    result.pumps = std::move(year.pumps);
    result.chillers = std::move(year.chillers);
    result.cold = std::move(year.cold);
    result.rejection = std::move(year.rejection);
    result.losses = std::move(year.losses);
    result.lights = std::move(year.lights);
    result.pueAnnualFactor = year.annual.pueFactor();
    result.puePeakFactor = year.puePeakFactor;
    result.freeCoolingFraction = year.freeCoolingFraction;
    result.wueAnnual = year.annual.wue();
    result.waterAnnual = year.annual.water;
    result.waterPeakDay = year.waterPeakDay;
    result.water = std::move(year.water);
    for (const CoolingPeriod &month : year.months)
        result.months.push_back({month.pueFactor().value_or(0.0), month.wue().value_or(WaterPerEnergy{}), month.facility, month.water});
}

// What the year is computed from; nothing where the catalogue lacks a record or no rack draws power.
struct PreparedCooling {
    CoolingCase input;
    PlantFleets fleets;
};
std::optional<PreparedCooling> prepared(const CoolingPlan &plan, const RunningLayout &layout, const ItLoad &load, const NeededRacks &needed,
                                        const PowerResult &power, const CoolingRecords &records, CoolingResult &result)
{
    std::string error;
    const auto weather = loadWeather(records, plan.site->weather, error);
    if (!weather)
        unknownData("data.weather", TF("The catalogue holds no weather \"%1\", so cooling and energy are blank."), plan.site->weather,
                    TF("Choose another weather in the site's properties."), result);
    auto system = coolingSystem(records, plan.cooling->system, error);
    if (!system)
        unknownData("data.cooling_system", TF("The catalogue holds no cooling system \"%1\", so cooling and energy are blank."),
                    plan.cooling->system, TF("Choose another cooling system."), result);
    if (!weather || !system || load.itPeak.si() <= 0.0)
        return std::nullopt; // without IT the compute stage has said what is missing
    if (system->liquidSink != HeatSink::None)
        system->liquidFraction = plan.cooling->liquidFraction;
    system->lightsFraction = plan.power->lightsFraction;
    checkRacks(*system, layout, records, result);
    PlantFleets fleets = plantFleets(plan, records, result.findings, &layout.cooling);
    const Temperature supply = supplyOf(plan, *system, result);
    checkRackSupply(layout, supply, *system, records, result);
    takePipes(plan, {layout, load.itPeak, supply, fleets}, records, *system, result);
    *system = withPlaced(*system, fleets, result.findings);

    const Power mean = std::min(load.itMean, load.itPeak);
    CoolingCase input{weather,
                      *system,
                      supply,
                      load.it.empty() ? Series<Power>::constant(mean) : load.it,
                      load.itPeak,
                      {power.transformerEfficiencyFactor, power.upsEfficiencyFactor, power.distributionEfficiencyFactor},
                      installedCooling(fleets, *system, records)};
    const Power liquidHeat = load.itPeak * (system->liquidSink == HeatSink::None ? 0.0 : system->liquidFraction);
    input.installed.halls = hallLimits(plan, layout, fleets.cdus, result.hydraulics, liquidHeat);
    input.installed.tanks = coldHeld(plan, layout.cooling, records, result.findings);
    input.itOn = load.itPeak * needed.onFraction;
    return PreparedCooling{std::move(input), std::move(fleets)};
}

} // namespace

CoolingResult coolingStage(const CoolingPlan &plan, const RunningLayout &layout, const ItLoad &load, const NeededRacks &needed,
                           const PowerResult &power, const CoolingRecords &records)
{
    CoolingResult result;
    auto made = prepared(plan, layout, load, needed, power, records, result);
    if (!made)
        return result;
    CoolingCase &input = made->input;
    SoldHeat sold = soldHeat(plan, input, records, result.findings);
    result.heatSale = sold.sale;
    input.heatSold = std::move(sold.hours);
    CoolingYear year = evaluateCooling(input);
    const Energy coldMoved = year.coldMoved;
    take(year, input.it, result);
    result.tueAnnualFactor = tueOf(layout, records, result.pueAnnualFactor);
    compare(plan, made->fleets, input.system, year, result);
    tellShortage(made->fleets, year, result);
    limitWater(plan, result);
    input.it = Series<Power>::constant(load.itPeak);
    input.itOn = {};
    input.chain = {power.peakTransformerEfficiencyFactor, power.peakUpsEfficiencyFactor, power.distributionEfficiencyFactor};
    input.installed.unitUnavailabilityFraction = 0.0; // it is asked for its power only
    const CoolingPower full = coolingPower(input);
    result.facilityAtPeakIt = full.facility;
    tellTanks({input.installed.tanks, {}, full.shaved, coldMoved}, year.need.chillers, records, result);
    result.hydraulics.pumps = full.pumpsPeak;
    return result;
}

CooledShares cooledShares(const CoolingPlan &plan, const RunningLayout &layout, const ItLoad &load, const NeededRacks &needed,
                          const PowerResult &power, const CoolingRecords &records, const CooledShares *whole)
{
    CoolingResult said;
    auto made = prepared(plan, layout, load, needed, power, records, said);
    CooledShares shares;
    if (!made)
        return shares;
    CoolingCase &input = made->input;
    for (const HallLimit &hall : input.installed.halls)
        shares.halls.push_back(hall.mostFraction);
    for (const auto &kind : {input.installed.chillers, input.installed.rejection, input.installed.cdus})
        shares.plant.push_back(kind.value_or(Power{}));
    shares.plant.push_back(made->fleets.chillers.capacity + made->fleets.dryCoolers.capacity + made->fleets.towers.capacity);
    const bool same = whole && whole->hoursShort == 0 && whole->designFraction >= 1.0 && whole->plant == shares.plant
        && shares.halls.empty() && input.installed.tanks.si() <= 0.0;
    if (same)
        return shares;
    const HeatServed served = heatServed(input);
    shares.yearFraction = served.yearFraction;
    shares.hoursShort = served.hoursShort;
    input.chain = {power.peakTransformerEfficiencyFactor, power.peakUpsEfficiencyFactor, power.distributionEfficiencyFactor};
    shares.designFraction = designShare(input);
    return shares;
}

} // namespace tokenyard
