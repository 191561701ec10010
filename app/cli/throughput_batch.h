// SPDX-License-Identifier: Apache-2.0
// `throughput --batch-file`: every row of measured runs, CSV or JSON, with its prediction, or why there is none.
#pragma once

#include "app/cli/command.h"
#include "app/cli/csv_input.h"

#include "core/throughput/calibration/measured_rows.h"
#include "core/throughput/serving/service_answer.h"

#include <optional>

namespace tokenyard::cli {

// With software of this date and maturity, on each row's machine; MLPerf's results as they were tuned.
void predictRows(const std::string &file, const std::string &output, const Catalogue &catalogue, const ServingCatalogue &names,
                 const Calibration &calibration, const SoftwareDate &date, Outcome &outcome);
// The records of a calibration ("serving_calibration", "training_calibration"): those written to a file by `calibrate -o`, or the
// program's own if `file` is empty.
std::optional<RecordSet> calibrationRecords(const std::string &file, const char *kind, const Catalogue &catalogue, Outcome &outcome);
// Writes to the file, or to standard output if the name is empty; reports on stderr if it cannot.
bool writeTextFile(const std::string &path, const std::string &text, Outcome &outcome);
// Writes a file's predicted rows, unless none could be used: then nothing is written, and an old file stays.
bool writePredicted(const std::string &output, const std::string &csv, const std::string &path, const CsvFile &file,
                    const RowReport &report, Outcome &outcome);

} // namespace tokenyard::cli
