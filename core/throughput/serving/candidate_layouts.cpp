// SPDX-License-Identifier: Apache-2.0
#include "core/throughput/serving/candidate_layouts.h"

#include "core/base/whole_number.h"
#include "core/throughput/serving/serving_search.h"

#include <algorithm>
#include <bit>

namespace tokenyard {

namespace {

constexpr int widestPipelinedTensor = 8, usualStages = 4; // tensor degree of pipelines, and their stages where the memory holds the weights

} // namespace

void addOnce(std::vector<ParallelLayout> &all, const ParallelLayout &layout)
{
    if (std::find(all.begin(), all.end(), layout) == all.end())
        all.push_back(layout);
}

std::vector<ParallelLayout> candidateLayouts(const ModelShape &shape, int domainCount, int largestReplicaCount, int widestTensorCount)
{
    std::vector<ParallelLayout> all;
    const int domain = std::max(domainCount, 1), largestTensor = std::min({domain, widestTensorCount, largestReplicaCount});
    for (int tensor = 1; tensor <= largestTensor; tensor *= 2) {
        addOnce(all, {tensor, 1, 1, 1});
        if (shape.isMixture() && tensor > 1)
            addOnce(all, {tensor, 1, std::min(tensor, clampedInt(shape.expertsCount, 1, mostDegree)), 1});
        for (int stages = 2; stages <= usualStages && tensor == std::min(largestTensor, widestPipelinedTensor); stages *= 2)
            if (tensor * stages <= largestReplicaCount && stages <= shape.layersCount)
                addOnce(all, {tensor, stages, 1, 1});
    }
    if (shape.isMixture()) { // attention data-parallel, experts over all of them
        for (int groups = 2; groups <= std::min(largestReplicaCount, 64); groups *= 2)
            for (int tensor : {1, 2, 4})
                if (groups * tensor <= largestReplicaCount && groups * tensor <= shape.expertsCount)
                    addOnce(all, {tensor, 1, groups * tensor, groups});
        for (int groups : {12, 24, 36, 48, 72}) // wide expert parallelism in a rack of 72
            if (groups <= std::min(largestReplicaCount, domain) && groups <= shape.expertsCount)
                addOnce(all, {1, 1, groups, groups});
    }
    return all;
}

std::vector<ParallelLayout> longPipelines(const ServingModel &model, int gpusCount, int largestReplicaCount)
{
    const int largest = std::max(std::min(gpusCount, largestReplicaCount), 1);
    const int domain = std::max(model.serving().accelerator->scaleUpDomainCount, 1);
    int tensor = std::min({int(std::bit_floor(unsigned(domain))), widestPipelinedTensor, largest});
    while (tensor > 1 && !model.splitsHeads({tensor, 1, 1, 1}))
        tensor /= 2;
    std::vector<ParallelLayout> all;
    if (model.shortage({tensor, usualStages, 1, 1}) <= Bytes{})
        return all;
    const int layers = clampedInt(model.shape().layersCount, 1, mostDegree);
    const auto add = [&](int gpus, int fewest) {
        for (int replicas = fewest; gpus / tensor / replicas > usualStages; replicas += fewest)
            addOnce(all, {tensor, std::min(gpus / tensor / replicas, layers), 1, 1});
    };
    add(largest, 1);
    add(gpusCount, gpusCount / largest + (gpusCount % largest > 0 ? 1 : 0)); // more GPUs than a replica may have: few left over
    return all;
}

} // namespace tokenyard
