// SPDX-License-Identifier: Apache-2.0
// A planner's own measured runs: read from CSV with a reason for every row that cannot be used, predicted, and used to move the
// calibration from where the published runs left it. Hostile files end in a sentence.
#pragma once

#include "core/base/text_file.h"
#include "core/throughput/calibration/calibration_fit.h"
#include "core/throughput/calibration/measured_rows.h"

#include <stop_token>

namespace tokenyard {

struct OwnRows {
    std::vector<MeasuredRow> rows;
    std::vector<RefusedRow> refused;
    std::vector<std::string> unreadColumns;
    Text why; // nothing of the file can be used
};
inline constexpr std::size_t mostOwnRows = 20'000;
// At most mostTextBytes of text and mostOwnRows rows, with the columns that `calibrate` takes. A stop leaves nothing of the file.
OwnRows readOwnRows(std::string_view text, const ServingCatalogue &catalogue, const Calibration &calibration,
                    const std::stop_token &stop = {});

struct OwnFit {
    Calibration fitted;
    std::vector<Residual> before, after; // in the order of the rows
    ErrorSummary tpotBefore, tpotAfter, ttftBefore, ttftAfter, outputBefore, outputAfter;
};
// Moves `current` towards the rows: its values are the prior, so few rows move it little and what they do not touch stays.
// Nothing if stopped.
std::optional<OwnFit> fitOwnRows(const Calibration &current, const std::vector<MeasuredRow> &rows, std::stop_token stop = {},
                                 const std::function<void(double)> &progress = {});

// The set's records with the fitted values, each with the source of the rows, and one that says how well the rows are met before
// and after; errors of the published rows ("stats:") stay as they are, for they are those of the published calibration.
std::vector<Record> calibrationRecords(const OwnFit &fit, const RecordSet &set, const std::string &fileName, const std::string &date);
// The source that calibrationRecords gives the values it changed: whether a set was fitted to own rows, and to which.
const Source *ownRowsSource(const RecordSet &set);

// What calibrationRecords wrote of the rows: read back from a plan.
struct OwnStatistics {
    ErrorSummary tpotBefore, tpotAfter, ttftBefore, ttftAfter, outputBefore, outputAfter;
};
std::optional<OwnStatistics> ownStatistics(const RecordSet &set);

} // namespace tokenyard
