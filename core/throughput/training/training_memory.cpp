// SPDX-License-Identifier: Apache-2.0
#include "core/throughput/training/training_time.h"

#include "core/base/whole_number.h"

#include <algorithm>
#include <cmath>

namespace tokenyard {

namespace {

constexpr double usableFraction = 0.9; // the rest: communication buffers, fragments, workspaces

// Rajbhandari (2020, ZeRO, section 3.1): Adam in mixed precision keeps 2 + 2 + 12 bytes per parameter, shared by all GPUs when
// fully sharded. LoRA keeps the weights alone; its adapters are small.
double stateBytes(const TrainingCase &t) { return (t.task == "lora" ? 2.0 : 16.0) * *t.model->totalParametersCount; }

// Korthikanti (2022), full recomputation: 2·s·b·h bytes per layer, with one layer's 34·s·b·h while it is recomputed; a sequence
// shared by the GPUs of its replica, in the extreme by all GPUs.
double activationBytes(const TrainingCase &t, const TrainingShape &s)
{
    return t.sequenceTokensCount * s.hiddenCount * (2 * s.layersCount + 34);
}

} // namespace

std::optional<TrainingMemory> trainingMemory(const TrainingCase &t)
{
    if (!t.accelerator->memory || !(t.accelerator->memory->si() > 0) || !t.model->totalParametersCount || t.sitesCount < 1)
        return std::nullopt;
    const TrainingShape shape = trainingShape(*t.model, t.sequenceTokensCount);
    const double gpus = std::max(t.gpusCount / t.sitesCount, 1), capacity = usableFraction * t.accelerator->memory->si();
    TrainingMemory m;
    m.state = Bytes::fromSi(stateBytes(t) / gpus);
    m.activations = Bytes::fromSi(activationBytes(t, shape) / gpus);
    m.capacity = Bytes::fromSi(capacity);
    const double fewest = std::ceil((stateBytes(t) + activationBytes(t, shape)) / capacity), most = 1e9 / t.sitesCount;
    m.fewestGpusCount = clampedInt(fewest, 1, clampedInt(most, 1, 1'000'000'000));
    return m;
}

} // namespace tokenyard
