// SPDX-License-Identifier: Apache-2.0
// Sensitivity: which inputs move the value most, each alone at its low and at its high.
#include "core/report/sections/register_values.h"
#include "core/report/sections/sections.h"
#include "core/what_if/swings.h"

#include <algorithm>
#include <cmath>

namespace tokenyard::report {

namespace {

#define TR(source) TY_TR("Report", source)

constexpr std::size_t mostInputs = 20;
constexpr Kpi shownKpis[] = {Kpi::Npv, Kpi::Irr, Kpi::CostPerMtok};

const KpiInfo &infoOf(Kpi kpi)
{
    return *std::find_if(allKpis().begin(), allKpis().end(), [&](const KpiInfo &info) { return info.kpi == kpi; });
}

// How far the input moves the value between its low and its high; 0 where a run has none.
double reach(const Swing &swing)
{
    if (swing.runs.size() != 2)
        return 0.0;
    const auto low = swing.runs[0].kpis[Kpi::Npv].si, high = swing.runs[1].kpis[Kpi::Npv].si;
    return low && high ? std::fabs(*high - *low) : 0.0;
}

MoneyScale scaleOf(const Input &in, const std::vector<const Swing *> &swings)
{
    std::vector<double> amounts;
    for (const Swing *swing : swings)
        for (const SwingRun &run : swing->runs)
            amounts.push_back(run.kpis[Kpi::Npv].si.value_or(0.0));
    return moneyScale(in.language, amounts);
}

Text figure(Kpi kpi, const Kpis &kpis, const MoneyScale &scale)
{
    const KpiInfo &info = infoOf(kpi);
    if (!kpis[kpi].si)
        return none();
    return words(kpi == Kpi::Npv ? fixedMoney(Money::fromSi(*kpis[kpi].si), scale)
                                 : formatNumber(info.shownUnit.fromSi(*kpis[kpi].si), info.digits));
}

// The inputs that move the value, greatest first.
std::vector<const Swing *> greatest(const Swings &all)
{
    std::vector<const Swing *> moving;
    for (const Swing &swing : all)
        if (reach(swing) > 0.0)
            moving.push_back(&swing);
    std::stable_sort(moving.begin(), moving.end(), [](const Swing *a, const Swing *b) { return reach(*a) > reach(*b); });
    if (moving.size() > mostInputs)
        moving.resize(mostInputs);
    return moving;
}

Table swingTable(const Input &in, const std::vector<const Swing *> &swings)
{
    const MoneyScale scale = scaleOf(in, swings);
    Table table;
    table.title = TR("What moves the value most, one input at a time");
    table.columns = {{TR("Input"), {}, Align::Left, 2.6},
                     {TR("Unit"), {}, Align::Left, 1.0},
                     {TR("Low"), {}, Align::Right},
                     {TR("High"), {}, Align::Right}};
    const Text irr = unitWords(infoOf(Kpi::Irr).shownUnit), cost = unitWords(infoOf(Kpi::CostPerMtok).shownUnit);
    for (const TextSource &end : {TR("NPV at low"), TR("NPV at high")})
        table.columns.push_back({end, scale.symbol, Align::Right});
    for (const TextSource &end : {TR("IRR at low"), TR("IRR at high")})
        table.columns.push_back({end, irr, Align::Right});
    for (const TextSource &end : {TR("Cost at low"), TR("Cost at high")})
        table.columns.push_back({end, cost, Align::Right});
    for (const Swing *swing : swings) {
        const AnyUnit unit = swing->input.unit;
        Row row{{swing->input.label, unitWords(printedUnit(unit, in.language))}};
        for (const SwingRun &run : swing->runs)
            row.cells.push_back(fieldValueText(in, FieldKind::Quantity, {}, "", unit, run.at));
        for (Kpi kpi : shownKpis)
            for (const SwingRun &run : swing->runs)
                row.cells.push_back(figure(kpi, run.kpis, scale));
        table.rows.push_back(std::move(row));
    }
    table.note =
        TR("Each input alone at its low and at its high, all others as planned, with a full study. NPV after tax, nominal; cost of a "
           "million output tokens, levelised. The bands of the ledger draw all inputs at once.");
    return table;
}

} // namespace

Section sensitivitySection(const Input &in)
{
    Section section{"sensitivity", TR("Sensitivity"), {}};
    const std::vector<const Swing *> swings = in.study.swings ? greatest(*in.study.swings) : std::vector<const Swing *>{};
    if (swings.empty())
        section.blocks.emplace_back(
            Paragraph{TR("No input with a range moves the value, or the ranges had not been tried when the report was made."), true});
    else
        section.blocks.emplace_back(swingTable(in, swings));
    return section;
}

} // namespace tokenyard::report
