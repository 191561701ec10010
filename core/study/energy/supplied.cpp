// SPDX-License-Identifier: Apache-2.0
#include "core/study/energy/supplied.h"

#include "core/base/unit.h"
#include "core/study/energy/absorption.h"
#include "core/study/energy/demand_response.h"

#include <algorithm>

namespace tokenyard {

namespace {

#define TF(source) TY_TR("Finding", source)

constexpr double priceWithoutTariff = 150.0; // KRW/kWh: only to tell which plant would run
constexpr int capsTried = 4;                 // the ledger's; the command line tries more

std::vector<double> inKw(const Series<Power> &series)
{
    std::vector<double> out(std::size_t(series.size()));
    for (int hour = 0; hour < series.size(); ++hour)
        out[std::size_t(hour)] = series[hour].in(units::kW);
    return out;
}

Series<Power> ofKw(const std::vector<double> &kw)
{
    Series<Power> series = Series<Power>::constant({}, int(kw.size()));
    for (std::size_t hour = 0; hour < kw.size(); ++hour)
        series.set(int(hour), kw[hour] * units::kW);
    return series;
}

void takeSource(const OwnSource &source, const own::Case &input, const own::Dispatch &dispatch, EnergyResult &result)
{
    SourceYear year;
    year.object = source.object;
    year.kind = source.kind;
    year.name = source.name;
    year.availableFrom = source.availableFrom;
    year.rated = source.rated;
    const std::vector<double> &kw = source.sort == SourceSort::Variable ? dispatch.variables[source.index]
        : source.sort == SourceSort::Plant                              ? dispatch.plants[source.index]
                                                                        : dispatch.stores[source.index];
    double given = 0.0, taken = 0.0, could = 0.0;
    for (std::size_t hour = 0; hour < kw.size(); ++hour) {
        given += std::max(kw[hour], 0.0);
        taken += std::max(-kw[hour], 0.0);
        year.runningHours += kw[hour] > 0.0;
        if (source.sort == SourceSort::Variable)
            could += input.variables[source.index].kw[hour] - kw[hour];
    }
    year.energy = source.share * given * units::kWh;
    year.charged = source.share * taken * units::kWh;
    year.curtailed = could * units::kWh;
    year.fuel = year.energy * source.fuel;
    year.variable = year.energy * source.upkeep;
    if (source.sort == SourceSort::Plant)
        year.variable += dispatch.starts[source.index] * input.plants[source.index].startCost * units::KRW;
    if (source.kind == "ppa")
        year.bill = given * input.variables[source.index].perKwh * units::KRW;
    year.emissions = year.energy * source.emissions;
    year.output = ofKw(kw) * source.share;
    result.sources.push_back(std::move(year));
}

void addUp(EnergyResult &result)
{
    for (const SourceYear &source : result.sources) {
        if (source.kind == "grid")
            continue;
        result.ownEmissions += source.emissions;
        if (source.kind == "ppa") {
            result.ppaEnergy += source.energy;
            result.ppa += source.bill;
        } else if (source.kind == responseKind) {
            result.shed = source.energy;
        } else if (source.kind == curtailmentKind) {
            result.curtailedLoad = source.energy;
        } else if (source.kind != "battery" && source.kind != absorptionKind) { // neither makes power; wear is paid by replacement
            result.own += source.energy;
            result.ownFuel += source.fuel;
            result.ownVariable += source.variable;
        }
    }
}

void takeGrid(const Supply &supply, EnergyResult &result)
{
    SourceYear grid;
    grid.kind = grid.name = "grid";
    grid.rated = supply.contract;
    grid.energy = result.fromGrid;
    grid.runningHours = int((result.grid.si() > 0.0).count());
    grid.output = result.grid;
    result.sources.push_back(std::move(grid));
}

void takeDispatch(const OwnPower &own, const own::Case &input, const own::Dispatch &dispatch, const Supply &supply, EnergyResult &result)
{
    result.grid = ofKw(dispatch.drawn);
    result.fromGrid = energyOf(result.grid);
    result.balanceErrorMax = dispatch.balanceErrorMax * units::kW;
    if (supply.exportAllowed) {
        result.exported = ofKw(dispatch.given);
        result.exportedEnergy = energyOf(result.exported);
        result.exportRevenue = result.exportedEnergy * supply.exportPrice;
    }
    if (!dispatch.stored.empty()) {
        result.stored = Series<Energy>::constant({}, int(dispatch.drawn.size()));
        for (const std::vector<double> &kwh : dispatch.stored)
            for (std::size_t hour = 0; hour < kwh.size(); ++hour)
                result.stored.set(int(hour), result.stored[int(hour)] + kwh[hour] * units::kWh);
    }
    takeGrid(supply, result);
    for (const OwnSource &source : own.sources)
        takeSource(source, input, dispatch, result);
}

void tellReserve(const own::ReserveShort &lacks, EnergyResult &result)
{
    result.reserveShortHours = lacks.hours;
    if (lacks.hours > 0)
        result.findings.push_back(
            {"energy.reserve",
             Severity::Warning,
             {},
             Text(TF("In %1 hours of the year the loss of the largest unit of own plant leaves up to %2 without power."),
                  {count(double(lacks.hours)), measure(lacks.most * units::kW, units::MW, 4)}),
             Text(TF("Raise the contract power, add a battery or another unit, or choose smaller units."))});
}

} // namespace

GridTerms gridTerms(const Tariff &tariff, const HourPrices &hours)
{
    GridTerms terms;
    const double fund = 1.0 + tariff.fundOf(hours.year, 0);
    const EnergyPrice onEach = tariff.climateCharge + tariff.fuelCharge;
    const Eigen::ArrayXd &energy = hours.energy.si();
    terms.price.resize(std::size_t(energy.size()));
    Eigen::Map<Eigen::ArrayXd>(terms.price.data(), energy.size()) = (energy + onEach.si()) / units::KRWPerKWh.factor * fund;
    terms.setsDemand = hours.setsDemand;
    terms.demandPrice = 12.0 * tariff.demandCharge.in(units::KRWPerKW)*fund;
    return terms;
}

own::Case caseOf(const PlanView<Supply> &plan, const OwnPower &own, const Series<Power> &load, const GridTerms &terms)
{
    const Supply &supply = *plan.supply;
    own::Case input;
    input.load = inKw(load);
    input.grid.price = terms.price.empty() ? std::vector<double>(input.load.size(), priceWithoutTariff) : terms.price;
    input.grid.mayGive = supply.exportAllowed;
    const double cheapest = *std::min_element(input.grid.price.begin(), input.grid.price.end());
    input.grid.givePrice = std::min(supply.exportPrice.in(units::KRWPerKWh), cheapest); // nobody buys to sell
    input.grid.demandPrice = terms.demandPrice;
    input.grid.setsDemand = terms.setsDemand;
    input.variables = own.variables;
    input.plants = own.plants;
    input.stores = own.stores;
    if (supply.unitReserve)
        input.grid.reserveWithin = supply.contract.in(units::kW);
    // A contract that plant and stores cannot keep is no limit to plan by: what is beyond it is charged as excess.
    if (supply.contract > Power{} && !own.sources.empty())
        input.grid.limit = std::max(supply.contract.in(units::kW), lowestPeak(input, true));
    return input;
}

Supplied supplyLoad(const PlanView<Supply> &plan, OwnPower own, const CoolingResult &cooling, const GridTerms &terms, EnergyResult &result)
{
    const Supply &supply = *plan.supply;
    const std::vector<double> shed = supply.responsePower > Power{}
        ? shedHours(supply, cooling.it, terms.price, inKw(cooling.facility), result.calledHours)
        : std::vector<double>{};
    const bool stops = supply.curtailPower > Power{} && cooling.it.size() == cooling.facility.size();
    if (own.sources.empty() && shed.empty() && !stops) { // the grid serves it all
        result.grid = cooling.facility;
        result.fromGrid = result.facility;
        takeGrid(supply, result);
        return {cooling.facilityAtPeakIt};
    }
    own::Case input = caseOf(plan, own, cooling.facilityAtPeakIt, terms);
    // Charging at night must not make a new peak, though the bill would allow it: the intake is sized by it.
    if (!input.stores.empty())
        input.grid.limit = std::min(input.grid.limit, lowestPeak(input, false));
    const own::Dispatch atPeak = dispatchYear(input, capsTried);
    input.load = inKw(cooling.facility);
    addResponse(supply, shed, own, input); // after the peak: the call may come at another hour than that
    addCurtailment(supply, cooling.it, shed, own, input);
    if (!own.absorbers.empty()) // now, for the electric chillers must carry the peak when the plant stands
        input.heat = heatOf(cooling, own.absorbers);
    own::Dispatch atMean = own::dispatchUnder(input, atPeak.demand);
    const own::ReserveShort lacks = supply.unitReserve ? own::reserveShort(input, atMean, input.grid.reserveWithin) : own::ReserveShort{};
    takeHeat(own, input, atMean, result);
    takeDispatch(own, input, atMean, supply, result);
    addUp(result);
    if (supply.unitReserve)
        tellReserve(lacks, result);
    return {ofKw(atPeak.drawn)};
}

} // namespace tokenyard
