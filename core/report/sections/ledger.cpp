// SPDX-License-Identifier: Apache-2.0
// The ledger: every KPI with its band.
#include "core/report/sections/sections.h"

#include <array>
#include <cmath>

namespace tokenyard::report {

namespace {

Table kpiTable(const Input &in)
{
    Table table;
    table.key = "ledger";
    table.title = TY_TR("Report", "Ledger");
    table.columns = {
        {TY_TR("Report", "Figure"), {}, Align::Left, 1.4}, {TY_TR("Report", "Base"), {}, Align::Right},
        {TY_TR("Report", "P10"), {}, Align::Right},        {TY_TR("Report", "P90"), {}, Align::Right},
        {TY_TR("Report", "Unit"), {}, Align::Left, 0.7},   {TY_TR("Report", "Meaning, or why it is blank"), {}, Align::Left, 2.6}};
    const MoneyScale scale = kpiScale(in);
    for (const KpiInfo &info : allKpis()) {
        const KpiValue &value = in.study.kpis[info.kpi];
        const Text words = !value.si ? kpiReason(value) : value.bandReason.empty() ? Text(info.meaning) : value.bandReason;
        table.rows.push_back({{Text(info.label), kpiText(info, value.si, scale), kpiText(info, value.si ? value.low : std::nullopt, scale),
                               kpiText(info, value.si ? value.high : std::nullopt, scale), kpiUnitText(info, scale), words}});
    }
    table.note = in.study.bandsReady
        ? Text(TY_TR("Report",
                     "P10 and P90: of samples by Latin hypercube over the range of every input and of every value of a catalogue record in "
                     "use, each with a full study."))
        : Text(TY_TR("Report", "The bands had not been computed when the report was made."));
    return table;
}

} // namespace

Section ledgerSection(const Input &in)
{
    Section section{"ledger", TY_TR("Report", "Ledger"), {}};
    section.blocks.emplace_back(kpiTable(in));
    return section;
}

} // namespace tokenyard::report
