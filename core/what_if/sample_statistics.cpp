// SPDX-License-Identifier: Apache-2.0
#include "core/what_if/sample_statistics.h"

#include "core/plan/hourly_objects.h"
#include "core/plan/phase_months.h"
#include "core/study/energy/supply_steps.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <set>

namespace tokenyard {

namespace {

#define TB(source) TY_TR("Band", source)

constexpr double normalAt95 = 1.959963984540054;

// Rising, samples without a value at the end where they are the worst; left out where no end is.
std::vector<double> ordered(Better better, std::vector<double> column)
{
    if (better == Better::Neither)
        std::erase_if(column, [](double v) { return std::isnan(v); });
    else
        for (double &v : column)
            if (std::isnan(v))
                v = better == Better::Higher ? -HUGE_VAL : HUGE_VAL;
    std::sort(column.begin(), column.end());
    return column;
}

std::optional<double> finitePercentile(const std::vector<double> &sorted, double fraction)
{
    if (sorted.empty())
        return std::nullopt;
    const double value = percentileOf(sorted, fraction);
    return std::isfinite(value) ? std::optional(value) : std::nullopt;
}

void fillMoments(const std::vector<double> &column, FigureSummary &s)
{
    double sum = 0.0, squares = 0.0;
    std::size_t n = 0;
    for (const double v : column)
        if (!std::isnan(v)) {
            sum += v;
            ++n;
        }
    if (n == 0)
        return;
    s.mean = sum / double(n);
    for (const double v : column)
        if (!std::isnan(v))
            squares += (v - *s.mean) * (v - *s.mean);
    if (n > 1)
        s.deviation = std::sqrt(squares / double(n - 1));
}

// Ranks from 1, ties share the mean of theirs.
std::vector<double> ranksOf(const std::vector<double> &values)
{
    std::vector<std::size_t> order(values.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return std::pair(values[a], a) < std::pair(values[b], b); });
    std::vector<double> ranks(values.size());
    for (std::size_t begin = 0; begin < order.size();) {
        std::size_t end = begin + 1;
        while (end < order.size() && values[order[end]] == values[order[begin]])
            ++end;
        for (std::size_t i = begin; i < end; ++i)
            ranks[order[i]] = 0.5 * double(begin + end + 1);
        begin = end;
    }
    return ranks;
}

std::optional<double> pearson(const std::vector<double> &a, const std::vector<double> &b)
{
    const double n = double(a.size());
    const double meanA = std::accumulate(a.begin(), a.end(), 0.0) / n, meanB = std::accumulate(b.begin(), b.end(), 0.0) / n;
    double ab = 0.0, aa = 0.0, bb = 0.0;
    for (std::size_t i = 0; i < a.size(); ++i) {
        ab += (a[i] - meanA) * (b[i] - meanB);
        aa += (a[i] - meanA) * (a[i] - meanA);
        bb += (b[i] - meanB) * (b[i] - meanB);
    }
    return aa > 0.0 && bb > 0.0 ? std::optional(ab / std::sqrt(aa * bb)) : std::nullopt;
}

// Years that a study dispatches its own plant for: one for each date from the first energisation on at which a phase with halls or such plant
// arrives.
double dispatchedYears(const Plan &plan)
{
    std::set<int> energised, arrives;
    for (const Shared<Object> &object : plan.objects) {
        const Phase *phase = plan.phase(object->phase);
        const int withPhase = phase ? energisedMonth(*phase, plan.finance->delayMonths) : 0;
        if (object->as<Hall>())
            energised.insert(withPhase);
        else if (const auto arrival = arrivalOf(*object))
            arrives.insert(arrival->ownMonth.value_or(withPhase));
    }
    const int first = energised.empty() ? 0 : *energised.begin();
    for (const int month : arrives)
        energised.insert(std::max(month, first));
    return double(std::max<std::size_t>(energised.size(), 1));
}

} // namespace

double percentileOf(std::span<const double> sorted, double fraction)
{
    const double at = fraction * double(sorted.size() - 1);
    const auto below = std::size_t(at);
    const std::size_t above = std::min(below + 1, sorted.size() - 1);
    const double part = at - double(below);
    return part == 0.0 ? sorted[below] : sorted[below] + part * (sorted[above] - sorted[below]);
}

