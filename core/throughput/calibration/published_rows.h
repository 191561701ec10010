// SPDX-License-Identifier: Apache-2.0
// Counts the planner's rows that are published runs already in the calibration: fitted again, they would count twice.
#pragma once

#include "core/throughput/calibration/measured_rows.h"
#include "core/throughput/calibration/validation_points.h"

namespace tokenyard {

// Rows with a point's model family, accelerator, engine, lengths and load whose two times agree within half a percent.
std::size_t publishedRowsCount(const std::vector<MeasuredRow> &rows, const std::vector<ValidationPoint> &points);

} // namespace tokenyard
