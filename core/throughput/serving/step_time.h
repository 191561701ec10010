// SPDX-License-Identifier: Apache-2.0
// Times of a decode step and of a prefill in closed form: memory, arithmetic, links and overhead of one replica.
// Plain SI doubles inside core/throughput; serving.h is the public interface with quantities.
#pragma once

#include "core/throughput/serving/calibration.h"
#include "core/throughput/serving/model_shape.h"

namespace tokenyard {

// One replica: a stage of tensor-parallel x attention-data-parallel GPUs, repeated by the pipeline.
struct StepInput {
    const ModelShape *shape = nullptr;
    // machine, SI per GPU
    double memoryRate = 0, scaleUpRate = 0, scaleOutRate = 0;
    double matrixRate = 0, attentionMatrixRate = 0, plainRate = 0;
    double scaleUpDomain = 1;
    double launchShare = 1; // of what starting a step and its kernels costs a GPU
    // bytes per parameter and cache element
    double weightBytes = 1, attentionBytes = 1, cacheBytes = 1;
    bool quantisedWeights = false, quantisedAttention = false;
    // layout of one pipeline stage
    double tensor = 1, attentionData = 1, expert = 1, pipeline = 1;
    // load
    double concurrency = 1, inputTokens = 1, outputTokens = 1, prefixHit = 0;
    double inputSpread = 0, outputSpread = 0; // coefficients of variation
    bool speculative = false;
    double draftAccepted = -1; // tokens per step beyond the first; < 0: the calibrated value

    double stageGpus() const { return tensor * attentionData; }
    // Tokens a sequence holds at a random moment: its input and half of its output, where long answers are met more often because
    // they stay longer (length bias: the mean of n over n-weighted lengths is E[n²]/E[n] = mean · (1 + cv²)).
    double residentTokens() const { return inputTokens + outputTokens / 2 * (1 + outputSpread * outputSpread); }
};

struct StepTimes {
    // of one decode step, s
    double overhead = 0, weights = 0, experts = 0, cache = 0, state = 0, activation = 0, sequences = 0, links = 0;
    double exchange = 0;         // part of `links`: dispatch and combine of the experts' tokens
    double touched = 0;          // share of the experts whose weights are read
    double arithmeticShare = 0;  // of weights + experts + cache: arithmetic over memory + arithmetic
    double step = 0;             // one pass through all stages
    double memoryBusy = 0;       // of a step, s: its traffic at the full bandwidth
    double arithmeticBusy = 0;   // of a step, s: its arithmetic at the full rates
    double engineStep = 0;       // a step as the engine runs it, with drafts and the step factor
    double host = 0;             // per token: the engine's host, which no kernel hides
    double ideal = 0;            // per token at full bandwidth or full arithmetic, whichever takes longer
    double perToken = 0;         // step including speculation and the step factor
    double prefill = 0;          // one request's prefill, alone on the replica
    double prefillOccupancy = 0; // what it takes of the replica's time, with the step factor
    double prefillIdeal = 0;     // that pass at full arithmetic
    double firstTokenFactor = 1; // first token's time over the sum of its parts
    double prefillLatency = 0;   // what that request waits for it
};

// All times except queueing. Equations: docs/validation.md, "The serving model".
StepTimes stepTimes(const StepInput &in, const CoefficientValues &k);

// Weights per GPU, bytes.
double weightBytesPerGpu(const StepInput &in);
// KV cache of one sequence at `context`, per GPU of its attention group, bytes.
double cacheBytesPerSequence(const StepInput &in, double context);
// Share 1-(1-k/E)^n of the experts touched by n tokens.
double touchedExperts(const ModelShape &shape, double tokens);

} // namespace tokenyard
