// SPDX-License-Identifier: Apache-2.0
// The results of `tokenyard-cli calibrate`, read back from the catalogue for the pages that show them: measured and
// out-of-fold predicted figures of every run, the run's settings, and the statistics of the residuals.
#pragma once

#include "core/catalogue/catalogue.h"
#include "core/throughput/calibration/validation.h"

#include <string>
#include <vector>

namespace tokenyard {

// One measured run that the fit behind its prediction had not seen. SI: seconds, tokens/s per GPU; 0 where not measured.
struct ValidationPoint {
    std::string family, accelerator, engine, mode; // mode: "agg" or "disagg" (separate pools)
    std::string fold;                              // what was left out: "settings"
    std::string model;                             // id of the record, e.g. "deepseek-r1" of the family "deepseek-v3"
    std::optional<Precision> precision;            // of the weights
    double inputTokensCount = 0, outputTokensCount = 0, concurrencyCount = 0;
    int gpusCount = 0;
    ParallelLayout layout;               // with separate pools unused
    std::optional<Disaggregation> split; // separate pools
    double measuredTpot = 0, predictedTpot = 0, measuredTtft = 0, predictedTtft = 0, measuredOutput = 0, predictedOutput = 0;
    double softwareFactor = 1;       // the engine's speed at the run's date over that of the calibration
    std::string layoutWords() const; // "DP 8 · EP 8", "2P TP 4 + 1D DP 8 · EP 8": prefill and decode workers
};

// Of the record set "validation_points"; in the file's order, without invalid points. Layout: docs/validation.md.
std::vector<ValidationPoint> validationPoints(const Catalogue &catalogue);
std::vector<ValidationPoint> validationPoints(const RecordSet &set);
// The "stats:" records of a calibration: as printed by `calibrate --validate`.
std::vector<ValidationLine> validationRecords(const Catalogue &catalogue);

// The points of rows with a residual, and the record file that holds them.
std::vector<ValidationPoint> pointsOf(const std::vector<MeasuredRow> &rows, const std::vector<Residual> &residuals,
                                      const std::string &fold);
std::string validationPointsToJson(const std::vector<ValidationPoint> &points, std::string_view date);

// The points as another calibration predicts them, in their order; one whose model or accelerator the names lack stays empty.
std::vector<Residual> residualsOf(const std::vector<ValidationPoint> &points, const ServingCatalogue &names,
                                  const Calibration &calibration);

} // namespace tokenyard
