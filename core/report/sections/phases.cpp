// SPDX-License-Identifier: Apache-2.0
// Phases: what is energised when, the power against the GPUs that wait for it, capex by phase, and the way to energisation.
#include "core/report/extras.h"
#include "core/report/sections/sections.h"

#include "core/plan/phase_months.h"
#include "core/plan/site_layout.h"

#include <algorithm>

namespace tokenyard::report {

namespace {

#define TR(source) TY_TR("Report", source)

constexpr int monthsOfYear = 12;

struct Built {
    double it = 0.0; // MW of this phase alone
    int gpus = 0;
};

Built builtBy(const Input &in, const Phase &phase)
{
    Built built;
    for (const HallCount &hall : resultOf(in.study.layout).halls)
        if (const Phase *own = in.plan.phase(hall.phase); own && own->id == phase.id) {
            built.it += itPowerOf(hall, *in.plan.power).in(units::MW);
            built.gpus += hall.gpus();
        }
    return built;
}

bool slips(const Plan &plan)
{
    return std::any_of(plan.phases.begin(), plan.phases.end(),
                       [&](const Shared<Phase> &phase) { return slipOf(*phase, plan.finance->delayMonths) > 0; });
}

std::string monthWords(int month) { return monthName(month / monthsOfYear, month % monthsOfYear + 1); }

Table phaseTable(const Input &in)
{
    Table table;
    table.key = "phases";
    table.title = TR("Phases");
    table.columns = {{TR("Phase"), {}, Align::Left, 2.0},
                     {TR("Energised"), {}, Align::Right},
                     {TR("Grid power"), words("MW"), Align::Right},
                     {TR("IT power, total"), words("MW"), Align::Right},
                     {TR("GPUs, total"), {}, Align::Right}};
    const bool late = slips(in.plan); // only then two dates to a phase
    if (late)
        table.columns.insert(table.columns.begin() + 1, {TR("Planned"), {}, Align::Right});
    double it = 0.0;
    long gpus = 0;
    for (const auto &phase : in.plan.phases) {
        const Built built = builtBy(in, *phase);
        it += built.it;
        gpus += built.gpus;
        Row row{{words(phase->name)}};
        if (late)
            row.cells.push_back(words(monthWords(plannedMonth(*phase))));
        for (Text cell : {words(monthWords(energisedMonth(*phase, in.plan.finance->delayMonths))),
                          number(phase->gridPower.in(units::MW), 1), number(it, 1), number(double(gpus), 0)})
            row.cells.push_back(std::move(cell));
        table.rows.push_back(std::move(row));
    }
    return table;
}

// Contract, racks and what their sales draw, month by month from a year before the first phase until the last is sold.
Chart rampChart(const Input &in)
{
    Chart chart;
    chart.title = TR("Is the power there when the GPUs are?");
    chart.subtitle = TR("Contract power (area), IT power installed (line) and in use as sales ramp up (dashed), MW by month");
    const int first = (in.plan.phases.front()->year - 1) * monthsOfYear;
    int last = 0;
    const int delay = in.plan.finance->delayMonths;
    for (const auto &phase : in.plan.phases)
        last = std::max(last, energisedMonth(*phase, delay) + 1);
    const double ramp = std::max(1.0, in.plan.finance->rampYears * monthsOfYear);
    last = (last / monthsOfYear + 1) * monthsOfYear + int(ramp);
    ChartSeries contract{TR("Contract power"), Hue::Band, Shape::Area, {}, {}};
    ChartSeries installed{TR("IT power installed"), Hue::Racks, Shape::Line, {}, {}};
    ChartSeries used{TR("IT power in use"), Hue::PowerA, Shape::Line, {}, {}};
    const double useful = resultOf(in.study.compute).itPeak.si() > 0.0
        ? resultOf(in.study.compute).itMean.si() / resultOf(in.study.compute).itPeak.si()
        : 1.0;
    for (int month = first; month <= last; ++month) {
        double power = 0.0, racks = 0.0, use = 0.0;
        for (const auto &phase : in.plan.phases) {
            if (month < plannedMonth(*phase)) // by then its racks are paid for and stand
                continue;
            const Built built = builtBy(in, *phase);
            racks += built.it;
            const int since = month - energisedMonth(*phase, delay);
            if (since < 0)
                continue;
            power = std::max(power, phase->gridPower.in(units::MW));
            use += built.it * useful * std::min(1.0, double(since) / ramp);
        }
        if (month % monthsOfYear == 0)
            chart.ticks.push_back({double(month - first), words(std::to_string(month / monthsOfYear)), {}});
        contract.values.push_back(power);
        installed.values.push_back(racks);
        used.values.push_back(use);
    }
    chart.series = {std::move(contract), std::move(installed), std::move(used)};
    chart.heightFactor = in.brief() ? 0.24 : 0.3;
    return chart;
}

// Each phase's own items and its share of those that all share, by IT power; the sum is the capex.
Table capexTable(const Input &in)
{
    const CostResult &cost = resultOf(in.study.cost);
    double all = 0.0;
    for (const auto &phase : in.plan.phases)
        all += builtBy(in, *phase).it;
    std::vector<double> amounts;
    for (const auto &phase : in.plan.phases) {
        const double share = all > 0.0 ? builtBy(in, *phase).it / all : 1.0 / double(in.plan.phases.size());
        Money own;
        for (const CostItem &item : cost.capex) {
            const Phase *named = item.phase ? in.plan.phase(item.phase) : nullptr;
            own += !named ? item.base * share : named->id == phase->id ? item.base : Money{};
        }
        amounts.push_back(own.si());
    }
    std::vector<double> items; // the scale of the table of items, so that both totals read alike
    for (const CostItem &item : cost.capex)
        items.push_back(item.base.si());
    const MoneyScale scale = moneyScale(in.language, items);
    for (double &amount : amounts)
        amount /= scale.step;
    const std::vector<std::int64_t> steps = roundedToSum(amounts), shares = sharesOfSum(amounts);
    Table table;
    table.key = "capex-by-phase";
    table.title = TR("Capex by phase");
    table.columns = {
        {TR("Phase"), {}, Align::Left, 2.0}, {TR("Capex"), scale.symbol, Align::Right}, {TR("Share"), words("%"), Align::Right}};
    std::int64_t sum = 0;
    for (std::size_t i = 0; i < steps.size(); ++i) {
        sum += steps[i];
        table.rows.push_back(
            {{words(in.plan.phases[i]->name), words(fixedSteps(steps[i], scale.decimals)), words(fixedSteps(shares[i], 1))}});
    }
    table.rows.push_back({{TR("Total capex"), words(fixedSteps(sum, scale.decimals)), words(fixedSteps(1000, 1))}, RowStyle::Total});
    table.note = TR("What serves all phases is shared among them by IT power.");
    return table;
}

Text dateWords(const ScheduleOfPlan &schedule)
{
    const std::string p50 = region::isoDate(schedule.p50()), p90 = region::isoDate(schedule.p90()), start = region::isoDate(schedule.start);
    if (!schedule.planned || schedule.p50() <= *schedule.planned)
        return {TR("Begun on %1, the steps to energisation end by %2 (P50) or %3 (P90): in time for the first phase."), {start, p50, p90}};
    const Text worth = schedule.atP50.worth ? Text(TR(", worth %1 of revenue"), {measure(*schedule.atP50.worth, units::KRW)}) : Text();
    return {TR("Begun on %1, the steps to energisation end by %2 (P50) or %3 (P90); the first phase is planned for %4. At P50 %5 "
               "GPU-hours would wait for power%6."),
            {start, p50, p90, region::isoDate(*schedule.planned).substr(0, 7), formatNumber(toDigits(schedule.atP50.gpuHoursCount, 3), 3),
             worth}};
}

} // namespace

Section phasesSection(const Input &in)
{
    Section section{"phases", TR("Phases and power ramp"), {}};
    if (in.plan.phases.empty()) {
        section.blocks.emplace_back(Paragraph{TR("The plan has no phase."), true});
        return section;
    }
    if (in.extras->schedule)
        section.blocks.emplace_back(Paragraph{dateWords(*in.extras->schedule)});
    section.blocks.emplace_back(phaseTable(in));
    section.blocks.emplace_back(rampChart(in));
    if (resultOf(in.study.cost).capex.empty())
        section.blocks.emplace_back(Paragraph{kpiReason(in.study.kpis[Kpi::CapexTotal]), true});
    else
        section.blocks.emplace_back(capexTable(in));
    return section;
}

} // namespace tokenyard::report
