// SPDX-License-Identifier: Apache-2.0
// What `tokenyard-cli calibrate` found about the model, read back from the catalogue for a Validation page: measured against
// out-of-fold predicted figures point by point, and the statistics of the residuals.
#pragma once

#include "core/catalogue/catalogue.h"
#include "core/study/compute/calibration/validation.h"

#include <string>
#include <vector>

namespace tokenyard {

// One measured run that the fit behind its prediction had not seen. SI: seconds, tokens/s per GPU; 0 where not measured.
struct ValidationPoint {
    std::string family, accelerator, engine, mode; // mode: "agg" or "disagg" (separate pools)
    std::string fold;                              // what was left out: "settings"
    double measuredTpot = 0, predictedTpot = 0, measuredTtft = 0, predictedTtft = 0, measuredOutput = 0, predictedOutput = 0;
    bool operator==(const ValidationPoint &) const = default;
};

// Of the record set "validation_points"; in the file's order. Layout: docs/validation.md.
std::vector<ValidationPoint> validationPoints(const Catalogue &catalogue);
std::vector<ValidationPoint> validationPoints(const RecordSet &set);
// The "stats:" records of the calibration: as printed by `calibrate --validate`.
std::vector<ValidationLine> validationRecords(const Catalogue &catalogue);

// The points of rows with a residual, and the record file that holds them.
std::vector<ValidationPoint> pointsOf(const std::vector<MeasuredRow> &rows, const std::vector<Residual> &residuals, const std::string &fold);
std::string validationPointsToJson(const std::vector<ValidationPoint> &points, std::string_view date);

} // namespace tokenyard
