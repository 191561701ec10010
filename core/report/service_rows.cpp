// SPDX-License-Identifier: Apache-2.0
#include "core/report/service_rows.h"

#include "core/study/finance/revenue_streams.h"
#include "core/study/workload/needed_racks.h"
#include "core/study/workload/workload.h"

namespace tokenyard {

namespace {

ServiceRow rowOf(const Service &service, const ComputeResult &compute)
{
    ServiceRow row;
    row.service = service.id;
    row.name = service.name;
    row.price = priceWithInput(service, {service.price, service.inputPrice, service.cachedPrice, 0});
    row.utilisationFactor = utilisationOf(compute, service);
    if (const ServiceLoad *load = loadOf(compute, service.id)) {
        row.peakHour = load->peakHour;
        row.fullHours = load->fullHours;
    }
    return row;
}

TokenRate unmetRate(const ComputeResult &compute, ObjectId service)
{
    const ServiceLoad *load = loadOf(compute, service);
    const TokenRate left = load ? load->demandMean - load->servedMean : TokenRate{};
    return left > 1e-9 * (load ? load->demandMean : TokenRate{}) ? left : TokenRate{}; // the rest is rounding
}

const RevenueLine *lineOf(const Study &study, const ServiceRow &row)
{
    if (study.finance)
        for (const RevenueLine &line : study.finance->revenues)
            if (line.business == HallBusiness::Api && line.service == row.service && line.accelerator == row.accelerator)
                return &line;
    return nullptr;
}

// What the service sells at: of a record, if it follows one.
TokenPrice soldPrice(const Study &study, const ServiceRow &row)
{
    const RevenueLine *line = lineOf(study, row);
    return line && line->output > Tokens{} ? line->total() / line->output : row.price;
}

TokenRate rateOf(const ComputeResult &compute, ObjectId service)
{
    TokenRate all;
    for (const ServiceOutput &output : compute.outputs)
        if (output.service == service)
            all += output.rate.value_or(TokenRate{});
    return all;
}

} // namespace

std::vector<ServiceRow> serviceRows(const Plan &plan, const Study &study)
{
    std::vector<ServiceRow> rows;
    const ComputeResult &compute = *study.compute;
    const Duration year = 1.0 * units::year;
    for (const Shared<Service> &service : plan.services) {
        const TokenRate unmet = unmetRate(compute, service->id), all = rateOf(compute, service->id);
        const ServiceLoad *load = loadOf(compute, service->id);
        const double on = load ? onFractionAt(rackSteps(plan, study.running->halls, compute, *service), neededFraction(*load)) : 1.0;
        const std::size_t before = rows.size();
        for (const ServiceOutput &output : compute.outputs) {
            if (output.service != service->id)
                continue;
            ServiceRow row = rowOf(*service, compute);
            row.accelerator = output.accelerator;
            row.price = soldPrice(study, row);
            row.gpus = output.gpus;
            row.rate = output.rate;
            row.ttft = output.ttft;
            row.tpot = output.tpot;
            row.layoutWords = output.layoutWords;
            row.onFraction = on;
            if (const RevenueLine *line = lineOf(study, row)) // none where a tenant sells them
                row.tokensAnnual = line->output;
            row.unmetAnnual = unmet * year * (all.si() > 0.0 ? output.rate.value_or(TokenRate{}) / all : rows.size() == before ? 1.0 : 0.0);
            rows.push_back(std::move(row));
        }
        if (rows.size() > before)
            continue;
        rows.push_back(rowOf(*service, compute));
        rows.back().unmetAnnual = unmet * year;
        rows.back().utilisationFactor = 0.0;
    }
    return rows;
}

} // namespace tokenyard
