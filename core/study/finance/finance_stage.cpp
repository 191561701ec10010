// SPDX-License-Identifier: Apache-2.0
#include "core/study/finance/finance_stage.h"

#include "core/study/finance/finance_findings.h"
#include "core/study/finance/finance_of_plan.h"
#include "core/study/finance/levelised.h"
#include "core/study/finance/monthly_value.h"

#include <utility>

namespace tokenyard {

namespace {

#define TF(source) TY_TR("Finding", source)
#define TR(source) TY_TR("Reason", source)

std::optional<double> shareOf(Money part, Money whole) { return whole > Money{} ? std::optional(part / whole) : std::nullopt; }

// E/O, E/(O+R), E/(O+R+D) of a year at full build.
void setAnnualShares(const CostResult &cost, FinanceResult &result)
{
    if (!cost.electricity || !cost.opexCash)
        return;
    const Money e = *cost.electricity, o = *cost.opexCash, r = cost.rent.value_or(Money{});
    result.shareCashFactor = shareOf(e, o);
    result.shareRentFactor = shareOf(e, o + r);
    if (cost.depreciation)
        result.shareDepreciationFactor = shareOf(e, o + r + *cost.depreciation);
}

// A year at full build, at the prices of their dates. The electricity that tenants pay stands in the line of space.
void setRevenues(const std::vector<PlanStream> &streams, const RevenuePlan &plan, const RunningLayout &running,
                 const ComputeResult &compute, const CostResult &cost, const Catalogue &records, FinanceResult &result)
{
    Tokens tokens;
    Money revenue, passed = cost.electricity.value_or(Money{}) * passedFraction(plan, running, compute, records);
    for (const PlanStream &stream : streams) {
        RevenueLine line = stream.line;
        if (line.business == HallBusiness::Space)
            line.electricityPassed = std::exchange(passed, Money{});
        tokens += line.output;
        revenue += line.total();
        result.revenues.push_back(std::move(line));
    }
    result.tokensAnnual = tokens;
    result.revenueAnnual = revenue;
}

// Why there is no rate; empty if there is one.
Text whyNoRate(const Irr &rate)
{
    switch (rate.why) {
    case NoIrr::None: return {};
    case NoIrr::NoOutflow: return Text(TR("Nothing is spent, so there is no internal rate of return."));
    case NoIrr::Several: return Text(TR("The cash flow changes its sign more than once, and more than one rate makes its value zero."));
    case NoIrr::AlwaysAhead:
        return Text(TR(
            "More comes in than is spent at every rate (a grant, or income before the spending), so there is no internal rate of return."));
    case NoIrr::NoInflow:
    case NoIrr::NotBracketed: break;
    }
    return Text(TR("The cash flow never earns back what is spent, so there is no internal rate of return."));
}

std::optional<double> inYears(std::optional<double> months) { return months ? std::optional(*months / 12.0) : std::nullopt; }

void setReturns(const CashFlow &flow, double nominalRate, int priceYear, FinanceResult &result)
{
    const Flows months = flow.monthlyFlows();
    Money npv;
    for (const PresentYear &year : presentYears(nominalRate, priceYear, flow.months))
        npv += year.value;
    result.npv = npv;
    result.paybackYearsCount = inYears(paybackCount(months));
    result.paybackLastYearsCount = inYears(lastPaybackCount(months));
    const Irr rate = irrOfMonths(months);
    result.irrFactor = rate.rateFraction;
    result.reason = whyNoRate(rate);
}

void setDebt(const CashFlow &flow, const Finance &finance, bool sells, FinanceResult &result)
{
    if (finance.debtShare <= 0.0) {
        result.debtReason = Text(TR("The plan has no debt."));
    } else if (flow.loan.unserved) {
        result.debtReason = Text(TR("The cash flow before debt is not positive, so there is no loan that it could serve."));
    } else {
        result.debt = flow.loan.amount;
        result.dscrLeastFactor = flow.loan.coverLeastFactor;
        result.dscrMeanFactor = flow.loan.coverMeanFactor;
        result.llcrFactor = flow.loan.lifeCoverFactor;
        result.debtReason = Text(TR("No debt is drawn, or none of it is repaid within the horizon."));
    }
    if (!sells)
        return;
    const Irr rate = irrOfMonths(flow.equityFlows());
    result.equityIrrFactor = rate.rateFraction;
    result.equityReason = whyNoRate(rate);
}

void blank(TextSource why, FinanceResult &result) { result.reason = Text(why); }

} // namespace

FinanceResult financeStage(const PlanView<Site, Services, Phases, PowerDesign, CostBasis, Finance, Objects> &plan, const SiteLayout &layout,
                           const RunningLayout &running, const ComputeResult &compute, const SupplyResult &supply,
                           const NeededSupply &needed, const CoolingResult &cooling, const CostResult &cost,
                           const OperatingSteps &operating, const PlannedTraining &training, const FinanceRecords &records)
{
    FinanceResult result;
    setAnnualShares(cost, result);
    const double besides = cooling.availabilityFactor * plan.finance->gpuAvailability * training.restFactor;
    const auto streams =
        revenueStreams(plan, running, compute, training,
                       {supply.availabilityFactor * besides, needed.availabilityFactor * besides, needed.othersFactor * besides}, records);
    if (streams)
        setRevenues(*streams, plan, running, compute, cost, records, result);
    if (plan.phases.empty()) {
        result.findings.push_back({"finance.no-phase",
                                   Severity::Warning,
                                   {},
                                   Text(TF("The plan has no phase, so there is no date to start its cash flow.")),
                                   Text(TF("Add a phase with the date of energisation."))});
        blank(TR("The plan has no phase."), result);
        return result;
    }
    if (!cost.capexTotal || !cost.opexCash) {
        blank(TR("The costs are not complete: a price or the bill is missing."), result);
        return result;
    }
    const CashFlow flow =
        cashFlowOf(cashFlowInput(plan, layout, running, compute, cost, operating, streams.value_or(std::vector<PlanStream>{}), records));
    const Finance &finance = *plan.finance;
    result.years = flow.years;
    result.months = flow.months;
    const Levelised present = levelised(flow, finance.realDiscount);
    result.shareLevelisedFactor = present.electricityShare();
    result.levelisedCost = present.perToken();
    result.levelisedNominal = levelisedNominal(flow, finance.nominalDiscount).perToken();
    if (streams)
        setReturns(flow, finance.nominalDiscount, plan.site->priceYear, result);
    else
        blank(training.runs.empty() ? TR("There is no revenue: no service runs on the plan's accelerators.")
                                    : TR("There is no revenue: the halls train for their owner."),
              result);
    setDebt(flow, finance, streams.has_value(), result);
    addFinanceFindings(finance, result);
    return result;
}

} // namespace tokenyard
