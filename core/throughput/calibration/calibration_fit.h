// SPDX-License-Identifier: Apache-2.0
// Fits the calibration's coefficients to measured runs: ridge prior, robust loss, logarithms of TPOT and TTFT
// (robust_fit.h), and cross-validates by settings, whole models and whole accelerators.
#pragma once

#include "core/throughput/calibration/measured_rows.h"
#include "core/throughput/serving/calibration.h"

#include <functional>
#include <stop_token>
#include <string>
#include <vector>

namespace tokenyard {

struct FitOptions {
    double tpotSpreadFactor = 0.10, ttftSpreadFactor = 0.25; // residual scale of the loss, in ln
    double ridgeFactor = 1.0;                                // multiplies the strength of the prior
    int iterationsCount = 25;
    bool withDisaggregated = false;
    bool continued = false; // the prior is the earlier fit in `prior`; levels without rows stay
    // Called now and then on the fitting thread with the share done (0..1); a stop ends the fit early.
    std::stop_token stop;
    std::function<void(double doneFraction)> progress;
};

// A copy of `prior` with the coefficients fitted to the rows that are clean and aggregated. After a stop (ask options.stop) the
// result is incomplete and must not be used.
Calibration fitCalibration(const Calibration &prior, const std::vector<MeasuredRow> &rows, const FitOptions &options);

struct Residual { // of one row: ln(predicted / measured); nothing where a quantity was not measured
    std::size_t row = 0;
    std::optional<double> tpot, ttft, output;
    std::string note;
};
Residual residualOf(const MeasuredRow &row, const Calibration &calibration);

struct ErrorSummary { // |predicted/measured - 1|
    std::size_t rowsCount = 0;
    double medianFraction = 0, p90Fraction = 0, biasFraction = 0;
};
ErrorSummary summary(const std::vector<double> &logErrors);

// Leaves out one fold after the other; fold(row) names the fold. Residuals in the order of rows.
std::vector<Residual> crossValidate(const Calibration &prior, const std::vector<MeasuredRow> &rows, const FitOptions &options,
                                    const std::function<std::string(const MeasuredRow &)> &fold);
// One of so many folds by a hash of the setting: repeated settings stay together, on every machine alike.
std::string foldOf(const std::string &setting, int foldsCount);

} // namespace tokenyard
