// SPDX-License-Identifier: Apache-2.0
// What the report's figures share: colours by meaning, round axes and a legend that wraps.
#pragma once

#include "core/report/blocks.h"

#include <QColor>
#include <QPainter>
#include <QPainterPath>
#include <QPen>
#include <QString>

#include <functional>
#include <vector>

namespace tokenyard::ui {

QColor colourOf(report::Hue hue);
// Fills with the hue's colour and pattern: hues can be told apart when the page is printed without colours.
void fillWith(QPainter &painter, const QPainterPath &area, report::Hue hue);
void fillWith(QPainter &painter, const QRectF &area, report::Hue hue);
// The pen of a line; `index` counts the lines of a chart, whose dashes differ.
QPen linePen(report::Hue hue, int index, double width);

struct Axis {
    double low = 0.0, high = 1.0, step = 1.0;
    int decimals = 0;
};
// Round steps of 1, 2 or 5 times a power of ten, about five over the range.
Axis axisFor(double low, double high);

struct LegendItem {
    QString name;
    std::function<void(QPainter &, QRectF)> mark; // into the box left of the name
};
double legendHeight(const std::vector<LegendItem> &items, double width);
void paintLegend(QPainter &painter, const std::vector<LegendItem> &items, double y, double width);

} // namespace tokenyard::ui
