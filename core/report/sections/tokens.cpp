// SPDX-License-Identifier: Apache-2.0
// Token throughput of each service on each accelerator, with the 80 % band of the model.
#include "core/report/sections/sections.h"
#include "core/study/workload/workload.h"

namespace tokenyard::report {

namespace {

Text rateText(std::optional<TokenRate> rate, double per, int decimals) { return rate ? number(rate->si() / per, decimals) : none(); }

// The words of a choice of the service.
Text choiceOf(const Service &service, std::string_view key)
{
    for (const Field<Service> &field : serviceFields())
        if (key == field.key)
            return field.choices[std::size_t(std::get<std::int64_t>(field.get(service)))].label;
    return none();
}

Table serviceTable(const Input &in)
{
    Table table;
    table.title = TY_TR("Report", "Services");
    table.columns = {{TY_TR("Report", "Service"), {}, Align::Left, 1.2},
                     {TY_TR("Report", "Model"), {}, Align::Left, 1.6},
                     {TY_TR("Report", "Input"), words("tok"), Align::Right},
                     {TY_TR("Report", "Output"), words("tok"), Align::Right},
                     {TY_TR("Report", "TTFT limit"), words("ms"), Align::Right},
                     {TY_TR("Report", "TPOT limit"), words("ms"), Align::Right},
                     {TY_TR("Report", "Limits for"), {}, Align::Left},
                     {TY_TR("Report", "Engine"), {}, Align::Left},
                     {TY_TR("Report", "Utilisation"), words("%"), Align::Right},
                     {TY_TR("Report", "Price"), TY_TR("Unit", "KRW/M tokens"), Align::Right}};
    for (const auto &service : in.plan.services)
        table.rows.push_back({{words(service->name), recordName(in, "models", service->model), number(service->inputTokens, 0),
                               number(service->outputTokens, 0), number(service->ttftLimit.in(units::ms), 0),
                               number(service->tpotLimit.in(units::ms), 1), choiceOf(*service, "level_of"), choiceOf(*service, "engine"),
                               number(utilisationOf(resultOf(in.study.compute), *service) * 100.0, 1),
                               number(service->price.in(units::KRWPerMillionTokens), 0)}});
    return table;
}

Table outputTable(const Input &in, const ComputeResult &compute)
{
    Table table;
    table.title = TY_TR("Report", "Output tokens at the service level");
    const Text thousands = words("k tok/s");
    table.columns = {{TY_TR("Report", "Service"), {}, Align::Left, 1.2},
                     {TY_TR("Report", "Accelerator"), {}, Align::Left, 1.4},
                     {TY_TR("Report", "GPUs"), {}, Align::Right},
                     {TY_TR("Report", "Layout"), {}, Align::Left, 1.0},
                     {TY_TR("Report", "TTFT"), words("ms"), Align::Right},
                     {TY_TR("Report", "TPOT"), words("ms"), Align::Right},
                     {TY_TR("Report", "A GPU"), words("tok/s"), Align::Right},
                     {TY_TR("Report", "Low"), thousands, Align::Right},
                     {TY_TR("Report", "All"), thousands, Align::Right},
                     {TY_TR("Report", "High"), thousands, Align::Right}};
    std::vector<double> rates;
    for (const ServiceOutput &output : compute.outputs)
        rates.push_back(output.rate ? output.rate->si() / 1000.0 : 0.0);
    const std::vector<std::int64_t> steps = roundedToSum(rates);
    std::int64_t sum = 0;
    int gpus = 0;
    for (std::size_t i = 0; i < compute.outputs.size(); ++i) {
        const ServiceOutput &o = compute.outputs[i];
        const Service *service = in.plan.service(o.service);
        sum += steps[i];
        gpus += o.gpus;
        table.rows.push_back({{words(service ? service->name : std::string()), recordName(in, "accelerators", o.accelerator),
                               number(o.gpus, 0), words(o.layoutWords), o.rate ? number(o.ttft.in(units::ms), 0) : none(),
                               o.rate ? number(o.tpot.in(units::ms), 1) : none(), rateText(o.perGpu, 1.0, 0), rateText(o.low, 1000.0, 0),
                               o.rate ? words(fixedSteps(steps[i], 0)) : none(), rateText(o.high, 1000.0, 0)}});
    }
    table.rows.push_back({{TY_TR("Report", "Total"),
                           {},
                           number(gpus, 0),
                           {},
                           {},
                           {},
                           {},
                           rateText(compute.low, 1000.0, 0),
                           compute.rate ? words(fixedSteps(sum, 0)) : none(),
                           rateText(compute.high, 1000.0, 0)},
                          RowStyle::Total});
    table.note = TY_TR(
        "Report",
        "Output tokens only, before utilisation. Low and high: 80 % band of the throughput model. A blank is explained under findings.");
    return table;
}

Chart outputChart(const Input &in, const ComputeResult &compute)
{
    Chart chart;
    chart.title = TY_TR("Report", "What each service can make");
    chart.subtitle = TY_TR(
        "Report",
        "Output tokens a second at the service level, thousands: the bar and the figure over it; the line with ends is the 80 % band");
    ChartSeries bars{TY_TR("Report", "Throughput"), Hue::Racks, Shape::Bar, {}, {}};
    for (const ServiceOutput &o : compute.outputs) {
        if (!o.rate)
            continue;
        const Service *service = in.plan.service(o.service);
        const Text accelerator = recordName(in, "accelerators", o.accelerator);
        const bool banded = o.low && o.high;
        chart.ticks.push_back(
            {double(bars.values.size()), words(service ? service->name : std::string()),
             banded ? Text(TY_TR("Report", "%1 (%2–%3)"), {accelerator, fixed(o.low->si() / 1000.0, 0), fixed(o.high->si() / 1000.0, 0)})
                    : accelerator});
        chart.labels.push_back(number(o.rate->si() / 1000.0, 0));
        bars.values.push_back(o.rate->si() / 1000.0);
        bars.lower.push_back(o.low.value_or(*o.rate).si() / 1000.0);
        bars.upper.push_back(o.high.value_or(*o.rate).si() / 1000.0);
    }
    chart.heightFactor = 0.3;
    chart.series = {std::move(bars)};
    return chart;
}

} // namespace

Section tokensSection(const Input &in)
{
    Section section{"tokens", TY_TR("Report", "Compute, services and throughput"), {}};
    const ComputeResult &compute = resultOf(in.study.compute);
    section.blocks.emplace_back(serviceTable(in));
    if (compute.outputs.empty())
        section.blocks.emplace_back(Paragraph{kpiReason(in.study.kpis[Kpi::TokensPerSecond]), true});
    else
        section.blocks.emplace_back(outputTable(in, compute));
    if (!compute.outputs.empty())
        section.blocks.emplace_back(Paragraph{in.prints("trust")
                                                  ? Text(TY_TR("Report", "%1 More in the section on validation."), {calibrationWords(in)})
                                                  : calibrationWords(in),
                                              true});
    if (Chart chart = outputChart(in, compute); chart.series.front().values.size() > 0)
        section.blocks.emplace_back(std::move(chart));
    for (auto blocks : {trainingBlocks, workloadBlocks, servingBlocks, fleetBlocks})
        for (Block &block : blocks(in))
            section.blocks.push_back(std::move(block));
    return section;
}

} // namespace tokenyard::report
