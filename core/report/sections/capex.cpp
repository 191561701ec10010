// SPDX-License-Identifier: Apache-2.0
// Capital cost: where it goes, by item with low and high, and beside what others announced.
#include "core/report/extras.h"
#include "core/report/sections/sections.h"

#include <algorithm>

namespace tokenyard::report {

namespace {

#define TR(source) TY_TR("Report", source)

// Groups as bars, the greatest first.
Chart groupChart(const Input &in, const std::vector<CostItem> &items)
{
    std::vector<std::pair<std::string, double>> sums;
    for (const CostItem &item : items) {
        const auto at = std::find_if(sums.begin(), sums.end(), [&](const auto &sum) { return sum.first == item.group; });
        (at == sums.end() ? sums.emplace_back(item.group, 0.0) : *at).second += item.base.si();
    }
    std::stable_sort(sums.begin(), sums.end(), [](const auto &a, const auto &b) { return a.second > b.second; });
    constexpr std::size_t most = 6; // bars whose names still have room
    const MoneyScale scale = moneyScale(in.language);
    Chart chart;
    chart.title = TR("Where does the capital go?");
    chart.subtitle = Text(TR("Capex by group, %1; the greatest groups, the others together"), {scale.symbol});
    ChartSeries bars{TR("Capex"), Hue::Racks, Shape::Bar, {}, {}};
    double rest = 0.0;
    for (std::size_t i = 0; i < sums.size(); ++i) {
        if (i + 1 >= most && sums.size() > most) {
            rest += sums[i].second;
            continue;
        }
        chart.ticks.push_back({double(bars.values.size()), groupLabel(sums[i].first), {}});
        bars.values.push_back(sums[i].second / scale.unit);
    }
    if (rest > 0.0) {
        chart.ticks.push_back({double(bars.values.size()), TR("Others"), {}});
        bars.values.push_back(rest / scale.unit);
    }
    for (double value : bars.values)
        chart.labels.push_back(number(value, value < 10.0 ? 1 : 0));
    chart.series = {std::move(bars)};
    chart.heightFactor = 0.26;
    return chart;
}

Table announcedTable(const Input &in)
{
    Table table;
    table.title = TR("Beside announced projects");
    table.columns = {{TR("Project"), {}, Align::Left, 2.4},           {TR("Date"), {}, Align::Left, 0.6},
                     {TR("Announced"), words("US$/W"), Align::Right}, {TR("This plan, like boundary"), words("US$/W"), Align::Right},
                     {TR("Low"), words("US$/W"), Align::Right},       {TR("High"), words("US$/W"), Align::Right}};
    for (const AnnouncedRow &row : in.extras->announced)
        if (row.compared && row.estimate)
            table.rows.push_back({{row.name, words(row.date), number(row.announced.base, 1), number(row.estimate->base, 1),
                                   number(row.estimate->low, 1), number(row.estimate->high, 1)}});
    table.note = TR("US dollars per watt of IT, each within the same boundary; announced figures brought to the plan's price year.");
    return table;
}

Table outsideTable(const Input &in, const std::vector<CostItem> &items)
{
    std::vector<double> amounts;
    for (const CostItem &item : items)
        amounts.push_back(item.base.si());
    const MoneyScale scale = moneyScale(in.language, amounts);
    Table table;
    table.title = TR("Outside the capex");
    table.columns = {{TR("Item"), {}, Align::Left, 3.0}, {TR("Amount"), scale.symbol, Align::Right}};
    for (const CostItem &item : items)
        table.rows.push_back({{item.label, words(fixedMoney(item.base, scale))}});
    return table;
}

} // namespace

Section capexSection(const Input &in)
{
    Section section{"capex", TR("Capex: capital cost"), {}};
    const CostResult &cost = resultOf(in.study.cost);
    section.blocks.emplace_back(Paragraph{TR("All phases with land and IT; without refresh, interest and VAT.")});
    if (cost.capex.empty()) {
        section.blocks.emplace_back(Paragraph{kpiReason(in.study.kpis[Kpi::CapexTotal]), true});
        return section;
    }
    section.blocks.emplace_back(groupChart(in, cost.capex));
    if (in.brief()) {
        section.blocks.emplace_back(costSummaryTable(in, cost.capex, TR("Capex by group"), TR("Total capex")));
        return section;
    }
    section.blocks.emplace_back(costTable(in, cost.capex, "capex", TR("Capex by item"), TR("Total capex")));
    if (!cost.outside.empty())
        section.blocks.emplace_back(outsideTable(in, cost.outside));
    if (Table announced = announcedTable(in); !announced.rows.empty())
        section.blocks.emplace_back(std::move(announced));
    return section;
}

} // namespace tokenyard::report
