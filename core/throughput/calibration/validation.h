// SPDX-License-Identifier: Apache-2.0
// How well the serving model meets measurements: medians, 90th percentiles, bias and band coverage, by what was left out.
// `calibrate` prints them, writes them as records beside the coefficients and as the tables of docs/validation-tables.md.
#pragma once

#include "core/throughput/calibration/calibration_fit.h"

#include <functional>
#include <optional>

namespace tokenyard {

struct ValidationLine {
    std::string id, name; // "settings", "settings/model/glm-5", ...
    ErrorSummary tpot, ttft, output;
    double coverageFraction = 0; // of output tokens/s in the 80 % band
};

using RowFilter = std::function<bool(const MeasuredRow &)>;
using RowBand = std::function<ErrorBand(const MeasuredRow &)>;
using RowKey = std::function<std::string(const MeasuredRow &)>;

ValidationLine validationLine(std::string id, std::string name, const std::vector<MeasuredRow> &rows,
                              const std::vector<Residual> &residuals, const RowBand &band, const RowFilter &which);
// One line for all rows, then one per key.
std::vector<ValidationLine> validationLines(const std::string &id, const std::string &name, const std::vector<MeasuredRow> &rows,
                                            const std::vector<Residual> &residuals, const RowBand &band, const RowFilter &which,
                                            const std::vector<std::pair<std::string, RowKey>> &keys);
ErrorBand bandOf(const std::vector<MeasuredRow> &rows, const std::vector<Residual> &residuals, const RowFilter &which);

struct Validation {
    Calibration fitted;
    std::vector<ValidationLine> lines;
    std::vector<Residual> settings; // of the rows, in their order, each by a fit that had not seen its setting; if cross-validated
};
// Fits all rows, cross-validates (if asked) by settings, whole models and whole accelerators, and sets the bands from that.
// After a stop (options.stop) the result is not to be used.
Validation validate(const Calibration &prior, const std::vector<MeasuredRow> &rows, const FitOptions &options, bool crossValidated,
                    int foldsCount);
// The calibration as a record file, with the statistics of the residuals as records of their own ("stats:...").
std::string calibrationToJson(const Validation &validation, const RecordSet &template_, std::string_view date);
// How many digits an error in per cent is shown with beside what is wanted: tenths, or hundredths where tenths would hide that it is missed.
int decimalsBeside(double reached, std::optional<double> wanted);
std::string validationMarkdown(const std::vector<ValidationLine> &lines);

} // namespace tokenyard
