// SPDX-License-Identifier: Apache-2.0
// When the power is on: permit steps, works and deliveries as a network of steps with low, base and high days. Dates by sampling with
// triangular distributions, seeded, so that the same plan gives the same dates. docs/equations-region.md.
#pragma once

#include "core/base/text.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace tokenyard::region {

struct ScheduleStep {
    std::string id, name, source;
    double low = 0.0, base = 0.0, high = 0.0; // days
    std::vector<std::string> after;           // ids
};

struct ScheduledStep {
    double start = 0.0, finish = 0.0; // days from the start, with base durations
    double slack = 0.0;               // days it may take longer without moving the end
    double criticality = 0.0;         // share of the samples in which it lies on the critical path
};

struct Timing {
    Text problem;                      // not empty: there are no dates, for this reason
    double base = 0.0;                 // days to the end with base durations
    double p50 = 0.0, p90 = 0.0;       // of the samples
    double mean = 0.0;                 // of the samples
    std::vector<ScheduledStep> steps;  // as the steps
    std::vector<std::size_t> critical; // with base durations, in order
};

inline constexpr int scheduleSamples = 4000;

// Steps without a name, unknown predecessors, days out of order and cycles are refused, each in a sentence that names the step.
Timing timingOf(const std::vector<ScheduleStep> &steps, int samples = scheduleSamples, std::uint64_t seed = 1);

// The quantile of a triangular distribution; low = base = high gives that value.
double triangular(double low, double base, double high, double share);

} // namespace tokenyard::region
