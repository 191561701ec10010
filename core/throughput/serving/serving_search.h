// SPDX-License-Identifier: Apache-2.0
// The search over layouts and loads of one accelerator: the frontier of tokens/s per GPU against tokens/s per user, the best
// point within a service level, and why the other layouts lose. Pure: same request, same answer.
#pragma once

#include "core/throughput/serving/serving.h"

#include <limits>

namespace tokenyard {

inline constexpr double greatestPerGroupCount = 2048; // requests an attention group batches at most: TensorRT-LLM's default max_batch_size

struct ServiceLevel {
    std::optional<Duration> ttft, tpot; // upper limits; none: throughput alone counts
    bool atP99 = false;                 // the limits hold for 99 % of requests instead of the mean
    bool meets(const ServingPoint &point) const;
};

struct SearchRequest {
    ServingCase serving;          // its layout, split and concurrency are what is searched
    int gpusCount = 0;            // of the hall; 0: 64 in whole scale-up domains, or one domain of up to 72
    int largestReplicaCount = 72; // GPUs of one replica at most
    ServiceLevel level;
    bool disaggregated = false; // also separate pools
    std::optional<ParallelLayout> fixedLayout;
    double greatestConcurrencyCount = 0; // requests there are at most, on all GPUs; 0: as many as help
};

struct LayoutVerdict { // of one layout
    ParallelLayout layout;
    std::optional<std::size_t> best; // index of its best point within the service level
    Text why;                        // why it is not chosen; empty for the chosen one
    Bytes shortage{};                // of memory on a GPU; positive where weights and one request do not fit
};

struct SearchResult {
    std::vector<ServingPoint> points;  // all evaluated, in the order of layouts and loads
    std::vector<std::size_t> frontier; // rising tokens/s per user, falling tokens/s per GPU
    std::optional<std::size_t> best;
    std::vector<LayoutVerdict> verdicts;
    Text why; // without a best point: what stands in the way
    const ServingPoint *bestPoint() const { return best ? &points[*best] : nullptr; }
};

SearchResult searchServing(const SearchRequest &request, const Calibration &calibration);
// The points that no other beats in both: rising tokens/s per user, falling tokens/s per GPU.
std::vector<std::size_t> frontierOf(const std::vector<ServingPoint> &points);
// What a service of the plan asks of an accelerator; both records must outlive the request.
SearchRequest requestOf(const Service &service, const Accelerator &accelerator, const LanguageModel &model);

// The layouts worth trying for a model on an accelerator within so many GPUs a replica.
std::vector<ParallelLayout> candidateLayouts(const ModelShape &shape, int domainCount, int largestReplicaCount, int widestTensorCount = 16);

} // namespace tokenyard
