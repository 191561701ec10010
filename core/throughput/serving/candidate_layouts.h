// SPDX-License-Identifier: Apache-2.0
// What the search tries beyond candidateLayouts(). For core/throughput only.
#pragma once

#include "core/throughput/serving/serving.h"

#include <vector>

namespace tokenyard {

void addOnce(std::vector<ParallelLayout> &all, const ParallelLayout &layout);

// Weights too large for candidateLayouts()'s longest pipeline (a wafer's own memory, cards without scale-up links): for every number
// of replicas the longest pipeline that the GPUs and the model's layers allow. Empty where the weights are not too large.
std::vector<ParallelLayout> longPipelines(const ServingModel &model, int gpusCount, int largestReplicaCount);

} // namespace tokenyard
