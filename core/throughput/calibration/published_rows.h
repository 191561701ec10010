// SPDX-License-Identifier: Apache-2.0
// Which of a planner's rows are published runs that the calibration knows already: fitted again, they count twice.
#pragma once

#include "core/throughput/calibration/measured_rows.h"
#include "core/throughput/calibration/validation_points.h"

namespace tokenyard {

// Rows with the model family, accelerator, engine, lengths and load of a point and, within half a percent, its two times.
std::size_t publishedRowsCount(const std::vector<MeasuredRow> &rows, const std::vector<ValidationPoint> &points);

} // namespace tokenyard
