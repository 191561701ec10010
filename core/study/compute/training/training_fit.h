// SPDX-License-Identifier: Apache-2.0
// Fits the terms of ln MFU to published training runs: ridge prior, robust weights, linear in the terms.
// Reads the columns model, gpu, gpu_count, precision, seq_len, tokens_per_s_per_gpu, release.
#pragma once

#include "core/study/compute/calibration/measured_rows.h"
#include "core/study/compute/training/training.h"

#include <functional>

namespace tokenyard {

struct TrainingRow {
    std::size_t line = 0;
    TrainingCase training;
    double measured = 0;       // tokens/s per GPU, 0: not given
    std::string setting;
};

std::optional<TrainingRow> trainingRow(const CsvTable &table, std::size_t row, const ServingCatalogue &catalogue, Text &why);
std::vector<TrainingRow> trainingRows(const CsvTable &table, const ServingCatalogue &catalogue);
TrainingCalibration fitTraining(const TrainingCalibration &prior, const std::vector<TrainingRow> &rows);
// ln(predicted/measured) of each row predicted by a fit without its fold.
std::vector<double> crossValidateTraining(const TrainingCalibration &prior, const std::vector<TrainingRow> &rows,
                                          const std::function<std::string(const TrainingRow &)> &fold);
std::string trainingToJson(TrainingCalibration calibration, const RecordSet &template_, std::string_view date);

} // namespace tokenyard
