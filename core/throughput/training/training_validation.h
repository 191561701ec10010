// SPDX-License-Identifier: Apache-2.0
// How well the training model predicts measurements it has not seen: by settings, whole models, whole accelerators and both.
#pragma once

#include "core/throughput/calibration/calibration_fit.h"
#include "core/throughput/training/training_fit.h"

namespace tokenyard {

struct TrainingValidationLine {
    std::string id, name;        // "known", "model", "accelerator", "both", as the bands are called
    ErrorSummary error;          // of tokens/s
    double coverageFraction = 0; // in the 80 % band of the rows' other folds
};

struct TrainingValidation {
    TrainingCalibration fitted; // of all rows, with the bands
    std::vector<TrainingValidationLine> lines;
};

TrainingValidation validateTraining(const TrainingCalibration &prior, const std::vector<TrainingRow> &rows, double ridge, int foldsCount);
std::string trainingMarkdown(const TrainingValidation &validation);

} // namespace tokenyard