FigureSummary summaryOf(const KpiInfo &info, std::vector<double> column)
{
    FigureSummary s;
    fillMoments(column, s);
    const auto none = std::count_if(column.begin(), column.end(), [](double v) { return std::isnan(v); });
    s.noneFraction = column.empty() ? 0.0 : double(none) / double(column.size());
    const std::vector<double> sorted = ordered(info.better, std::move(column));
    s.p10 = finitePercentile(sorted, 0.1);
    s.p50 = finitePercentile(sorted, 0.5);
    s.p90 = finitePercentile(sorted, 0.9);
    if (!s.p10 || !s.p50 || !s.p90)
        s.why = Text(TB("%1 of the samples have no value, which counts as the worst."), {percent(s.noneFraction)});
    return s;
}

Chance chanceBelow(const KpiInfo &info, const std::vector<double> &column, double limit)
{
    double below = 0.0, all = 0.0;
    for (const double v : column) {
        if (std::isnan(v) && info.better == Better::Neither)
            continue;
        all += 1.0;
        below += std::isnan(v) ? info.better == Better::Higher : v < limit;
    }
    if (all == 0.0)
        return {};
    const double p = below / all;
    return {p, normalAt95 * std::sqrt(p * (1.0 - p) / all)};
}

std::optional<double> rankCorrelation(const std::vector<double> &a, const std::vector<double> &b)
{
    std::vector<double> x, y;
    for (std::size_t i = 0; i < a.size(); ++i)
        if (!std::isnan(a[i]) && !std::isnan(b[i])) {
            x.push_back(a[i]);
            y.push_back(b[i]);
        }
    return x.size() < 3 ? std::nullopt : pearson(ranksOf(x), ranksOf(y));
}

std::vector<double> inputColumn(const SamplingDesign &design, const KpiRows &rows, std::size_t input)
{
    std::vector<double> column;
    column.reserve(rows.samples.size());
    for (const std::uint64_t sample : rows.samples)
        column.push_back(design.valueOf(sample, input));
    return column;
}

std::uint64_t bandSamples(const Plan &plan)
{
    // Of plans far beyond any site a sample takes long: 80 ms for 25,000 objects and feeds, 350 for a year of 100 batteries, 25 for 80,000
    // notes. A site of two phases dispatches two years, of which the first is of a part of the load.
    constexpr double most = 200.0, least = 25.0, manyParts = 3000.0, manySources = 10.0, usualYears = 2.0, notesOfAPart = 12.0,
                     hopeless = 16.0; // times the usual sample: the fewest would take more than 5 s on two cores
    double notes = 0.0;
    for (const Shared<Object> &object : plan.objects)
        notes += double(object->notes.size());
    for (const Shared<Feed> &feed : plan.feeds)
        notes += double(feed->notes.size());
    const double parts = (double(plan.objects.size() + plan.feeds.size()) + notes / notesOfAPart) / manyParts,
                 sources = double(hourlyObjects(plan)) / manySources * std::max(1.0, dispatchedYears(plan) / usualYears);
    if (sources > hopeless)
        return 0;
    const double affordable = std::max(std::floor(most / std::max({1.0, parts, sources})), least);
    return std::uint64_t(std::min(double(plan.studies->samples), affordable));
}

Text withoutBands(const Plan &plan)
{
    return Text(TB("%1 sources of own power on %2 dates take too long to sample at every change; a Monte Carlo run samples them."),
                {count(double(hourlyObjects(plan))), count(dispatchedYears(plan))});
}

void fillBands(const KpiRows &rows, Kpis &kpis)
{
    for (const KpiInfo &info : allKpis()) {
        KpiValue &value = kpis[info.kpi];
        if (!value.si)
            continue;
        const FigureSummary summary = summaryOf(info, rows.column(info.kpi));
        value.low = summary.p10;
        value.high = summary.p90;
        value.bandReason = summary.why;
    }
}

} // namespace tokenyard
