// SPDX-License-Identifier: Apache-2.0
// `throughput --mlperf-file`: results of MLPerf Inference with predicted Offline, Server and Interactive tokens/s and ratios.
#pragma once

#include "app/cli/csv_input.h"

#include "core/throughput/calibration/measured_rows.h"
#include "core/throughput/serving/scenario_level.h"

namespace tokenyard::cli {

// Keeps every row and column of the file; the errors of the ratios go to stderr when the rows go to standard output.
void predictMlperf(const std::string &file, const std::string &output, const Catalogue &catalogue, const ServingCatalogue &names,
                   const Calibration &calibration, Outcome &outcome);
// For a file that has been read already.
void predictMlperf(const std::string &path, const CsvFile &file, const std::string &output, const Catalogue &catalogue,
                   const ServingCatalogue &names, const Calibration &calibration, Outcome &outcome);

} // namespace tokenyard::cli
