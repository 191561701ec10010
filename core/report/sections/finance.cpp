// SPDX-License-Identifier: Apache-2.0
// Finance: cash flow by year, nominal after tax, the three statements, debt, and the yields beside the market's.
#include "core/report/extras.h"
#include "core/report/sections/sections.h"

#include <array>
#include <cmath>

namespace tokenyard::report {

namespace {

// One scale for the chart and the table of a cash flow.
MoneyScale scaleOf(const Input &in, const FinanceResult &finance)
{
    std::vector<double> amounts;
    for (const FinanceYear &year : finance.years)
        for (Money money : {year.revenue, year.opex, year.rent, year.tax, year.capex, year.refresh})
            amounts.push_back(money.si());
    return moneyScale(in.language, amounts);
}

Chart flowChart(const Input &in, const FinanceResult &finance)
{
    const MoneyScale scale = scaleOf(in, finance);
    Chart chart;
    chart.title = TY_TR("Report", "When the money comes back");
    chart.subtitle = Text(TY_TR("Report", "Cash flow of each year (bars) and cumulated (line), nominal after tax, %1"), {scale.symbol});
    ChartSeries bars{TY_TR("Report", "Cash flow"), Hue::Return, Shape::Bar, {}, {}};
    ChartSeries line{TY_TR("Report", "Cumulated"), Hue::Ink, Shape::Line, {}, {}};
    for (const FinanceYear &year : finance.years) {
        chart.ticks.push_back({double(bars.values.size()), words(std::to_string(year.year)), {}});
        bars.values.push_back(year.cashFlow.si() / scale.unit);
        line.values.push_back(year.cumulated.si() / scale.unit);
    }
    if (finance.years.empty())
        chart.reason = finance.reason.empty() ? kpiReason(in.study.kpis[Kpi::Npv]) : finance.reason;
    chart.series = {std::move(bars), std::move(line)};
    return chart;
}

// Cumulated values are rounded first, cash flows are their differences, and each year's lines add up to its cash flow.
Table flowTable(const Input &in, const FinanceResult &finance)
{
    const MoneyScale scale = scaleOf(in, finance);
    const auto steps = [&](Money money) { return money.si() / scale.step; };
    Table table;
    table.key = "cash-flow";
    table.title = TY_TR("Report", "Cash flow by year");
    table.columns = {{TY_TR("Report", "Year"), {}, Align::Right}};
    for (const TextSource &name :
         {TY_TR("Report", "Revenue"), TY_TR("Report", "Opex"), TY_TR("Report", "Rent"), TY_TR("Report", "Tax"), TY_TR("Report", "Capex"),
          TY_TR("Report", "Refresh"), TY_TR("Report", "Other"), TY_TR("Report", "Cash flow"), TY_TR("Report", "Cumulated")})
        table.columns.push_back({name, scale.symbol, Align::Right});
    std::int64_t before = 0;
    double cumulated = 0.0;
    std::array<std::int64_t, 8> sums{};
    for (const FinanceYear &year : finance.years) {
        cumulated += steps(year.cashFlow);
        const std::int64_t after = wholeSteps(cumulated);
        const Money capex = year.capex + year.acquisitionTax - year.grant;
        std::array parts{
            steps(year.revenue), -steps(year.opex), -steps(year.rent), -steps(year.tax), -steps(capex), -steps(year.refresh), 0.0};
        double rest = steps(year.cashFlow);
        for (double part : parts)
            rest -= part;
        parts.back() = std::fabs(rest) < 0.5 ? 0.0 : rest; // residual value, working capital and VAT
        const std::vector<std::int64_t> rounded = roundedButOne(parts, after - before, parts.size() - 1);
        Row row{{words(std::to_string(year.year))}};
        for (std::size_t i = 0; i < rounded.size(); ++i) {
            row.cells.push_back(rounded[i] ? words(fixedSteps(rounded[i], scale.decimals)) : words("0"));
            sums[i] += rounded[i];
        }
        row.cells.push_back(words(fixedSteps(after - before, scale.decimals)));
        row.cells.push_back(words(fixedSteps(after, scale.decimals)));
        sums.back() += after - before;
        before = after;
        table.rows.push_back(std::move(row));
    }
    Row total{{TY_TR("Report", "Sum")}, RowStyle::Total};
    for (std::int64_t sum : sums)
        total.cells.push_back(words(fixedSteps(sum, scale.decimals)));
    total.cells.emplace_back();
    table.rows.push_back(std::move(total));
    table.note = TY_TR("Report",
                       "Nominal, after tax, unlevered; money spent is negative. Capex holds acquisition tax, less grants; other is the "
                       "residual value less what working capital and VAT tie up. Rounded so that each year's parts add up to its cash "
                       "flow and the cash flows to the cumulated sum.");
    return table;
}

// What the plan earns and costs beside published figures of the same kind.
Table marketTable(const Input &in)
{
    Table table;
    table.title = TY_TR("Report", "Yields beside the market's");
    table.columns = {{TY_TR("Report", "Figure"), {}, Align::Left, 2.4},
                     {TY_TR("Report", "Unit"), {}, Align::Left, 1.0},
                     {TY_TR("Report", "Plan"), {}, Align::Right},
                     {TY_TR("Report", "Market"), {}, Align::Right},
                     {TY_TR("Report", "Low"), {}, Align::Right},
                     {TY_TR("Report", "High"), {}, Align::Right},
                     {TY_TR("Report", "Plan over market"), {}, Align::Right}};
    for (const MarketRow &row : in.extras->market) {
        const bool share = row.unit.empty(); // as all shares are printed: in per cent, like the plan's own beside it
        const auto shown = [&](double value) { return words(formatNumber(share ? value * 100.0 : value, share ? 3 : 4)); };
        table.rows.push_back({{Text(row.label), words(share ? "%" : row.unit), shown(row.planValue), shown(row.value), shown(row.low),
                               shown(row.high), number(row.factor(), 2)}});
    }
    table.note = TY_TR("Report", "A figure far beyond the market's range is a finding.");
    return table;
}

} // namespace

Section financeSection(const Input &in)
{
    Section section{"finance", TY_TR("Report", "Finance"), {}};
    KpiGrid grid;
    for (Kpi kpi : {Kpi::Npv, Kpi::Irr, Kpi::PaybackYears, Kpi::CostPerMtok, Kpi::EquityIrr, Kpi::DscrLeast, Kpi::DscrMean, Kpi::Llcr})
        if (const bool ofDebt = kpi >= Kpi::EquityIrr; !ofDebt || in.study.kpis[kpi].si)
            grid.cells.push_back({kpi, in.study.kpis[kpi]});
    if (constexpr std::size_t inOneRow = 5; grid.cells.size() == inOneRow) // not one alone in a second row
        grid.columns = int(inOneRow);
    section.blocks.emplace_back(std::move(grid));
    if (in.study.bandsReady)
        section.blocks.emplace_back(bandNote());
    const FinanceResult &finance = resultOf(in.study.finance);
    section.blocks.emplace_back(flowChart(in, finance));
    if (in.brief())
        return section;
    if (!finance.years.empty())
        for (Table (*make)(const Input &, const FinanceResult &) : {&flowTable, &incomeTable, &balanceTable})
            section.blocks.emplace_back(make(in, finance));
    if (Table market = marketTable(in); !market.rows.empty())
        section.blocks.emplace_back(std::move(market));
    return section;
}

} // namespace tokenyard::report
