// SPDX-License-Identifier: Apache-2.0
// Scenarios compared: the figures that decide, side by side, as differences to the plan in use.
#include "core/report/extras.h"
#include "core/report/sections/sections.h"

#include <array>

namespace tokenyard::report {

namespace {

#define TR(source) TY_TR("Report", source)

constexpr std::array shown{Kpi::Gpus,
                           Kpi::ItPower,
                           Kpi::PueAnnual,
                           Kpi::TokensPerSecond,
                           Kpi::CapexTotal,
                           Kpi::OpexCashAnnual,
                           Kpi::ElectricityShareCashOpex,
                           Kpi::CostPerMtok,
                           Kpi::Npv,
                           Kpi::Irr};
constexpr std::size_t mostColumns = 5; // that a page holds

Table figureTable(const Input &in, std::size_t first, std::size_t last)
{
    const std::vector<ScenarioFigures> &all = in.extras->scenarios;
    const MoneyScale scale = kpiScale(in);
    Table table;
    table.title = first == 1 ? Text(TR("The scenarios side by side")) : Text(TR("The scenarios side by side, continued"));
    table.columns = {{TR("Figure"), {}, Align::Left, 1.6}, {TR("Unit"), {}, Align::Left, 0.8}, {words(all.front().name), {}, Align::Right}};
    for (std::size_t i = first; i < last; ++i)
        table.columns.push_back({words(all[i].name), {}, Align::Right});
    for (Kpi kpi : shown) {
        const KpiInfo &info = kpiInfo(kpi);
        Row row{{Text(info.label), kpiUnitText(info, scale), kpiText(info, all.front().kpis[kpi].si, scale)}};
        for (std::size_t i = first; i < last; ++i)
            row.cells.push_back(kpiText(info, all[i].kpis[kpi].si, scale));
        table.rows.push_back(std::move(row));
    }
    return table;
}

// What each scenario changes, in the words of its fields.
Table changeTable(const Input &in)
{
    Table table;
    table.title = TR("What the scenarios change");
    table.columns = {
        {TR("Scenario"), {}, Align::Left, 1.0}, {TR("Changes"), {}, Align::Right}, {TR("NPV against the plan"), {}, Align::Left, 2.0}};
    const MoneyScale scale = kpiScale(in);
    const auto base = in.study.kpis[Kpi::Npv].si;
    for (std::size_t i = 1; i < in.extras->scenarios.size(); ++i) {
        const ScenarioFigures &scenario = in.extras->scenarios[i];
        const auto npv = scenario.kpis[Kpi::Npv].si;
        const Text difference = !scenario.problem.empty() ? scenario.problem
            : base && npv ? Text(TR("%1 %2"), {(*npv >= *base ? "+" : "") + fixedMoney(Money::fromSi(*npv - *base), scale), scale.symbol})
                          : none();
        table.rows.push_back({{words(scenario.name), number(double(in.plan.scenarios[i - 1]->differences.size()), 0), difference}});
    }
    return table;
}

} // namespace

Section scenariosSection(const Input &in)
{
    Section section{"scenarios", TR("Scenarios compared"), {}};
    const std::size_t columns = in.extras->scenarios.size();
    if (columns < 2) {
        section.blocks.emplace_back(
            Paragraph{Text(TR("The plan has one scenario, “%1”; there is nothing to compare it with. What single inputs do stands under "
                              "sensitivity."),
                           {in.plan.studies->scenario})});
        return section;
    }
    section.blocks.emplace_back(
        Paragraph{Text(TR("%1 scenarios beside the plan in use, “%2”."), {count(double(columns - 1)), in.plan.studies->scenario})});
    for (std::size_t first = 1; first < (in.brief() ? std::min(columns, mostColumns + 1) : columns); first += mostColumns)
        section.blocks.emplace_back(figureTable(in, first, std::min(columns, first + mostColumns)));
    if (in.brief() && columns > mostColumns + 1)
        section.blocks.emplace_back(Paragraph{
            Text(TR("The first %1 scenarios; the full report has all of them side by side."), {count(double(mostColumns))}), true});
    section.blocks.emplace_back(changeTable(in));
    return section;
}

} // namespace tokenyard::report
