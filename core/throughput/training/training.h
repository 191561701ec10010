// SPDX-License-Identifier: Apache-2.0
// Training throughput of a language model on many GPUs: tokens/s, model FLOP utilisation, band, memory, the exchange between
// sites. A token's GPU time is a sum of parts in series (training_time.h); failures come back as a sentence.
#pragma once

#include "core/base/text.h"
#include "core/catalogue/accelerator.h"
#include "core/catalogue/catalogue.h"
#include "core/catalogue/language_model.h"
#include "core/throughput/serving/calibration.h"
#include "core/throughput/training/training_calibration.h"

#include <optional>
#include <string>

namespace tokenyard {

// How a run is laid out, as far as it is stated; 0 stands for a usual value.
struct TrainingLayout {
    double microBatchCount = 0;                                // sequences per micro-batch
    double tensorCount = 0, contextCount = 0, expertCount = 0; // GPUs that share a layer, a sequence, the experts
};

struct TrainingCase {
    const Accelerator *accelerator = nullptr;
    const LanguageModel *model = nullptr;
    Precision precision = Precision::Bf16;
    bool blockScaled = false; // MXFP8: a scale per 32 elements instead of one per tensor
    int gpusCount = 64;
    double sequenceTokensCount = 4096;
    std::string task = "pre-training";        // "pre-training", "sft", "lora"
    std::optional<double> releaseMonthsCount; // software, months since 2025-11; default: the newest measured
    double batchTokensCount = 16'777'216;     // tokens per step, all GPUs (Llama 3 405B: 16 million)
    TrainingLayout layout;
    int sitesCount = 1;
    Bandwidth siteLink;         // of a site to the others, one direction
    Duration siteLatency;       // one way
    double localStepsCount = 1; // steps between two exchanges of the sites (DiLoCo); 1: every step
};

struct TrainingMemory { // per GPU
    Bytes state, activations, capacity;
    int fewestGpusCount = 0; // needed to hold the run, at one site
    bool fits() const { return state + activations <= capacity; }
};

struct TrainingPoint {
    TokenRate perGpu, low, high, total; // behind the link between sites; 80 % band of perGpu; all GPUs
    TokenRate perGpuOfOneSite;          // before the link between sites
    double mfuFraction = 0.0;           // of the dense peak of the precision
    double siteFraction = 1.0;          // throughput left after the exchange between sites
    double scaleFraction = 1.0;         // throughput left after the cost of small shares of a step (strong scaling)
    Duration step, siteExchange;        // a step of one site; what the exchange adds to it
    double powerFraction = 0.0;         // of the TDP
    double operationsPerTokenCount = 0.0;
    std::optional<TrainingMemory> memory;
    bool modelMeasured = false, acceleratorMeasured = false;
    std::vector<Text> notes;
};
struct TrainingResult {
    std::optional<TrainingPoint> point;
    Text why;
    int fewestGpusCount = 0; // if the memory is what fails: GPUs that would hold the run
};

// requireFit false: also evaluates a run that does not fit its memory, as a published row may claim.
TrainingResult evaluateTraining(const TrainingCase &training, const TrainingCalibration &calibration, bool requireFit = true);

// Weights, gradients and optimiser states shared by all GPUs, with the activations of one sequence recomputed layer by layer;
// nothing if the memory of the accelerator or the size of the model is blank.
std::optional<TrainingMemory> trainingMemory(const TrainingCase &training);

// Bytes that leave a site's link at an exchange of all gradients: a ring over the sites, 2·(s-1)/s of two bytes per parameter.
Bytes siteExchangeBytes(const TrainingCase &training);

} // namespace tokenyard
