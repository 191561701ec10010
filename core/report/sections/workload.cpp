// SPDX-License-Identifier: Apache-2.0
// Part of the section on tokens: who asks for them, what is served and what is not, and a typical week of it.
#include "core/report/sections/sections.h"

#include "core/report/service_rows.h"
#include "core/study/workload/typical_week.h"
#include "core/study/workload/workload.h"

#include <fmt/format.h>

#include <algorithm>

namespace tokenyard::report {

namespace {

Text trillions(Tokens tokens) { return number(tokens.si() / 1e12, tokens.si() >= 1e14 ? 0 : 2); }

Table mixTable(const Input &in)
{
    Table table;
    table.title = TY_TR("Report", "The mix: what is asked and what is served");
    table.columns = {{TY_TR("Report", "Service"), {}, Align::Left, 1.3},
                     {TY_TR("Report", "Users"), TY_TR("Unit", "thousands"), Align::Right},
                     {TY_TR("Report", "Tasks a day"), {}, Align::Right},
                     {TY_TR("Report", "Calls a task"), {}, Align::Right},
                     {TY_TR("Report", "Load shape"), {}, Align::Left, 1.2},
                     {TY_TR("Report", "Growth"), words("%"), Align::Right},
                     {TY_TR("Report", "Peak hour"), {}, Align::Right},
                     {TY_TR("Report", "Utilisation"), words("%"), Align::Right},
                     {TY_TR("Report", "Tokens a year"), TY_TR("Unit", "10¹²"), Align::Right},
                     {TY_TR("Report", "Unmet"), TY_TR("Unit", "10¹²"), Align::Right}};
    for (const ServiceRow &r : serviceRows(in.plan, in.study)) {
        const Service &s = *in.plan.service(r.service);
        const bool stated = s.users > 0.0;
        table.rows.push_back(
            {{words(r.name), stated ? number(s.users / 1000.0, 0) : none(), stated ? number(s.tasksPerUserDay, 1) : none(),
              stated ? number(s.callsPerTask, 1) : none(), recordName(in, "load-shapes", s.shape),
              stated ? number(s.growth * 100.0, 0) : none(), r.peakHour ? words(fmt::format("{:02}:00", *r.peakHour)) : none(),
              r.rate ? number(r.utilisationFactor * 100.0, 1) : none(), r.rate ? trillions(r.tokensAnnual) : none(),
              r.unmetAnnual.si() > 0.0 ? trillions(r.unmetAnnual) : none()}});
    }
    table.note = TY_TR(
        "Report",
        "Output tokens of the reference year, after availability. Without users the stated utilisation counts; then nothing is unmet. "
        "Racks that a stated demand needs in no hour are off.");
    return table;
}

// Each service's served tokens stacked, all that is asked, and what the halls can make.
Chart weekChart(const Input &in)
{
    constexpr Hue hues[] = {Hue::Racks, Hue::Supply, Hue::PowerB, Hue::Fibre, Hue::PowerA, Hue::Return};
    Chart chart;
    chart.title = TY_TR("Report", "Do the halls carry what is asked of them?");
    chart.subtitle = TY_TR("Report", "Thousands of output tokens a second over a typical week, local time");
    const std::vector<CalendarDay> days = workloadDays(in.plan, in.catalogue);
    std::vector<double> base(hoursPerWeek, 0.0), asked(hoursPerWeek, 0.0);
    double capacity = 0.0;
    std::size_t index = 0;
    for (const ServiceLoad &load : in.study.compute->loads) {
        const auto served = typicalWeek(load.served.si(), days), demand = typicalWeek(load.demand.si(), days);
        capacity += load.capacity.si() / 1000.0;
        ChartSeries series{words(nameOf(in.plan, load.service)), hues[index++ % std::size(hues)], Shape::Range, base, {}};
        for (std::size_t h = 0; h < base.size(); ++h) {
            base[h] += served[h] / 1000.0;
            asked[h] += demand[h] / 1000.0;
        }
        series.upper = base;
        if (load.capacity.si() > 0.0)
            chart.series.push_back(std::move(series));
    }
    chart.series.push_back({TY_TR("Report", "Asked"), Hue::Ink, Shape::Line, asked, {}});
    chart.series.push_back({TY_TR("Report", "Capacity"), Hue::Muted, Shape::Line, std::vector<double>(hoursPerWeek, capacity), {}});
    constexpr TextSource names[] = {TY_TR("Report", "Mon"), TY_TR("Report", "Tue"), TY_TR("Report", "Wed"), TY_TR("Report", "Thu"),
                                    TY_TR("Report", "Fri"), TY_TR("Report", "Sat"), TY_TR("Report", "Sun")};
    for (int day = 0; day < 7; ++day)
        chart.ticks.push_back({day * 24.0 + 12.0, names[day], {}});
    chart.floor = 0.0;
    chart.heightFactor = 0.3;
    return chart;
}

} // namespace

std::vector<Block> workloadBlocks(const Input &in)
{
    std::vector<Block> blocks;
    const ComputeResult &compute = resultOf(in.study.compute);
    if (compute.loads.empty() || !compute.rate)
        return blocks;
    blocks.emplace_back(mixTable(in));
    const bool shaped =
        std::any_of(compute.loads.begin(), compute.loads.end(), [](const ServiceLoad &l) { return l.peakHour || l.stated; });
    if (shaped)
        blocks.emplace_back(weekChart(in));
    return blocks;
}

} // namespace tokenyard::report
