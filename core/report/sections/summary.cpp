// SPDX-License-Identifier: Apache-2.0
// One-page summary: the answer, eight figures with their spread, the facts that decide, what would change the answer, and the money
// by year.
#include "core/report/extras.h"
#include "core/report/sections/basis.h"
#include "core/report/sections/recommendation.h"
#include "core/report/sections/register_values.h"
#include "core/report/sections/sections.h"

#include <algorithm>
#include <array>

namespace tokenyard::report {

namespace {

#define TR(source) TY_TR("Report", source)

constexpr std::array eight{
    Kpi::CapexTotal, Kpi::OpexCashAnnual, Kpi::ElectricityShareCashOpex, Kpi::PueAnnual, Kpi::TokensPerSecond, Kpi::CostPerMtok, Kpi::Npv,
    Kpi::Irr};

Text opening(const Input &in)
{
    const LayoutResult &layout = resultOf(in.study.layout);
    if (layout.halls.empty())
        return TR("The plan has no GPU hall yet; figures that need one are blank.");
    return {TR("%1 GPUs in %2 racks and %3 halls on a site of %4, on a grid contract of %5."),
            {count(layout.gpus()), count(layout.racks()), count(double(layout.halls.size())), measure(layout.site, units::m2, 6),
             measure(in.plan.supply->contract, units::MW)}};
}

std::optional<CellGraph> bandOf(const KpiValue &value, std::optional<double> median)
{
    if (!value.si || !value.low || !value.high || !(*value.low < *value.high))
        return std::nullopt;
    const double low = std::min(*value.low, *value.si), high = std::max(*value.high, *value.si), room = (high - low) * 0.25;
    return CellGraph{GraphSort::Band, low - room, high + room, *value.low, median.value_or(*value.si), *value.high, *value.si};
}

Table figures(const Input &in)
{
    const MoneyScale scale = kpiScale(in);
    Table table;
    table.key = "headline";
    table.numbered = false;
    table.columns = {{TR("Figure"), {}, Align::Left, 2.4}, {TR("Unit"), {}, Align::Left, 0.8}, {TR("Plan"), {}, Align::Right},
                     {TR("P10"), {}, Align::Right},        {TR("P50"), {}, Align::Right},      {TR("P90"), {}, Align::Right},
                     {{}, {}, Align::Left, 1.0, true}};
    Text reason;
    for (Kpi kpi : eight) {
        const KpiInfo &info = kpiInfo(kpi);
        const KpiValue &value = in.study.kpis[kpi];
        Row row{{Text(info.label),
                 kpiUnitText(info, scale),
                 kpiText(info, value.si, scale),
                 kpiText(info, value.si ? value.low : std::nullopt, scale),
                 kpiText(info, in.extras->median(kpi), scale),
                 kpiText(info, value.si ? value.high : std::nullopt, scale),
                 {}}};
        row.graph = bandOf(value, in.extras->median(kpi));
        if (!value.si && reason.empty())
            reason = kpiReason(value);
        table.rows.push_back(std::move(row));
    }
    table.note = !reason.empty() ? Text(TR("A dash: %1"), {reason})
        : in.study.bandsReady
        ? Text(TR("Bar: P10 to P90 of %1 samples; line: P50; ring: the plan. Money in won of %2 without VAT, IRR and "
                  "NPV nominal after tax."),
               {count(in.study.samples ? double(in.study.samples->rows.samples.size()) : 0.0), std::to_string(in.plan.site->priceYear)})
        : Text(TR("The bands had not been computed when the report was made."));
    return table;
}

// The worst finding, the input that moves the value most, the limit that is reached first, and what was announced against what fits.
Table facts(const Input &in)
{
    Table table;
    table.numbered = table.heads = false;
    table.title = TR("Three facts that decide");
    table.columns = {{{}, {}, Align::Right}, {{}, {}, Align::Left, 1.0}};
    const auto add = [&](Text sentence) { table.rows.push_back({{number(double(table.rows.size()) + 1, 0), std::move(sentence)}}); };
    if (const auto &findings = in.study.findings; !findings.empty() && findings.front().severity == Severity::Error)
        add(findings.front().text);
    if (!in.extras->npvBars.empty() && in.extras->npvBars.front().width() > 0.0) {
        const TornadoBar &bar = in.extras->npvBars.front();
        add({TR("%1 moves the value most: between the ends of its range the NPV changes by %2."),
             {bar.input.label, measure(Money::fromSi(bar.width()), units::KRW)}});
    }
    if (const auto &schedule = in.extras->schedule) {
        if (schedule->planned && schedule->p50() > *schedule->planned)
            add({TR("Power comes after the GPUs: %1 (P50) against a first phase planned for %2."),
                 {region::isoDate(schedule->p50()).substr(0, 7), region::isoDate(*schedule->planned).substr(0, 7)}});
        else
            add({TR("Power is expected in time: %1 (P50), %2 (P90)."),
                 {region::isoDate(schedule->p50()).substr(0, 7), region::isoDate(schedule->p90()).substr(0, 7)}});
    }
    if (const auto &impact = in.extras->impact; impact && impact->applies)
        add({TR("The grid-impact assessment has %1 points; %2 are needed."), {fixed(impact->score, 1), fixed(impact->threshold, 0)}});
    if (const int announced = in.plan.site->announcedGpus; announced > 0)
        add({TR("%1 GPUs were announced; %2 are drawn."), {count(announced), count(resultOf(in.study.layout).gpus())}});
    for (const Finding &finding : in.study.findings)
        if (table.rows.size() < 3)
            add(finding.text);
    if (table.rows.size() > 3)
        table.rows.resize(3);
    return table;
}

// Inputs at the end of their range that moves the NPV most, and what becomes of the answer there.
Table turns(const Input &in)
{
    constexpr std::size_t most = 6;
    const auto base = in.study.kpis[Kpi::Npv].si;
    const MoneyScale scale = kpiScale(in);
    Table table;
    table.title = TR("What would change the answer");
    table.numbered = false;
    table.columns = {{TR("If this were so"), {}, Align::Left, 2.4},
                     {TR("Instead of"), {}, Align::Right},
                     {TR("NPV"), scale.symbol, Align::Right},
                     {TR("Then"), {}, Align::Left, 1.0}};
    for (const TornadoBar &bar : in.extras->npvBars) {
        if (!base || !bar.low || !bar.high || bar.width() <= 0.0 || table.rows.size() >= most)
            break;
        // The end that turns the answer; else the worse one.
        const bool positive = *base >= 0.0, lowTurns = (*bar.low >= 0.0) != positive, highTurns = (*bar.high >= 0.0) != positive;
        const bool low = lowTurns || (!highTurns && *bar.low < *bar.high);
        const double npv = low ? *bar.low : *bar.high, at = low ? bar.input.low.value_or(0.0) : bar.input.high.value_or(0.0);
        const bool turned = (npv >= 0.0) != positive;
        const Text now = fieldValueText(in, FieldKind::Quantity, {}, "", bar.input.unit, bar.input.value);
        table.rows.push_back(
            {{Text(TR("%1 at %2 %3"),
                   {bar.input.label, swingText(in, bar.input.unit, at), unitWords(printedUnit(bar.input.unit, in.language))}),
              now, words(fixedMoney(Money::fromSi(npv), scale)),
              turned ? (npv >= 0.0 ? TR("it pays") : TR("it does not pay")) : TR("the answer stays")}});
    }
    return table;
}

Chart moneyChart(const Input &in)
{
    const MoneyScale scale = moneyScale(in.language);
    const FinanceResult &finance = resultOf(in.study.finance);
    Chart chart;
    chart.title = TR("When does the money go out and come in?");
    chart.subtitle = Text(TR("By year, nominal, %1: revenue less opex, rent and tax (up), capex and refresh (down)"), {scale.symbol});
    ChartSeries in_{TR("revenue less opex and tax"), Hue::Selection, Shape::Bar, {}, {}};
    ChartSeries out{TR("capex and refresh"), Hue::PowerA, Shape::Bar, {}, {}};
    for (const FinanceYear &year : finance.years) {
        chart.ticks.push_back({double(in_.values.size()), words(std::to_string(year.year)), {}});
        in_.values.push_back((year.revenue - year.opex - year.rent - year.tax).si() / scale.unit);
        out.values.push_back(-(year.capex + year.acquisitionTax - year.grant + year.refresh).si() / scale.unit);
    }
    if (finance.years.empty())
        chart.reason = finance.reason.empty() ? kpiReason(in.study.kpis[Kpi::Npv]) : finance.reason;
    chart.series = {std::move(in_), std::move(out)};
    chart.heightFactor = 0.16;
    return chart;
}

} // namespace

Section summarySection(const Input &in)
{
    Section section{"summary", TR("One-page summary"), {}};
    section.blocks.emplace_back(Heading{judgementOf(in).head});
    section.blocks.emplace_back(Paragraph{Text(TR("%1 %2"), {opening(in), judgementWords(in)})});
    section.blocks.emplace_back(figures(in));
    if (Table table = facts(in); !table.rows.empty())
        section.blocks.emplace_back(std::move(table));
    if (Table table = turns(in); !table.rows.empty())
        section.blocks.emplace_back(std::move(table));
    section.blocks.emplace_back(moneyChart(in));
    // The section on the basis begins with it.
    if (!in.prints("basis"))
        section.blocks.emplace_back(Paragraph{accuracyWords(accuracyOf(in)), true});
    return section;
}

} // namespace tokenyard::report
