// SPDX-License-Identifier: Apache-2.0
// A grid of inputs as a table for spreadsheets: the inputs in their units, then every figure, at full precision; what has no value is blank.
#pragma once

#include "core/what_if/sweep.h"

#include <string>

namespace tokenyard {

// Lines end with a line feed; `addresses` head the columns of the axes.
std::string sweepCsv(const std::vector<std::string> &addresses, const std::vector<SweepAxis> &axes, const std::vector<SweepPoint> &points);

} // namespace tokenyard
