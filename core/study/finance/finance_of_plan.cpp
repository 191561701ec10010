// SPDX-License-Identifier: Apache-2.0
#include "core/study/finance/finance_of_plan.h"

#include "core/study/cost/cost_items.h"
#include "core/study/layout/rack_power.h"
#include "core/study/workload/workload.h"

#include <algorithm>

namespace tokenyard {

namespace {

// Share of IT power that each phase brings, of the halls that count; all in the first if there are none.
template <class Counts>
std::vector<double> powerShares(const PlanView<Phases> &plan, const SiteLayout &layout, Counts counts)
{
    std::vector<double> power(plan.phases.size(), 0.0);
    double total = 0.0;
    for (const HallCount &hall : layout.halls) {
        const double part = counts(hall) ? hall.ratedPower().si() : 0.0;
        power[phaseIndex(plan, hall.phase)] += part;
        total += part;
    }
    if (total <= 0.0)
        power.front() = total = 1.0;
    for (double &share : power)
        share /= total;
    return power;
}

// Shared IT belongs to the racks that the plan owns.
void addCapex(const CostResult &cost, const PlanView<Phases> &plan, const std::vector<double> &shares, const std::vector<double> &ownShares,
              CashFlowInput &in)
{
    for (const CostItem &item : cost.capex) {
        if (item.asset == AssetClass::Land) {
            in.land += item.base;
            continue;
        }
        for (std::size_t p = 0; p < in.phases.size(); ++p) {
            const double share = item.key.starts_with("racks:") ? double(phaseIndex(plan, item.phase) == p)
                : item.asset == AssetClass::It                  ? ownShares[p]
                                                                : shares[p];
            Money &account = item.asset == AssetClass::It ? in.phases[p].it
                : item.asset == AssetClass::Building      ? in.phases[p].building
                                                          : in.phases[p].plant;
            account += item.base * share;
        }
    }
}

LoanTerms loanTerms(const Finance &finance)
{
    return {.shareFraction = finance.debtShare,
            .kind = finance.debtKind,
            .rateFraction = finance.debtRate,
            .tenorYears = finance.debtTenor,
            .graceYearsCount = finance.debtGrace,
            .feeFraction = finance.debtFee,
            .targetCoverFactor = finance.targetDscr,
            .reserveMonthsCount = finance.dsra};
}

// Time, paths, tax and debt as the plan has them.
void addTerms(const Finance &finance, const Catalogue &records, CashFlowInput &in)
{
    in.inflationFraction = finance.inflation;
    in.taxFraction = finance.taxRate;
    if (finance.taxRule == TaxRule::Korea)
        in.korea = koreanTax(records, finance);
    in.itYearsCount = finance.itLife;
    in.plantYearsCount = finance.plantLife;
    in.buildingYearsCount = finance.buildingLife;
    in.refreshFactor = finance.refreshFactor;
    in.refreshThroughputFactor = finance.refreshThroughput;
    in.residualFraction = finance.residualFraction;
    in.depreciation = finance.depreciation;
    in.horizonYears = finance.horizonYears;
    in.rampYearsCount = finance.rampYears;
    in.constructionMonths = finance.constructionMonths;
    in.spendCurve = finance.spendCurve;
    in.delayMonths = finance.delayMonths;
    const Record *path = records.find("cost-basis", "electricity-path"); // has the band of the price's path
    in.electricityGrowth = finance.electricityGrowth + (path ? path->number("rate").value_or(0.0) : 0.0);
    in.exchangeDrift = finance.exchangeDrift;
    in.usdRevenueFraction = finance.usdRevenue;
    in.grant = finance.grant;
    in.workingCapitalDays = finance.workingCapitalDays;
    in.vatDays = finance.vatDays;
    in.vatFraction = vatFraction(records);
    in.loan = loanTerms(finance);
}

// Own plant apart from the rest, which is shared over the phases: with its phase, or up to a date of its own. Before anything of the site runs
// there is nothing to serve; after its phase's horizon it is not counted.
void addWorks(const PlanView<Phases> &plan, const std::vector<OwnWork> &works, CashFlowInput &in, const std::vector<double> &shares)
{
    int first = 0, last = 0; // of the phases with halls: planned, and energised
    for (std::size_t p = 0; p < in.phases.size(); ++p)
        if (shares[p] > 0.0) {
            first = first == 0 ? in.phases[p].plannedMonth() : std::min(first, in.phases[p].plannedMonth());
            last = std::max(last, in.energisedMonth(in.phases[p]));
        }
    for (const OwnWork &work : works) {
        for (std::size_t p = 0; p < in.phases.size(); ++p)
            in.phases[p].plant -= work.capex * shares[p];
        const std::size_t of = phaseIndex(plan, work.phase);
        CashFlowPhase &phase = in.phases[of];
        const bool halls = shares[of] > 0.0;
        if (halls && !work.ownDate) {
            phase.plant += work.capex;
            continue;
        }
        const int end = (halls ? in.energisedMonth(phase) : last) + in.horizonYears * 12;
        const int paid = std::max(work.fromMonth, first);
        const int begin = work.ownDate ? paid : std::max(paid, in.energisedMonth(phase));
        if (begin < end)
            in.works.push_back({paid, begin, end, work.capex});
    }
}

// A phase that nothing belongs to moves no date: neither the first spending nor the years that prices are counted from.
void dropEmptyPhases(std::vector<CashFlowPhase> &phases)
{
    const auto empty = [](const CashFlowPhase &phase) {
        return phase.operationFraction == 0.0 && phase.building + phase.plant + phase.it == Money{}
        && std::all_of(phase.streamFraction.begin(), phase.streamFraction.end(), [](double part) { return part == 0.0; });
    };
    if (!std::all_of(phases.begin(), phases.end(), empty))
        std::erase_if(phases, empty);
}

} // namespace

CashFlowInput cashFlowInput(const RevenuePlan &plan, const SiteLayout &layout, const RunningLayout &running, const ComputeResult &compute,
                            const CostResult &cost, const OperatingSteps &operating, const std::vector<PlanStream> &streams,
                            const Catalogue &records)
{
    CashFlowInput in;
    addTerms(*plan.finance, records, in);
    const auto all = [](const HallCount &) { return true; };
    const auto owned = [&](const HallCount &hall) { return businessOf(hall, *plan.cost) != HallBusiness::Space; };
    // The electricity of a stated demand goes with its stream, but for that of halls that train in spare hours.
    const auto steady = [&](const HallCount &hall) {
        const Service *service = businessOf(hall, *plan.cost) == HallBusiness::Api ? plan.service(hall.service) : nullptr;
        const ServiceLoad *load = service ? loadOf(compute, service->id) : nullptr;
        return !load || !load->stated || load->capacity.si() <= 0.0 || hall.spareFraction > 0.0;
    };
    const std::vector<double> shares = powerShares(plan, layout, all);
    const bool anySteady = std::any_of(running.halls.begin(), running.halls.end(), steady);
    const std::vector<double> steadyShares = anySteady ? powerShares(plan, running, steady) : shares;
    const std::vector<double> passed = passedFractions(plan, running, compute, records);
    for (std::size_t p = 0; p < plan.phases.size(); ++p) {
        CashFlowPhase phase{.year = plan.phases[p]->year,
                            .month = plan.phases[p]->month,
                            .delayMonths = plan.phases[p]->delayMonths,
                            .building = {},
                            .plant = {},
                            .it = {},
                            .operationFraction = shares[p],
                            .electricityFraction = steadyShares[p],
                            .passedFraction = passed[p],
                            .streamFraction = {}};
        for (const PlanStream &stream : streams)
            phase.streamFraction.push_back(stream.phaseFraction.empty() ? 0.0 : stream.phaseFraction[p]);
        in.phases.push_back(std::move(phase));
    }
    addCapex(cost, plan, shares, powerShares(plan, layout, owned), in);
    in.operating = operating.steps;
    addWorks(plan, operating.works, in, shares);
    dropEmptyPhases(in.phases);
    const auto date = [](const CashFlowPhase &phase) { return phase.plannedMonth(); };
    std::stable_sort(in.phases.begin(), in.phases.end(), [&](const auto &a, const auto &b) { return date(a) < date(b); });
    for (const PlanStream &stream : streams)
        in.streams.push_back(stream.stream);
    in.electricity = cost.electricity.value_or(Money{});
    in.opex = cost.opexCash.value_or(Money{});
    in.rent = cost.rent.value_or(Money{});
    for (const CostItem &item : cost.opex)
        if (item.group == "property-tax")
            in.propertyTax += item.base;
        else if (item.key == virtualMarketItem || item.key == responseMarketItem)
            in.marketReceived -= item.base;
    in.priceYear = plan.site->priceYear;
    return in;
}

} // namespace tokenyard
