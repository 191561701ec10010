// SPDX-License-Identifier: Apache-2.0
// One-page summary: what is built, eight figures with their bands, where the money goes, and what is wrong with the plan.
#include "core/report/sections/sections.h"

#include "core/plan/site_layout.h"

#include <algorithm>
#include <array>

namespace tokenyard::report {

namespace {

constexpr std::array eight{
    Kpi::CapexTotal, Kpi::OpexCashAnnual, Kpi::ElectricityShareCashOpex, Kpi::PueAnnual, Kpi::Gpus, Kpi::TokensPerSecond, Kpi::CostPerMtok,
    Kpi::Irr};

Text opening(const Input &in)
{
    const LayoutResult &layout = resultOf(in.study.layout);
    if (layout.halls.empty())
        return TY_TR("Report", "The plan has no GPU hall yet; figures that need one are blank.");
    return {TY_TR("Report", "%1 GPUs in %2 racks and %3 halls on a site of %4, on a grid contract of %5."),
            {count(layout.gpus()), count(layout.racks()), count(double(layout.halls.size())), measure(layout.site, units::m2, 6),
             measure(in.plan.supply->contract, units::MW)}};
}

KpiGrid figures(const Input &in)
{
    KpiGrid grid;
    for (Kpi kpi : eight)
        grid.cells.push_back({kpi, in.study.kpis[kpi]});
    return grid;
}

Table phases(const Input &in)
{
    Table table;
    table.title = TY_TR("Report", "Phases");
    table.columns = {{TY_TR("Report", "Phase"), {}, Align::Left, 2.0},
                     {TY_TR("Report", "Energised"), {}, Align::Right},
                     {TY_TR("Report", "Grid power"), words("MW"), Align::Right},
                     {TY_TR("Report", "IT power, total"), words("MW"), Align::Right},
                     {TY_TR("Report", "GPUs, total"), {}, Align::Right}};
    double it = 0.0;
    long gpus = 0;
    for (const auto &phase : in.plan.phases) {
        for (const HallCount &hall : resultOf(in.study.layout).halls)
            if (const Phase *own = in.plan.phase(hall.phase); own && own->id == phase->id) {
                it += itPowerOf(hall, *in.plan.power).in(units::MW);
                gpus += hall.gpus();
            }
        table.rows.push_back({{words(phase->name), words(monthName(phase->year, phase->month)), number(phase->gridPower.in(units::MW), 1),
                               number(it, 1), number(double(gpus), 0)}});
    }
    return table;
}

Table hurdles(const Input &in)
{
    Table table;
    table.title = TY_TR("Report", "What stands in the way");
    table.heads = table.numbered = false;
    table.columns = {{{}, {}, Align::Left, 1.0}};
    const std::size_t shown = std::min<std::size_t>(4, in.study.findings.size());
    for (std::size_t i = 0; i < shown; ++i)
        table.rows.push_back({{in.study.findings[i].text}});
    if (shown == 0)
        table.rows.push_back({{TY_TR("Report", "No finding is open.")}});
    else if (in.study.findings.size() > shown)
        table.note = Text(TY_TR("Report", "%1 more in the section on findings."), {count(double(in.study.findings.size() - shown))});
    return table;
}

} // namespace

Section summarySection(const Input &in)
{
    Section section{"summary", TY_TR("Report", "One-page summary"), {}};
    section.blocks.emplace_back(Paragraph{opening(in)});
    section.blocks.emplace_back(figures(in));
    if (in.study.bandsReady)
        section.blocks.emplace_back(bandNote());
    const CostResult &cost = resultOf(in.study.cost);
    Pair pair;
    if (cost.capex.empty())
        pair.left.emplace_back(Paragraph{kpiReason(in.study.kpis[Kpi::CapexTotal]), true});
    else
        pair.left.emplace_back(costSummaryTable(in, cost.capex, TY_TR("Report", "Where the capex goes"), TY_TR("Report", "Total")));
    Chart chart = shareChart(in);
    chart.heightFactor = 0.62;
    pair.right.emplace_back(std::move(chart));
    section.blocks.emplace_back(std::move(pair));
    section.blocks.emplace_back(phases(in));
    section.blocks.emplace_back(hurdles(in));
    return section;
}

} // namespace tokenyard::report
