// SPDX-License-Identifier: Apache-2.0
// Fits the coefficients of a trained token's GPU time to published runs: ridge prior on every logarithm, robust weights.
// Reads the columns model, gpu, gpu_count, precision, seq_len, GBS, MBS, TP, CP, EP, task, release and the measured rate or MFU.
#pragma once

#include "core/throughput/calibration/measured_rows.h"
#include "core/throughput/training/training.h"

#include <functional>

namespace tokenyard {

struct TrainingRow {
    std::size_t line = 0; // of the file
    TrainingCase training;
    double measured = 0; // tokens/s per GPU, 0: not given
    std::string setting;
    Text note; // what the row leaves out and is assumed; empty: nothing
};

std::optional<TrainingRow> trainingRow(const CsvTable &table, std::size_t row, const ServingCatalogue &catalogue, Text &why);
struct TrainingRows {
    std::vector<TrainingRow> rows;
    std::vector<RefusedRow> refused; // with those that the reader of the file refused, in the order of the file
};
TrainingRows trainingRows(const CsvFile &file, const ServingCatalogue &catalogue);
std::vector<std::string> unreadTrainingColumns(const CsvTable &table);
TrainingCalibration fitTraining(const TrainingCalibration &prior, const std::vector<TrainingRow> &rows, double ridge = 1.0);
// ln(predicted/measured) of each row predicted by a fit without its fold.
std::vector<double> crossValidateTraining(const TrainingCalibration &prior, const std::vector<TrainingRow> &rows,
                                          const std::function<std::string(const TrainingRow &)> &fold, double ridge = 1.0);
// The same, with both the row's model and its accelerator left out.
std::vector<double> crossValidateTrainingPairs(const TrainingCalibration &prior, const std::vector<TrainingRow> &rows, double ridge);
std::string trainingToJson(TrainingCalibration calibration, const RecordSet &template_, std::string_view date);

} // namespace tokenyard
