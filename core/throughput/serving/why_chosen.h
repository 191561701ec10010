// SPDX-License-Identifier: Apache-2.0
// Why the search chose the point it chose: which limit stands in the way of more tokens, what a point misses and by how much,
// and what costs a layout its distance from the chosen one. Pure; the figures are those of the search's own points.
#pragma once

#include "core/throughput/serving/serving_search.h"

#include <array>

namespace tokenyard {

struct MissedLimits {
    bool ttft = false, tpot = false;
    bool any() const { return ttft || tpot; }
};
MissedLimits missedLimits(const ServingPoint &point, const ServiceLevel &level);

enum class Binding {
    None, // a larger load gives no more tokens
    Ttft,
    Tpot,        // without this limit alone a point tried gives more
    TtftAndTpot, // only without both
    Memory,      // the KV cache holds no more
    Requests     // an engine's batch, or all requests there are
};

struct WhyChosen {
    Binding binding = Binding::None;
    std::optional<TokenRate> atServiceLine; // of the frontier where TPOT is at its limit, whatever TTFT is there
    std::optional<TokenRate> withoutLimit;  // per GPU, best of the points tried without the binding limit
    Text words;                             // empty without a chosen point
};
// `greatestConcurrencyCount` as in the request.
WhyChosen whyChosen(const SearchResult &result, const ServiceLevel &level, double greatestConcurrencyCount = 0);

// GPU time an output token takes: TPOT and its share of the first token, times the GPUs, over the requests in service. The parts
// add up to the inverse of the point's tokens/s per GPU.
enum class GpuTimePart { Weights, Cache, Arithmetic, Links, Prefill, Overhead, FirstToken };
inline constexpr int gpuTimePartsCount = 7;
std::array<Duration, gpuTimePartsCount> gpuTimeOf(const ServingPoint &point, double outputTokensCount);

// What a layout lacks for being chosen, for a table's cell: parts of the GPU time that cost it most against the chosen one's, the
// limits it misses at its least load and by how much, or the sentence of what does not fit. Empty for the chosen one.
Text whyNotChosen(const LayoutVerdict &verdict, const SearchResult &result, const ServiceLevel &level, double outputTokensCount);

} // namespace tokenyard
