// SPDX-License-Identifier: Apache-2.0
#include "core/what_if/paired.h"

#include "core/what_if/model_run.h"
#include "core/what_if/sample_statistics.h"

#include <algorithm>
#include <cmath>

namespace tokenyard {

PairedReading drawPaired(const World &a, const World &b, std::uint64_t samples, std::uint64_t seed, const std::stop_token &stop,
                         const std::function<void(std::uint64_t)> &progress)
{
    PairedSamples out;
    std::uint64_t before = 0;
    for (const auto &[world, rows] : {std::pair(&a, &out.a), std::pair(&b, &out.b)}) {
        const auto base = modelBase(world->plan, world->catalogue, stop);
        if (!base)
            return {};
        const auto tell = [&](std::uint64_t done) {
            if (progress)
                progress(before + done);
        };
        SamplesReading reading = drawSamples(world->plan, world->catalogue, base->chain, samples, seed, stop, tell);
        if (!reading.samples)
            return {std::nullopt, std::move(reading.problem)};
        *rows = reading.samples->rows;
        before += samples;
    }
    return {std::move(out), {}};
}

PairedSummary pairedSummary(const PairedSamples &samples, const KpiInfo &info)
{
    std::vector<double> differences;
    double better = 0.0;
    for (std::size_t row = 0; row < samples.a.samples.size(); ++row) {
        const double difference = samples.b.at(row, info.kpi) - samples.a.at(row, info.kpi);
        if (std::isnan(difference))
            continue;
        differences.push_back(difference);
        better += info.better == Better::Lower ? difference < 0.0 : difference > 0.0;
    }
    if (differences.empty())
        return {};
    std::sort(differences.begin(), differences.end());
    return {percentileOf(differences, 0.1), percentileOf(differences, 0.5), percentileOf(differences, 0.9),
            better / double(differences.size())};
}

} // namespace tokenyard
