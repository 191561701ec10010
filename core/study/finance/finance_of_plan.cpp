// SPDX-License-Identifier: Apache-2.0
#include "core/study/finance/finance_of_plan.h"

#include "core/base/unit.h"
#include "core/plan/site_layout.h"
#include "core/study/workload/workload.h"

#include <algorithm>

namespace tokenyard {

namespace {

// The index of a phase in the plan; 0 and unknown ids give the first.
std::size_t phaseIndex(const PlanView<Phases> &plan, ObjectId id)
{
    for (std::size_t i = 0; i < plan.phases.size(); ++i)
        if (plan.phases[i]->id == id)
            return i;
    return 0;
}

// Share of IT power that each phase brings; all in the first if there are no racks.
std::vector<double> powerShares(const PlanView<Phases> &plan, const SiteLayout &layout)
{
    std::vector<double> power(plan.phases.size(), 0.0);
    double total = 0.0;
    for (const HallCount &hall : layout.halls) {
        const double part = hall.ratedPower().si();
        power[phaseIndex(plan, hall.phase)] += part;
        total += part;
    }
    if (total <= 0.0)
        power.front() = total = 1.0;
    for (double &share : power)
        share /= total;
    return power;
}

// Share of a service output's GPUs that stand in a phase.
double gpuShare(const PlanView<Services, Phases> &plan, const SiteLayout &layout, const ServiceOutput &output, std::size_t phase)
{
    double here = 0.0, all = 0.0;
    for (const HallCount &hall : layout.halls) {
        const Service *service = plan.service(hall.service);
        if (!service || service->id != output.service || hall.accelerator != output.accelerator)
            continue;
        all += hall.gpus();
        here += phaseIndex(plan, hall.phase) == phase ? hall.gpus() : 0;
    }
    return all > 0.0 ? here / all : 0.0;
}

void addCapex(const CostResult &cost, const PlanView<Phases> &plan, const std::vector<double> &shares, CashFlowInput &in)
{
    for (const CostItem &item : cost.capex) {
        if (item.asset == AssetClass::Land) {
            in.land += item.base;
            continue;
        }
        for (std::size_t p = 0; p < in.phases.size(); ++p) {
            const double share = item.key.starts_with("racks:") ? double(phaseIndex(plan, item.phase) == p) : shares[p];
            Money &account = item.asset == AssetClass::It ? in.phases[p].it
                : item.asset == AssetClass::Building      ? in.phases[p].building
                                                          : in.phases[p].plant;
            account += item.base * share;
        }
    }
}

// A stated demand is shared over the service's accelerators by what they make. Of the availability, node health is part of the
// capacity; an outage of power or cooling loses the sales of its hours.
void addDemand(const ComputeResult &compute, const Service &service, const ServiceOutput &output, double availability,
               RevenueStream &stream)
{
    const ServiceLoad *load = loadOf(compute, service.id);
    if (!load || !load->stated || load->capacity.si() <= 0.0)
        return;
    stream.hours = load->hours;
    stream.capacityAYear = *output.rate * (1.0 * units::year) * availability;
    stream.demandAYear = stream.capacityAYear * (load->demandMean / load->capacity);
    stream.growthFraction = service.growth;
}

// Of the racks that make an output, the power beyond idle over the site's mean IT power.
double loadPowerFraction(const PlanView<Services, PowerDesign> &plan, const SiteLayout &layout, const ComputeResult &compute,
                         const ServiceOutput &output)
{
    const Service *service = plan.service(output.service);
    if (!service || compute.itMean.si() <= 0.0)
        return 0.0;
    Power full;
    for (const HallCount &hall : layout.halls)
        if (plan.service(hall.service) == service && hall.accelerator == output.accelerator)
            full += itPowerOf(hall, *plan.power);
    return full * ((1.0 - plan.power->gpuIdlePower) * utilisationOf(compute, *service)) / compute.itMean;
}

bool sells(const ServiceOutput &output) { return output.rate.has_value(); }

} // namespace

std::optional<std::vector<RevenueStream>> revenueStreams(const PlanView<Services, PowerDesign> &plan, const RunningLayout &running,
                                                         const ComputeResult &compute, double availabilityFactor)
{
    if (std::none_of(compute.outputs.begin(), compute.outputs.end(), sells))
        return std::nullopt;
    std::vector<RevenueStream> streams;
    for (const ServiceOutput &output : compute.outputs) {
        const Service *service = plan.service(output.service);
        RevenueStream stream;
        if (service && output.rate) {
            stream.tokensAYear = *output.rate * (1.0 * units::year) * (utilisationOf(compute, *service) * availabilityFactor);
            stream.price = service->price;
            stream.declineFraction = service->priceDecline;
            addDemand(compute, *service, output, availabilityFactor, stream);
            stream.loadPowerFraction = loadPowerFraction(plan, running, compute, output);
        }
        streams.push_back(stream);
    }
    return streams;
}

CashFlowInput cashFlowInput(const PlanView<Site, Services, Phases, Finance> &plan, const SiteLayout &layout, const RunningLayout &running,
                            const ComputeResult &compute, const CostResult &cost, std::vector<RevenueStream> streams)
{
    const Finance &finance = *plan.finance;
    CashFlowInput in;
    const std::vector<double> shares = powerShares(plan, layout), operating = powerShares(plan, running);
    for (std::size_t p = 0; p < plan.phases.size(); ++p) {
        CashFlowPhase phase{.year = plan.phases[p]->year,
                            .month = plan.phases[p]->month,
                            .building = {},
                            .plant = {},
                            .it = {},
                            .operationFraction = operating[p],
                            .streamFraction = {}};
        for (std::size_t s = 0; s < streams.size(); ++s)
            phase.streamFraction.push_back(gpuShare(plan, running, compute.outputs[s], p));
        in.phases.push_back(std::move(phase));
    }
    addCapex(cost, plan, shares, in);
    const auto date = [](const CashFlowPhase &phase) { return phase.year * 12 + phase.month; };
    std::stable_sort(in.phases.begin(), in.phases.end(), [&](const auto &a, const auto &b) { return date(a) < date(b); });
    in.streams = std::move(streams);
    in.electricity = cost.electricity.value_or(Money{});
    in.opex = cost.opexCash.value_or(Money{});
    in.rent = cost.rent.value_or(Money{});
    in.priceYear = plan.site->priceYear;
    in.inflationFraction = finance.inflation;
    in.taxFraction = finance.taxRate;
    in.itYearsCount = finance.itLife;
    in.plantYearsCount = finance.plantLife;
    in.buildingYearsCount = finance.buildingLife;
    in.refreshFactor = finance.refreshFactor;
    in.refreshThroughputFactor = finance.refreshThroughput;
    in.residualFraction = finance.residualFraction;
    in.horizonYears = finance.horizonYears;
    in.rampYearsCount = finance.rampYears;
    return in;
}

} // namespace tokenyard
