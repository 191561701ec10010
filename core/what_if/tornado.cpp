// SPDX-License-Identifier: Apache-2.0
#include "core/what_if/tornado.h"

#include "core/what_if/sample_statistics.h"

#include <algorithm>

namespace tokenyard {

namespace {

bool isSame(const Input &a, const Input &b) { return a.parts == b.parts && a.kind == b.kind && a.record == b.record && a.key == b.key; }

std::optional<double> correlationOf(const Input &input, const std::vector<double> &figure, const Samples &samples)
{
    const std::vector<Input> &drawn = samples.design.inputs;
    const auto it = std::find_if(drawn.begin(), drawn.end(), [&](const Input &d) { return isSame(d, input); });
    if (it == drawn.end())
        return std::nullopt;
    return rankCorrelation(inputColumn(samples.design, samples.rows, std::size_t(it - drawn.begin())), figure);
}

} // namespace

std::vector<TornadoBar> tornadoOf(Kpi kpi, const Swings &swings, const Samples *samples)
{
    const std::vector<double> figure = samples ? samples->rows.column(kpi) : std::vector<double>();
    std::vector<TornadoBar> bars;
    for (const Swing &swing : swings) {
        if (!swing.input.low || swing.runs.size() != 2)
            continue;
        TornadoBar bar{swing.input, swing.runs[0].kpis[kpi].si, swing.runs[1].kpis[kpi].si, {}};
        if (samples)
            bar.rankCorrelation = correlationOf(swing.input, figure, *samples);
        bars.push_back(std::move(bar));
    }
    std::stable_sort(bars.begin(), bars.end(), [](const TornadoBar &a, const TornadoBar &b) { return a.width() > b.width(); });
    return bars;
}

} // namespace tokenyard
