// SPDX-License-Identifier: Apache-2.0
// The sources that serve the load, stacked, with the load as a line; by hour, or by day where many are in view.
#pragma once

#include "core/study/results.h"
#include "ui/theme/tokens.h"

#include <QString>
#include <QVector>

class QCPAxisRect;
class QCPGraph;

namespace tokenyard::ui {

class Chart;

QString sourceName(const SourceYear &source);

// Mean of each step of hours, at the start of the step (an hour) or its middle (a day).
struct Steps {
    QVector<double> at, mean, low, high;
};
Steps stepsOf(const Eigen::ArrayXd &hourly, int hoursPerStep);

// Draws into the rectangle of the chart's plot, in MW; returns the key as rich text.
QString drawStack(Chart &chart, QCPAxisRect *rect, const EnergyResult &energy, const Eigen::ArrayXd &load, int hoursPerStep);

} // namespace tokenyard::ui
