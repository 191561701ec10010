// SPDX-License-Identifier: Apache-2.0
// Sensitivity and P-values: which inputs move the value most, each alone; how the futures are spread when all move at once; and at what
// value of an input the answer turns.
#include "core/report/extras.h"
#include "core/report/sections/register_values.h"
#include "core/report/sections/sections.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace tokenyard::report {

namespace {

#define TR(source) TY_TR("Report", source)

constexpr std::size_t mostInputs = 20, inputsInBrief = 7;

std::vector<TornadoBar> shownBars(const Input &in)
{
    std::vector<TornadoBar> bars;
    for (const TornadoBar &bar : in.extras->npvBars)
        if (bar.width() > 0.0 && bars.size() < (in.brief() ? inputsInBrief : mostInputs))
            bars.push_back(bar);
    return bars;
}

Text irrOf(const Input &in, const TornadoBar &bar, bool high)
{
    for (const TornadoBar &other : in.extras->irrBars)
        if (other.input.label == bar.input.label && other.input.key == bar.input.key && other.input.record == bar.input.record
            && other.input.parts == bar.input.parts)
            if (const auto &value = high ? other.high : other.low)
                return number(*value * 100.0, 1);
    return none();
}

Table swingTable(const Input &in, const std::vector<TornadoBar> &bars)
{
    const double base = in.study.kpis[Kpi::Npv].si.value_or(0.0);
    std::vector<double> amounts;
    double from = std::min(0.0, base), to = std::max(0.0, base);
    constexpr std::size_t outliers = 3; // the widest bars run out of the picture, so that the others can be read
    for (std::size_t i = 0; i < bars.size(); ++i)
        for (double value : {*bars[i].low, *bars[i].high}) {
            amounts.push_back(value);
            if (i < outliers && bars.size() > 2 * outliers)
                continue;
            from = std::min(from, value);
            to = std::max(to, value);
        }
    const MoneyScale scale = moneyScale(in.language, amounts);
    Table table;
    table.key = "swings";
    table.compact = true;
    table.title = TR("What moves the value most, one input at a time");
    table.columns = {{TR("Input"), {}, Align::Left, 2.6},
                     {TR("Low"), {}, Align::Right},
                     {TR("High"), {}, Align::Right},
                     {TR("Unit"), {}, Align::Left, 0.6},
                     {{}, {}, Align::Left, 0.9, true}};
    for (const TextSource &end : {TR("NPV at low"), TR("NPV at high")})
        table.columns.push_back({end, scale.symbol, Align::Right});
    for (const TextSource &end : {TR("IRR at low"), TR("IRR at high")})
        table.columns.push_back({end, words("%"), Align::Right});
    table.columns.push_back({TR("Rank correlation"), {}, Align::Right});
    for (const TornadoBar &bar : bars) {
        const AnyUnit unit = bar.input.unit;
        Row row{{bar.input.label, swingText(in, unit, bar.input.low.value_or(0.0)), swingText(in, unit, bar.input.high.value_or(0.0)),
                 unitWords(printedUnit(unit, in.language)), Text(), words(fixedMoney(Money::fromSi(*bar.low), scale)),
                 words(fixedMoney(Money::fromSi(*bar.high), scale)), irrOf(in, bar, false), irrOf(in, bar, true),
                 bar.rankCorrelation ? number(*bar.rankCorrelation, 2) : none()}};
        row.graph = CellGraph{GraphSort::Swing, from, to, *bar.low, base, *bar.high, {}, 0.0};
        table.rows.push_back(std::move(row));
    }
    table.note =
        TR("Each input alone at its low and at its high, all others as planned, with a full study; the bar runs from one NPV to the "
           "other, dark from the plan to that at the low, as far as the picture goes; the dashed line is an NPV of 0. NPV after tax, "
           "nominal. Rank correlation of "
           "input and NPV where all move at once.");
    return table;
}

// Futures by IRR in equal classes, those that miss the hurdle apart.
Chart histogram(const Input &in)
{
    constexpr int classes = 24;
    Chart chart;
    chart.title = TR("How many futures miss the hurdle?");
    std::vector<double> values;
    if (in.study.samples)
        for (double value : in.study.samples->rows.column(Kpi::Irr))
            if (std::isfinite(value))
                values.push_back(value * 100.0);
    if (values.size() < classes || !in.extras->belowHurdle) {
        chart.reason = in.study.kpis[Kpi::Irr].si ? Text(TR("The futures had not been sampled when the report was made."))
                                                  : kpiReason(in.study.kpis[Kpi::Irr]);
        return chart;
    }
    std::sort(values.begin(), values.end());
    const double hurdle = in.plan.finance->hurdleRate * 100.0;
    const double low = std::floor(percentileOf(values, 0.01)), high = std::ceil(percentileOf(values, 0.99));
    const double width = std::max((high - low) / classes, 1e-6);
    chart.subtitle = Text(TR("%1 samples by IRR after tax, %; %2 of all lie below the hurdle of %3 (dark); the outermost hundredths stand "
                             "in the first and last class"),
                          {count(double(in.study.samples->rows.samples.size())), percent(in.extras->belowHurdle->fraction, 2),
                           percent(in.plan.finance->hurdleRate)});
    ChartSeries below{TR("below the hurdle"), Hue::PowerA, Shape::Bar, std::vector<double>(classes), {}, true};
    ChartSeries above{TR("at the hurdle or above"), Hue::Band, Shape::Bar, std::vector<double>(classes), {}, true};
    for (double value : values) {
        const int at = std::clamp(int((value - low) / width), 0, classes - 1);
        (value < hurdle ? below : above).values[std::size_t(at)] += 1.0;
    }
    for (int i = 0; i < classes; i += 2)
        chart.ticks.push_back({double(i), number(low + (i + 0.5) * width, 1), {}});
    chart.series = {std::move(below), std::move(above)};
    chart.heightFactor = in.brief() ? 0.18 : 0.26;
    return chart;
}

Table percentileTable(const Input &in)
{
    constexpr std::array fractions{0.05, 0.10, 0.25, 0.50, 0.75, 0.90, 0.95};
    constexpr std::array kpis{
        Kpi::Irr, Kpi::Npv, Kpi::CapexTotal, Kpi::OpexCashAnnual, Kpi::ElectricityShareCashOpex, Kpi::TokensPerSecond, Kpi::CostPerMtok};
    const MoneyScale scale = kpiScale(in);
    Table table;
    table.key = "percentiles";
    table.title = TR("P-values");
    table.columns = {{TR("Figure"), {}, Align::Left, 2.0}, {TR("Unit"), {}, Align::Left, 0.8}, {TR("Plan"), {}, Align::Right}};
    for (double fraction : fractions)
        table.columns.push_back({words("P" + std::to_string(int(std::lround(fraction * 100.0)))), {}, Align::Right});
    for (Kpi kpi : kpis) {
        const KpiInfo &info = kpiInfo(kpi);
        std::vector<double> column = in.study.samples->rows.column(kpi);
        const bool whole = std::none_of(column.begin(), column.end(), [](double v) { return std::isnan(v); });
        if (!whole)
            for (double &v : column) // a sample without the figure is worse than all others
                v = std::isnan(v) ? (info.better == Better::Lower ? HUGE_VAL : -HUGE_VAL) : v;
        std::sort(column.begin(), column.end());
        Row row{{Text(info.label), kpiUnitText(info, scale), kpiText(info, in.study.kpis[kpi].si, scale)}};
        for (double fraction : fractions) {
            const double value = column.empty() ? HUGE_VAL : percentileOf(column, fraction);
            row.cells.push_back(kpiText(info, std::isfinite(value) ? std::optional(value) : std::nullopt, scale));
        }
        table.rows.push_back(std::move(row));
    }
    table.note = Text(TR("P10 is the value that a tenth of %1 samples do not exceed (Latin hypercube, seed %2). For cost, high is bad."),
                      {count(double(in.study.samples->rows.samples.size())), count(double(in.plan.studies->seed))});
    return table;
}

Table breakEvenTable(const Input &in)
{
    Table table;
    table.title = TR("Where the answer turns: the input at which the NPV is 0");
    table.columns = {{TR("Input"), {}, Align::Left, 2.6},
                     {TR("Plan"), {}, Align::Right},
                     {TR("At NPV 0"), {}, Align::Right},
                     {TR("Unit"), {}, Align::Left, 0.8},
                     {TR("Slack"), words("%"), Align::Right}};
    for (const BreakEven &even : in.extras->breakEvens) {
        const AnyUnit unit = even.input.unit;
        table.rows.push_back({{even.input.label, fieldValueText(in, FieldKind::Quantity, {}, "", unit, even.input.value),
                               even.at ? swingText(in, unit, *even.at) : none(), unitWords(printedUnit(unit, in.language)),
                               even.slack ? number(*even.slack * 100.0, 1) : none()}});
    }
    table.note = TR("One input moved, all others as planned. A dash: no value in the input's own limits brings the NPV to 0.");
    return table;
}

} // namespace

Section sensitivitySection(const Input &in)
{
    Section section{"sensitivity", TR("Sensitivity and P-values"), {}};
    const std::vector<TornadoBar> bars = shownBars(in);
    if (bars.empty())
        section.blocks.emplace_back(
            Paragraph{TR("No input with a range moves the value, or the ranges had not been tried when the report was made."), true});
    else
        section.blocks.emplace_back(swingTable(in, bars));
    section.blocks.emplace_back(histogram(in));
    if (in.study.samples)
        section.blocks.emplace_back(percentileTable(in));
    if (!in.extras->breakEvens.empty() && !in.brief())
        section.blocks.emplace_back(breakEvenTable(in));
    return section;
}

} // namespace tokenyard::report
