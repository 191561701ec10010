// SPDX-License-Identifier: Apache-2.0
// Samples of a whole study: every input drawn at once (sampling.h), the chain run, the KPIs kept. Shared out over threads; the same
// bits for any number of them and for any division into shards.
#pragma once

#include "core/chain/chain.h"
#include "core/what_if/sampling.h"

#include <functional>

namespace tokenyard {

// The KPIs of some samples, in order of the sample's number. A figure that a sample does not have is NaN.
struct KpiRows {
    std::vector<std::uint64_t> samples; // numbers, rising
    std::vector<double> values;         // rows of kpiCount, SI
    double at(std::size_t row, Kpi kpi) const { return values[row * kpiCount + std::size_t(kpi)]; }
    std::vector<double> column(Kpi kpi) const;
    bool operator==(const KpiRows &) const = default;
};

struct Samples {
    SamplingDesign design;
    KpiRows rows;
};

// Numbers of the samples of shard i of n, 1 <= i <= n: every n-th.
std::vector<std::uint64_t> shardOf(std::uint64_t samples, std::uint64_t i, std::uint64_t n);
std::vector<std::uint64_t> allSamples(std::uint64_t samples);

// Runs the samples, each from the memory of the base's chain. Calls progress(done) now and then, from any thread. Nothing if stopped.
std::optional<KpiRows> runSamples(const Plan &plan, const Catalogue &catalogue, const Chain &base, const SamplingDesign &design,
                                  std::vector<std::uint64_t> samples, const std::stop_token &stop,
                                  const std::function<void(std::uint64_t)> &progress = {});

// Design and all samples of the plan.
struct SamplesReading {
    std::shared_ptr<const Samples> samples; // none: stopped, or there is a problem
    Text problem;
};
SamplesReading drawSamples(const Plan &plan, const Catalogue &catalogue, const Chain &base, std::uint64_t samples, std::uint64_t seed,
                           const std::stop_token &stop, const std::function<void(std::uint64_t)> &progress = {});

} // namespace tokenyard
