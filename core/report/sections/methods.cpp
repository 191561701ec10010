// SPDX-License-Identifier: Apache-2.0
// How each figure is computed: the formula of every KPI and the chain of stages.
#include "core/report/sections/sections.h"

#include <array>

namespace tokenyard::report {

namespace {

constexpr std::array stages{
    TY_TR("Report", "Layout: areas, racks and GPUs follow from the placed halls; feed lengths from their routes."),
    TY_TR("Report",
          "Compute: serving throughput from a roofline of memory, arithmetic and communication with efficiencies calibrated "
          "on published measurements; the best parallel layout within the service level."),
    TY_TR("Report",
          "Power: losses of transformers, UPS and distribution at their load; installed against needed capacity with the "
          "chosen redundancy."),
    TY_TR("Report",
          "Cooling: an hourly balance over 8,760 hours of typical weather; free cooling where the weather allows it, chillers "
          "elsewhere; water from evaporation and blow-down."),
    TY_TR("Report",
          "Energy: the tariff's energy price by season and time of use, demand charge, climate, fuel and fund charges, month by month."),
    TY_TR("Report", "Cost: quantity times unit price for every item, each with low and high; operating cost of the reference year."),
    TY_TR("Report",
          "Finance: monthly cash flow from the first spend, discounted by month to the end of the price year; sales ramp, price decline, "
          "tax, "
          "refresh of the IT and residual value."),
};

Table formulas(const Input &in)
{
    Table table;
    table.compact = true;
    table.title = TY_TR("Report", "Equations of the figures");
    table.columns = {{TY_TR("Report", "Figure"), {}, Align::Left, 1.4}, {TY_TR("Report", "Formula"), {}, Align::Left, 3.0}};
    for (const KpiInfo &info : allKpis())
        table.rows.push_back({{Text(info.label), Text(info.formula)}});
    if (in.prints("ledger"))
        table.note = TY_TR("Report", "The ledger says what each figure means.");
    return table;
}

} // namespace

Section methodsSection(const Input &in)
{
    Section section{"methods", TY_TR("Report", "Methods and equations"), {}};
    section.blocks.emplace_back(Paragraph{
        TY_TR("Report", "Every figure is computed from the plan by a chain of pure stages; the same plan gives the same figures.")});
    for (const TextSource &stage : stages)
        section.blocks.emplace_back(Paragraph{Text(stage)});
    section.blocks.emplace_back(formulas(in));
    return section;
}

} // namespace tokenyard::report
