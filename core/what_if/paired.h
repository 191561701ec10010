// SPDX-License-Identifier: Apache-2.0
// Two plans under the same draws: an input that both have draws the same numbers in both, so that what they share in luck cancels in
// their difference.
#pragma once

#include "core/what_if/montecarlo.h"

namespace tokenyard {

struct PairedSamples {
    KpiRows a, b;
};
struct PairedReading {
    std::optional<PairedSamples> samples; // none: stopped, or there is a problem
    Text problem;
};
PairedReading drawPaired(const World &a, const World &b, std::uint64_t samples, std::uint64_t seed, const std::stop_token &stop,
                         const std::function<void(std::uint64_t)> &progress = {});

// Of b - a; samples in which one of the two has no value are left out.
struct PairedSummary {
    std::optional<double> p10, p50, p90;
    double betterFraction = 0.0; // of the samples in which both have one: b better than a
};
PairedSummary pairedSummary(const PairedSamples &samples, const KpiInfo &info);

} // namespace tokenyard
