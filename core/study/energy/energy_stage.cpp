// SPDX-License-Identifier: Apache-2.0
#include "core/study/energy/energy_stage.h"

#include "core/study/energy/bill.h"

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

// What the grid delivers each hour when `own` watts are made on site: max(0, load - own).
Series<Power> lessOwn(const Series<Power> &load, Power own) { return Series<Power>((load.si() - own.si()).max(0.0)); }

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

void billGrid(const PlanView<PowerDesign, Supply> &plan, const Series<Power> &grid, const Series<Power> &demand, const Catalogue &catalogue,
              EnergyResult &result)
{
    const std::optional<Tariff> tariff = tariffOf(plan, catalogue, result);
    if (!tariff)
        return;
    const auto holidays = publicHolidays(catalogue.set("holidays"), tariff->calendarYear);
    if (!holidays)
        result.findings.push_back(missingHolidays(tariff->calendarYear));
    HourPrices prices = hourPrices(*tariff, tariff->calendarYear, holidays.value_or(Holidays{}), LeapDay::Drop);
    prices.energy.si() *= plan.supply->priceFactor;
    prices.energy.si() += plan.supply->regionalAdder.si();
    BillTerms terms;
    terms.contractPower = plan.supply->contract;
    terms.powerFactorFraction = plan.power->powerFactor.si();
    terms.demand = &demand;
    take(billOf(*tariff, prices, grid, terms), prices, demand, result);
}

} // namespace

EnergyResult energyStage(const PlanView<PowerDesign, Supply> &plan, const PowerResult &power, const CoolingResult &cooling,
                         const EnergyRecords &records)
{
    EnergyResult result;
    if (cooling.facility.size() != hoursPerYear || cooling.facilityAtPeakIt.size() != hoursPerYear)
        return result; // the cooling stage has said what is missing
    const Series<Power> grid = lessOwn(cooling.facility, power.ownGeneration);
    const Series<Power> demand = lessOwn(cooling.facilityAtPeakIt, power.ownGeneration);
    result.facility = energyOf(cooling.facility);
    result.fromGrid = energyOf(grid);
    result.own = result.facility - result.fromGrid;
    result.ownFuel = result.own * plan.supply->fuelCellFuel;
    result.facilityPeak = cooling.facilityAtPeakIt.max();
    result.gridPeak = demand.max();
    billGrid(plan, grid, demand, records, result);
    return result;
}

} // namespace tokenyard
