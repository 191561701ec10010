// SPDX-License-Identifier: Apache-2.0
// The GPU time of one trained token as parts in series: products in the precision of the run, what stays in bf16, memory traffic,
// exchanges and launches. Each part is an ideal time multiplied by a fitted coefficient; nothing else depends on the precision.
#pragma once

#include "core/throughput/training/training.h"

#include <string>
#include <utility>
#include <vector>

namespace tokenyard {

// A part, or a factor of the whole: seconds · exp(sum of term · value).
struct TrainingPart {
    double seconds = 0.0;
    std::vector<std::pair<std::string, double>> terms;
};

struct TrainingTime {
    std::vector<TrainingPart> parts;                     // of one token on one GPU
    std::vector<std::pair<std::string, double>> factors; // of all parts together
    double gpusPerBatchToken = 0.0;                      // strong scaling: time · (1 + exp("strong") · GPUs / tokens a step)
    double logSeconds(const TrainingCalibration &calibration) const;
};

// What a token computes, counted from the model's constants; a model without them gets the proportions usual for its size.
struct TrainingShape {
    double layersCount = 0, hiddenCount = 0;
    double plainParametersCount = 0;  // multiplied once for each token, without experts
    double expertParametersCount = 0; // of the experts a token uses
    double expertLayersCount = 0, expertsPerTokenCount = 0, expertWidthCount = 0;
    double attentionOperationsCount = 0; // per token, forward and backward, causal, at the given sequence length
    bool estimated = false;              // usual proportions, not its own constants
    double operationsCount() const { return 6 * (plainParametersCount + expertParametersCount) + attentionOperationsCount; }
};
TrainingShape trainingShape(const LanguageModel &model, double sequenceTokensCount);

// The time in one precision; a run's own time is the minimum over its precision and the wider ones (logTrainingSeconds), since
// nobody trains in a narrower format that is slower.
TrainingTime trainingTime(const TrainingCase &training, const TrainingShape &shape, Precision precision, double newestMonths);
double logTrainingSeconds(const TrainingCase &training, const TrainingShape &shape, const TrainingCalibration &calibration);

// GPUs a layer is spread over and sequences a micro-batch holds if the run does not say: what fits the memory.
TrainingLayout usualLayout(const TrainingCase &training, const TrainingShape &shape);

} // namespace tokenyard
