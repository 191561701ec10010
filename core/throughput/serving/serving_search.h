// SPDX-License-Identifier: Apache-2.0
// The search over layouts and loads of one accelerator: the frontier of tokens/s per GPU against tokens/s per user, the best
// point within a service level, and why the other layouts lose. Pure: same request, same answer.
#pragma once

#include "core/throughput/serving/serving.h"

#include <limits>

namespace tokenyard {

inline constexpr double greatestPerGroupCount = 2048; // largest batch of an attention group: TensorRT-LLM's default max_batch_size

struct ServiceLevel {
    std::optional<Duration> ttft, tpot; // upper limits; none: throughput alone counts
    bool atP99 = false;                 // the limits apply to 99 % of requests instead of the mean
    bool meets(const ServingPoint &point) const;
};

struct SearchRequest {
    ServingCase serving;          // its layout, split and concurrency are searched
    int gpusCount = 0;            // of the hall; 0: 64 in whole scale-up domains, or one domain of up to 72
    int largestReplicaCount = 72; // most GPUs per replica
    ServiceLevel level;
    bool disaggregated = false; // also separate pools
    std::optional<ParallelLayout> fixedLayout;
    double greatestConcurrencyCount = 0; // most requests on all GPUs; 0: unlimited
};

struct LayoutVerdict { // of one layout
    ParallelLayout layout;
    std::optional<std::size_t> best; // index of its best point within the service level
    Text why;                        // why it is not chosen; empty for the chosen one
    Bytes shortage{};                // of memory per GPU; positive if the weights and one request do not fit
};

struct SearchResult {
    std::vector<ServingPoint> points;  // all evaluated, in the order of layouts and loads
    std::vector<std::size_t> frontier; // rising tokens/s per user, falling tokens/s per GPU
    std::optional<std::size_t> best;
    std::vector<LayoutVerdict> verdicts;
    Text why; // why there is no best point
    const ServingPoint *bestPoint() const { return best ? &points[*best] : nullptr; }
};

SearchResult searchServing(const SearchRequest &request, const Calibration &calibration);
// Of the point's GPUs, those in its replicas or pools; the rest are left over.
int workingGpusCount(const ServingPoint &point);
// The points that no other beats in both: rising tokens/s per user, falling tokens/s per GPU.
std::vector<std::size_t> frontierOf(const std::vector<ServingPoint> &points);
// The request of a plan's service for an accelerator; accelerator and model must outlive it.
SearchRequest requestOf(const Service &service, const Accelerator &accelerator, const LanguageModel &model);

// The layouts worth trying for a model on an accelerator with at most so many GPUs per replica.
std::vector<ParallelLayout> candidateLayouts(const ModelShape &shape, int domainCount, int largestReplicaCount, int widestTensorCount = 16);

} // namespace tokenyard
