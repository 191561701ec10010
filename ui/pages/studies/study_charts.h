// SPDX-License-Identifier: Apache-2.0
// The charts of the studies page: how the samples spread around the plan, and a figure over two inputs.
#pragma once

#include "ui/pages/chart.h"

#ifndef Q_MOC_RUN
#include "core/what_if/sample_statistics.h"
#include "core/what_if/sweep.h"
#endif

namespace tokenyard::ui {

// Bars of the share of samples; `limit` is the value to reach (a hurdle), drawn if it is known.
void drawDistribution(Chart &chart, const KpiInfo &info, const KpiRows &rows, std::optional<double> base, std::optional<double> limit);

struct ContourField {
    std::vector<SweepAxis> axes; // two: horizontal, vertical
    std::vector<SweepPoint> points;
};
// Lines of equal value, one of them at `limit`; a cross at the plan with the inputs' low and high.
void drawContour(Chart &chart, const KpiInfo &info, const ContourField &field, std::optional<double> base, std::optional<double> limit);

// The line along which a grid has a value: pieces of two points each, in units of the grid's steps.
struct ContourPiece {
    double x1, y1, x2, y2;
};
std::vector<ContourPiece> contourOf(const std::vector<double> &values, int columns, int rows, double level);

} // namespace tokenyard::ui
