// SPDX-License-Identifier: Apache-2.0
// Lines along the axes, small boxes and small circles on a screen: filled rectangles on whole pixels and stamps. They are
// crisper than smoothed strokes and many times faster. Pixels throughout, with an identity transform on the painter.
#pragma once

#include <QColor>
#include <QPainter>
#include <QPolygonF>
#include <QRectF>

#include <vector>

namespace tokenyard::ui {

// Whether every leg lies along an axis.
bool isSquare(const QPolygonF &line, bool closed);
// Fills the legs of such a line. `dashes` are lengths on, off, on, ...; empty: solid.
void strokeSquare(QPainter &painter, const QPolygonF &line, bool closed, const QColor &colour, double width,
                  const std::vector<double> &dashes);
// A box with a line of one pixel; no fill if the colour is transparent.
void fillBox(QPainter &painter, const QRectF &box, const QColor &fill, const QColor &line);
// The same circle many times.
void stampCircles(QPainter &painter, const std::vector<QPointF> &middles, double radius, const QBrush &brush, const QPen &pen);

} // namespace tokenyard::ui
