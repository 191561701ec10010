// SPDX-License-Identifier: Apache-2.0
#include "core/study/energy/energy_stage.h"

#include "core/study/energy/demand_response.h"
#include "core/study/energy/market.h"
#include "core/study/energy/own_power.h"
#include "core/study/energy/priced_tariff.h"

#include <algorithm>

namespace tokenyard {

namespace {

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

// What is settled in money alone: a contract for differences, and what is paid for load that stops, each at the market's price of its
// hours. Readiness is paid for what the racks can stop when they are called, whether or not they are.
void settleContracts(const Supply &supply, const CoolingResult &cooling, const Series<Power> &virtualPower, const Market &market,
                     EnergyResult &result)
{
    result.virtualEnergy = energyOf(virtualPower);
    result.virtualSettlement = result.virtualEnergy * supply.ppaPrice - atMarket(virtualPower, market.prices);
    result.curtailRevenue = result.curtailedLoad * supply.curtailPayment;
    if (supply.responsePower <= Power{})
        return;
    const Power ready = readyPower(supply, cooling.it, result);
    result.responseRevenue = ready * supply.responsePayment;
    for (const SourceYear &source : result.sources)
        if (source.kind == responseKind)
            result.responseRevenue += atMarket(source.output, market.prices);
    if (constexpr double slack = 1e-6; ready < supply.responsePower * (1.0 - slack))
        result.findings.push_back(
            {"energy.response_load",
             Severity::Warning,
             {},
             Text(TY_TR("Finding", "%1 are signed to stop, but the racks draw %2 when they are called: only that is paid for."),
                  {measure(supply.responsePower, units::MW, 4), measure(ready, units::MW, 4)}),
             Text(TY_TR("Finding", "Sign what the racks draw in the hours of the call."))});
}

} // namespace

Series<Power> billedDemand(const PlanView<PowerDesign> &plan, const Halls &halls, const Series<Power> &demand, const Series<Power> &drawn,
                           const CoolingResult &cooling, const NeededRacks &needed)
{
    if (needed.onFraction >= 1.0)
        return demand;
    double on = 0.0; // W of the racks that are ever on, at full load
    for (std::size_t h = 0; h < halls.size() && h < needed.onFractions.size(); ++h)
        on += itPowerOf(halls[h], *plan.power).si() * needed.onFractions[h];
    const Eigen::ArrayXd &all = cooling.facilityAtPeakIt.si(), &it = cooling.it.si();
    Eigen::ArrayXd withThem = all * needed.onFraction;
    if (on > 0.0 && it.size() == all.size())
        withThem = (it > 0.0).select(cooling.facility.si() * (on / it.max(1e-9)), withThem).min(all);
    return Series<Power>(Eigen::ArrayXd((demand.si() - (all - withThem)).max(drawn.si())));
}

EnergyResult energyStage(const EnergyView &plan, const RunningLayout &layout, const NeededRacks &needed, const CoolingResult &cooling,
                         const ExchangeResult &exchange, const EnergyRecords &records)
{
    EnergyResult result;
    if (cooling.facility.size() != hoursPerYear || cooling.facilityAtPeakIt.size() != hoursPerYear)
        return result; // the cooling stage has said what is missing
    const std::optional<PricedTariff> priced = pricedTariff(plan, cooling.facility, exchange, records, result.findings);
    OwnPower own = ownPowerOf(plan, layout.powering, fullYearOf(plan), records);
    result.findings.insert(result.findings.end(), own.findings.begin(), own.findings.end());
    const Series<Power> virtualPower = std::move(own.virtualPower);
    Market market;
    if (!virtualPower.empty() || plan.supply->responsePower > Power{})
        market = marketOf(plan, priced ? &*priced : nullptr, records, result.findings);
    result.facility = energyOf(cooling.facility);
    result.facilityPeak = cooling.facilityAtPeakIt.max();
    const Supplied supplied = supplyLoad(plan, std::move(own), cooling, priced ? priced->terms : GridTerms{}, result);
    settleContracts(*plan.supply, cooling, virtualPower, market, result);
    result.gridPeak = supplied.demand.max();
    if (const Series<Power> demand = billedDemand(plan, layout.halls, supplied.demand, result.grid, cooling, needed); priced)
        take(yearBill(*priced, plan, result.grid, demand), priced->hours, demand, result);
    result.sources.front().bill = result.annual ? result.annual->total() : Money{};
    return result;
}

} // namespace tokenyard
