// SPDX-License-Identifier: Apache-2.0
#include "core/study/energy/energy_stage.h"

#include "core/study/energy/bill.h"
#include "core/study/energy/own_power.h"
#include "core/study/energy/supplied.h"

#include <algorithm>

namespace tokenyard {

namespace {

#define TF(source) TY_TR("Finding", source)

Finding missingTariff(const RecordId &id, const std::string &error)
{
    if (!error.empty())
        return {"data.tariff", Severity::Error, {}, Text::verbatim(error), Text(TF("Choose another tariff in the supply."))};
    return {"data.tariff",
            Severity::Error,
            {},
            Text(TF("The catalogue holds no tariff \"%1\", so there is no bill."), {id}),
            Text(TF("Choose a tariff in the supply."))};
}

Finding missingHolidays(int year)
{
    return {"data.holidays",
            Severity::Warning,
            {},
            Text(TF("The public holidays of %1 are not known, so they are billed as weekdays."), {std::to_string(year)}),
            Text(TF("Choose a tariff of another year."))};
}

void take(const Bill &bill, const HourPrices &prices, const Series<Power> &demand, EnergyResult &result)
{
    BillLine annual{bill.annual, {}, {}, {}};
    for (std::size_t m = 0; m < bill.months.size(); ++m) {
        const int begin = prices.monthBegin[m], count = prices.monthBegin[m + 1] - begin;
        BillLine line{bill.months[m], {}, {}, {}};
        line.used = bill.months[m].energyDrawn;
        line.billingDemand = bill.months[m].billingDemand;
        line.peak = Power::fromSi(demand.si().segment(begin, count).maxCoeff());
        annual.peak = std::max(annual.peak, line.peak);
        annual.billingDemand = std::max(annual.billingDemand, line.billingDemand);
        result.months.push_back(line);
    }
    annual.used = bill.energyDrawn;
    result.annual = annual;
    result.prices = prices.energy;
    result.meanPrice = bill.meanPrice();
}

std::optional<Tariff> tariffOf(const PlanView<Supply> &plan, const Catalogue &catalogue, EnergyResult &result)
{
    std::string error;
    const Record *record = catalogue.find("tariffs", plan.supply->tariff);
    std::optional<Tariff> tariff = record ? tariffFromRecord(*record, error) : std::nullopt;
    if (!tariff)
        result.findings.push_back(missingTariff(plan.supply->tariff, error));
    return tariff;
}

// The tariff with the prices of its hours.
struct Priced {
    Tariff tariff;
    HourPrices hours;
};

std::optional<Priced> pricesOf(const PlanView<Supply> &plan, const Catalogue &catalogue, EnergyResult &result)
{
    const std::optional<Tariff> tariff = tariffOf(plan, catalogue, result);
    if (!tariff)
        return std::nullopt;
    const auto holidays = publicHolidays(catalogue.set("holidays"), tariff->calendarYear);
    if (!holidays)
        result.findings.push_back(missingHolidays(tariff->calendarYear));
    Priced priced{*tariff, hourPrices(*tariff, tariff->calendarYear, holidays.value_or(Holidays{}), LeapDay::Drop)};
    priced.hours.energy.si() *= plan.supply->priceFactor;
    priced.hours.energy.si() += plan.supply->regionalAdder.si();
    return priced;
}

void billGrid(const PlanView<PowerDesign, Supply> &plan, const Priced &priced, const Series<Power> &grid, const Series<Power> &demand,
              EnergyResult &result)
{
    BillTerms terms;
    terms.contractPower = plan.supply->contract;
    terms.powerFactorFraction = plan.power->powerFactor.si();
    terms.demand = &demand;
    take(billOf(priced.tariff, priced.hours, grid, terms), priced.hours, demand, result);
}

} // namespace

EnergyResult energyStage(const EnergyView &plan, const RunningLayout &layout, const CoolingResult &cooling, const EnergyRecords &records)
{
    EnergyResult result;
    if (cooling.facility.size() != hoursPerYear || cooling.facilityAtPeakIt.size() != hoursPerYear)
        return result; // the cooling stage has said what is missing
    const std::optional<Priced> priced = pricesOf(plan, records, result);
    OwnPower own = ownPowerOf(plan, layout.powering, fullYearOf(plan), records);
    result.findings.insert(result.findings.end(), own.findings.begin(), own.findings.end());
    result.facility = energyOf(cooling.facility);
    result.facilityPeak = cooling.facilityAtPeakIt.max();
    const GridTerms terms = priced ? gridTerms(priced->tariff, priced->hours) : GridTerms{};
    const Supplied supplied = supplyLoad(plan, std::move(own), cooling.facility, cooling.facilityAtPeakIt, terms, result);
    result.gridPeak = supplied.demand.max();
    if (priced)
        billGrid(plan, *priced, result.grid, supplied.demand, result);
    result.sources.front().bill = result.annual ? result.annual->total() : Money{};
    return result;
}

} // namespace tokenyard
