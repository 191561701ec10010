// SPDX-License-Identifier: Apache-2.0
// Why the search chose its point: which limit prevents more tokens, which limits a point misses and by how much, and what
// makes a layout worse than the chosen one. Pure; the figures are those of the search's own points.
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
    Requests     // the engine's batch, or no more requests exist
};

struct WhyChosen {
    Binding binding = Binding::None;
    std::optional<TokenRate> atServiceLine; // on the frontier at the TPOT limit, whatever the TTFT there
    std::optional<TokenRate> withoutLimit;  // per GPU, best of the points tried without the binding limit
    Text words;                             // empty without a chosen point
};
// `greatestConcurrencyCount` as in the request.
WhyChosen whyChosen(const SearchResult &result, const ServiceLevel &level, double greatestConcurrencyCount = 0);

// GPU time per output token: TPOT and its share of the first token, times the GPUs, over the requests in service. The parts
// add up to the inverse of the point's tokens/s per GPU.
enum class GpuTimePart { Weights, Cache, Arithmetic, Links, Prefill, Overhead, FirstToken };
inline constexpr int gpuTimePartsCount = 7;
std::array<Duration, gpuTimePartsCount> gpuTimeOf(const ServingPoint &point, double outputTokensCount);

// Why a layout was not chosen, for a table cell: the parts of GPU time that cost it most against the chosen one, the limits it
// misses at its smallest load and by how much, or what does not fit. Empty for the chosen one.
Text whyNotChosen(const LayoutVerdict &verdict, const SearchResult &result, const ServiceLevel &level, double outputTokensCount);

} // namespace tokenyard
