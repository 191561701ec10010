// SPDX-License-Identifier: Apache-2.0
// Inputs and results as a table for spreadsheets: the inputs in their units, then every figure, at full precision; a missing value is
// blank.
#pragma once

#include "core/what_if/montecarlo.h"
#include "core/what_if/sweep.h"

#include <string>

namespace tokenyard {

// Lines end with a line feed; `addresses` head the columns of the axes.
std::string sweepCsv(const std::vector<std::string> &addresses, const std::vector<SweepAxis> &axes, const std::vector<SweepPoint> &points);

// A line a sample: its number, what was drawn, the figures. Every part that an input moves has a column under its own address, as `set` takes
// it; values of records stand under KIND:RECORD.KEY, the error of the throughput model under its own.
std::string drawsCsv(const Plan &plan, const SamplingDesign &design, const KpiRows &rows);
// How many numbers that is.
std::uint64_t drawsCount(const SamplingDesign &design, std::uint64_t samples);

} // namespace tokenyard
