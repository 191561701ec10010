// SPDX-License-Identifier: Apache-2.0
// Part of the section on tokens: how each service runs on its accelerators and what binds it, memory, the frontier with its band
// and the published runs, why other layouts lose, and where the time of an output token goes.
#include "core/report/sections/sections.h"

#include "core/report/serving_answers.h"
#include "core/throughput/serving/why_chosen.h"

#include <algorithm>
#include <cmath>

namespace tokenyard::report {

namespace {

constexpr std::size_t mostOthers = 5;

#define TR(source) TY_TR("Report", source)

Text ms(Duration time, int decimals) { return number(time.in(units::ms), decimals); }

// A time with its 99th percentile and its limit; a limit holds for one of the two.
Row timeRow(TextSource name, Duration mean, Duration p99, const std::optional<Duration> &limit, int decimals)
{
    return {{Text(name), ms(mean, decimals), ms(p99, decimals), limit ? ms(*limit, decimals) : none()}};
}

Table timesTable(const ServingAnswer &a)
{
    const ServingPoint &p = a.best();
    Table table;
    table.title = TR("Times against the service level");
    table.columns = {{{}, {}, Align::Left, 1.6},
                     {TR("Mean"), words("ms"), Align::Right},
                     {TR("99 %"), words("ms"), Align::Right},
                     {TR("Limit"), words("ms"), Align::Right}};
    table.rows = {timeRow(TR("First token (TTFT)"), p.ttft, p.ttftP99, a.level.ttft, 0),
                  timeRow(TR("Each further token (TPOT)"), p.tpot, p.tpotP99, a.level.tpot, 1)};
    const Text why = whyChosen(a.result, a.level).words;
    table.note =
        a.level.atP99 ? Text(TR("The limits hold for 99 % of requests. %1"), {why}) : Text(TR("The limits hold for the mean. %1"), {why});
    return table;
}

Table memoryTable(const ServingAnswer &a)
{
    const MemoryBudget &m = a.best().memory;
    const double used = (m.weights + m.cache + m.activations + m.reserve).in(units::GB), all = m.capacity.in(units::GB);
    const std::vector<double> parts{m.weights.in(units::GB)*10.0, m.cache.in(units::GB)*10.0, m.activations.in(units::GB)*10.0,
                                    m.reserve.in(units::GB)*10.0, std::max(0.0, all - used) * 10.0};
    constexpr TextSource names[] = {TR("Weights"), TR("KV cache"), TR("Activations"), TR("Reserve"), TR("Free")};
    const auto steps = roundedToSum(parts);
    Table table;
    table.title = TR("Memory of a GPU");
    table.columns = {{{}, {}, Align::Left, 1.6}, {TR("Memory"), words("GB"), Align::Right}};
    std::int64_t sum = 0;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        sum += steps[i];
        table.rows.push_back({{Text(names[i]), words(fixedSteps(steps[i], 1))}});
    }
    table.rows.push_back({{TR("Total"), words(fixedSteps(sum, 1))}, RowStyle::Total});
    table.note = Text(TR("The KV cache holds at most %1 requests a replica."), {number(std::floor(m.greatestConcurrencyCount), 0)});
    return table;
}

// What the band rests on: runs of this model family and accelerator, or of others.
Text bandWords(const ServingAnswer &a)
{
    if (a.familyMeasured && a.acceleratorMeasured)
        return TR("The band rests on runs of this model family and accelerator.");
    if (a.familyMeasured)
        return TR("No run on this accelerator is known: the band is the wider one of accelerators left out.");
    return a.acceleratorMeasured ? Text(TR("No run of this model family is known: the band is the wider one of models left out."))
                                 : Text(TR("No run of this model family or accelerator is known: the band is the widest."));
}

Table pointTable(const Input &in, const ServingAnswer &a)
{
    const ServingPoint &p = a.best();
    Table table;
    table.title = TR("Chosen operating point");
    table.columns = {{{}, {}, Align::Left, 1.2}, {TR("Value"), {}, Align::Right}, {TR("Unit"), {}, Align::Left, 0.6}};
    const auto fact = [&](TextSource name, Text value, Text unit) {
        table.rows.push_back({{Text(name), std::move(value), std::move(unit)}});
    };
    const auto unit = [](TextSource source) { return Text(source); };
    const double gpus = std::max(1, a.output->gpus);
    fact(TR("Layout"), words(layoutText(p)), {});
    fact(TR("Engine"), a.engine.empty() ? Text(TR("mean of all")) : words(engineWords(a.engine)), {});
    fact(TR("Tokens drafted (speculative)"), p.speculative ? Text(TR("yes")) : Text(TR("no")), {});
    fact(TR("Requests at once, a replica"), number(p.concurrencyPerReplicaCount, 0), {});
    fact(TR("Output, a GPU"), number(a.output->perGpu->si(), 1), unit(TY_TR("Unit", "tokens/s")));
    fact(TR("80 % band, a GPU"), words(fixed(a.output->low->si() / gpus, 0) + "–" + fixed(a.output->high->si() / gpus, 0)),
         unit(TY_TR("Unit", "tokens/s")));
    fact(TR("Speed a user sees"), number(p.user.si(), 1), unit(TY_TR("Unit", "tokens/s")));
    if (p.expertsTouchedFraction > 0.0)
        fact(TR("Experts read per step"), number(p.expertsTouchedFraction * 100.0, 0), words("%"));
    fact(TR("Accelerator power"), number(p.powerFraction * 100.0, 0), TR("% of its rating"));
    fact(TR("Accelerator energy of an output token"), p.energyPerOutputToken ? number(p.energyPerOutputToken->si(), 2) : none(),
         unit(TY_TR("Unit", "J/token")));
    table.note = bandWords(a);
    if (!p.energyPerOutputToken)
        table.note = Text(TR("%1 %2"), {table.note, Text(TR("No source gives the accelerator's rated power, so its energy stays open."))});
    else if (in.plan.power->rackPowerFactor < 1.0)
        table.note =
            Text(TR("%1 %2"), {table.note, Text(TR("The plan's power cap is in the tokens; power and energy are those without it."))});
    return table;
}

// Which published runs are drawn, or what was measured instead.
Text runsWords(const ServingAnswer &a)
{
    if (!a.runs.runs.empty())
        return {TR("Marks: %1 published runs of the model, accelerator and precision with prompts and answers of about these lengths."),
                {count(double(a.runs.runs.size()))}};
    if (!a.runs.nearest.empty())
        return {TR("No published run has about these lengths; the nearest: %1 tokens in, %2 out (%3 runs)."),
                {count(a.runs.nearest.front().inputTokensCount), count(a.runs.nearest.front().outputTokensCount),
                 count(double(a.runs.nearest.front().runsCount))}};
    return a.runs.accelerators.empty() ? Text(TR("No published run of this model is known."))
                                       : Text(TR("No published run of this model on this accelerator in this precision is known."));
}

void addRuns(const ServingAnswer &a, CurveChart &chart)
{
    PointSet one{TR("Published, one pool"), true, {}}, split{TR("Published, separate pools"), false, {}};
    for (const ValidationPoint &run : a.runs.runs)
        (run.split ? split : one).points.emplace_back(1.0 / run.measuredTpot, run.measuredOutput);
    for (PointSet *set : {&one, &split})
        if (!set->points.empty())
            chart.sets.push_back(std::move(*set));
}

Text barName(const Input &in, const ServingAnswer &a)
{
    return {TY_TR("Report", "%1 · %2"), {a.names, recordName(in, "accelerators", a.output->accelerator)}};
}

CurveChart frontierChart(const Input &in, const ServingAnswer &a)
{
    CurveChart chart;
    chart.title = Text(TR("How many tokens, at which speed? %1"), {barName(in, a)});
    chart.subtitle = Text(TR("Shaded: 80 % band. Dashed: beyond the service level. %1"), {runsWords(a)});
    chart.xName = TR("tokens/s a user sees");
    chart.yName = TR("output tokens/s per GPU");
    chart.curveName = TR("Best of all layouts");
    const auto at = [&](const ServingPoint &p) {
        return CurvePoint{p.user.si(), p.outputPerGpu.si(), p.low.si(), p.high.si(), a.level.meets(p)};
    };
    for (const std::size_t i : a.result.frontier)
        chart.curve.push_back(at(a.result.points[i]));
    chart.chosen = at(a.best());
    chart.chosenWords = Text(TR("chosen: %1 at %2"), {number(chart.chosen->y, 0), layoutText(a.best())});
    if (a.level.tpot) {
        chart.limit = 1.0 / a.level.tpot->si();
        chart.limitWords = Text(TR("limit: %1 per token"), {measure(*a.level.tpot, units::ms)});
    }
    addRuns(a, chart);
    return chart;
}

Table othersTable(const ServingAnswer &a)
{
    Table table;
    table.title = TR("The best other layouts and why they lose");
    table.columns = {
        {TR("Layout"), {}, Align::Left, 1.0},    {TR("At once"), {}, Align::Right},           {TR("TTFT"), words("ms"), Align::Right},
        {TR("TPOT"), words("ms"), Align::Right}, {TR("A GPU"), words("tok/s"), Align::Right}, {TR("Change"), words("%"), Align::Right},
        {TR("Why"), {}, Align::Left, 2.6}};
    const double chosen = a.best().outputPerGpu.si();
    for (const OtherLayout &o : otherLayouts(a, mostOthers)) {
        if (!o.point) {
            table.rows.push_back({{words(o.verdict->layout.words()), none(), none(), none(), none(), none(), o.why}});
            continue;
        }
        const ServingPoint &p = *o.point;
        const double rate = p.outputPerGpu.si();
        table.rows.push_back({{words(layoutText(p)), number(p.concurrencyPerReplicaCount, 0), ms(p.ttft, 0), ms(p.tpot, 1), number(rate, 0),
                               number((rate / chosen - 1.0) * 100.0, 1), o.why}});
    }
    std::size_t without = 0;
    for (const LayoutVerdict &v : a.result.verdicts)
        without += !v.best;
    table.note = Text(TR("Each at its best load within the service level. %1 layouts were tried at %2 loads; %3 do not fit or miss the "
                         "level. Why: the parts of a token's GPU time that cost it more, in shares of the chosen one's whole."),
                      {count(double(a.result.verdicts.size())), count(double(a.result.points.size())), count(double(without))});
    return table;
}

PartBars budgetBars(const Input &in, const std::vector<ServingAnswer> &answers)
{
    constexpr Hue hues[timePartCount] = {Hue::Racks, Hue::Supply, Hue::PowerA, Hue::Fibre, Hue::PowerB, Hue::Muted};
    PartBars bars;
    bars.title = TR("Where does the time of an output token go?");
    bars.subtitle = TR("Milliseconds of the mean time of an output token (TPOT) at the chosen point");
    for (std::size_t i = 0; i < timePartCount; ++i)
        bars.parts.push_back({Text(timePartNames[i]), hues[i]});
    for (const ServingAnswer &a : answers) {
        PartBar bar{barName(in, a), {}, Text(TR("%1 ms"), {number(a.best().tpot.in(units::ms), 1)})};
        for (const Duration part : timeParts(a.best().time))
            bar.values.push_back(part.in(units::ms));
        bars.bars.push_back(std::move(bar));
    }
    return bars;
}

Table budgetTable(const Input &in, const std::vector<ServingAnswer> &answers)
{
    Table table;
    table.title = TR("Time of an output token by its parts");
    table.columns = {{TR("Service"), {}, Align::Left, 2.0}};
    for (const TextSource &name : timePartNames)
        table.columns.push_back({Text(name), words("ms"), Align::Right});
    table.columns.push_back({TR("TPOT"), words("ms"), Align::Right});
    for (const ServingAnswer &a : answers) {
        std::vector<double> parts;
        for (const Duration part : timeParts(a.best().time))
            parts.push_back(part.in(units::ms)*100.0);
        const auto steps = roundedToSum(parts);
        Row row{{barName(in, a)}};
        std::int64_t sum = 0;
        for (const std::int64_t step : steps) {
            sum += step;
            row.cells.push_back(words(fixedSteps(step, 2)));
        }
        row.cells.push_back(words(fixedSteps(sum, 2)));
        table.rows.push_back(std::move(row));
    }
    table.note = addsUpNote;
    return table;
}

} // namespace

std::vector<Block> servingBlocks(const Input &in)
{
    std::vector<Block> blocks;
    const std::vector<ServingAnswer> answers = servingAnswers(in);
    for (const ServingAnswer &a : answers) {
        blocks.emplace_back(Heading{Text(TR("How it runs: %1"), {barName(in, a)})});
        Pair pair;
        pair.left.emplace_back(pointTable(in, a));
        pair.right.emplace_back(timesTable(a));
        pair.right.emplace_back(memoryTable(a));
        blocks.emplace_back(std::move(pair));
        if (Table others = othersTable(a); !others.rows.empty())
            blocks.emplace_back(std::move(others));
        blocks.emplace_back(frontierChart(in, a));
    }
    if (!answers.empty()) {
        blocks.emplace_back(budgetBars(in, answers));
        blocks.emplace_back(budgetTable(in, answers));
    }
    return blocks;
}

} // namespace tokenyard::report
