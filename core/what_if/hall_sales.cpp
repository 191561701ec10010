// SPDX-License-Identifier: Apache-2.0
#include "core/what_if/hall_sales.h"

#include "core/study/workload/demand_curve.h"
#include "core/study/workload/workload.h"

#include <algorithm>

namespace tokenyard {

namespace {

constexpr double rounding = 1e-9;

template <class Makes>
std::vector<std::pair<std::size_t, double>> gpusOf(const Halls &halls, const Makes &makes)
{
    std::vector<std::pair<std::size_t, double>> weights;
    for (std::size_t h = 0; h < halls.size(); ++h)
        if (makes(halls[h]))
            weights.emplace_back(h, double(halls[h].gpus()));
    return weights;
}

// The share of these halls' GPUs that work.
double workingShare(const std::vector<std::pair<std::size_t, double>> &halls, const std::vector<double> &working)
{
    double all = 0.0, at = 0.0;
    for (const auto &[hall, gpus] : halls) {
        all += gpus;
        at += gpus * working[hall];
    }
    return all > 0.0 ? at / all : 1.0;
}

} // namespace

HallSales::HallSales(const Plan &plan, const Study &study)
{
    const Halls &halls = study.running->halls;
    for (const RevenueLine &line : study.finance->revenues)
        if (line.business == HallBusiness::Api)
            addTokens(plan, study, line);
        else if (line.business == HallBusiness::GpuHours) // an outage does not suspend the rent of space
            m_lines.push_back({{}, line.rent / (1.0 * units::year), gpusOf(halls, [&](const HallCount &hall) {
                                   return businessOf(hall, *plan.cost) == HallBusiness::GpuHours && hall.accelerator == line.accelerator;
                               })});
    for (const PlannedRun &run : study.training->runs)
        if (run.sold() && run.perGpu)
            m_lines.push_back({{}, run.worthAnnual / (1.0 * units::year), gpusOf(halls, [&](const HallCount &hall) {
                                   return std::find(run.halls.begin(), run.halls.end(), hall.hall) != run.halls.end();
                               })});
}

void HallSales::addTokens(const Plan &plan, const Study &study, const RevenueLine &line)
{
    const auto makes = [&](const HallCount &hall) {
        const Service *service = plan.service(hall.service);
        return businessOf(hall, *plan.cost) == HallBusiness::Api && service && service->id == line.service
            && hall.accelerator == line.accelerator;
    };
    Line sold{line.output / (1.0 * units::year), line.total() / (1.0 * units::year), gpusOf(study.running->halls, makes)};
    const ServiceLoad *load = loadOf(*study.compute, line.service);
    if (load && load->stated && load->capacity.si() > 0.0) {
        const auto known = std::find(m_services.begin(), m_services.end(), line.service);
        sold.demand = std::size_t(known - m_services.begin());
        if (known == m_services.end()) {
            m_services.push_back(line.service);
            m_demands.push_back({load->hours, load->demandMean / load->capacity, 0.0});
        }
        for (const ServiceOutput &output : study.compute->outputs)
            if (output.service == line.service && output.accelerator == line.accelerator && output.rate)
                sold.capacity = output.rate->si();
        m_demands[sold.demand].capacity += sold.capacity;
    }
    m_lines.push_back(std::move(sold));
}

LostSales HallSales::lost(const std::vector<double> &working, double yearFraction) const
{
    std::vector<double> left(m_demands.size(), 0.0); // capacity
    for (const Line &line : m_lines)
        if (line.demand != noDemand)
            left[line.demand] += line.capacity * workingShare(line.halls, working);
    LostSales lost;
    for (const Line &line : m_lines) {
        double kept = workingShare(line.halls, working);
        if (line.demand != noDemand && kept > 0.0) {
            const Demand &demand = m_demands[line.demand];
            const double before = utilisationAt(demand.hours, demand.asked_factor);
            const double share = demand.capacity > 0.0 ? left[line.demand] / demand.capacity : 0.0;
            if (before > 0.0 && share > 0.0)
                kept = std::min(1.0, kept * utilisationAt(demand.hours, demand.asked_factor / share) / before);
        }
        const double gone = 1.0 - kept * yearFraction;
        if (gone <= rounding)
            continue;
        lost.tokens += line.tokens * gone;
        lost.money += line.money * gone;
    }
    return lost;
}

} // namespace tokenyard
