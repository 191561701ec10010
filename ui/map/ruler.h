// SPDX-License-Identifier: Apache-2.0
// A ruler in metres along an edge of the map: ticks by the scale, the selection's extent and the pointer.
#pragma once

#include "ui/theme/tokens.h"

#include <QWidget>

#include <optional>

namespace tokenyard::ui {

class Canvas;

// The distance between numbered ticks: 1, 2.5 or 5 times a power of ten, at least this many pixels apart.
double tickMetresFactor(double pixelsPerMetreFactor, double leastPixelsFactor);

class Ruler : public QWidget {
    Q_OBJECT
public:
    Ruler(Qt::Orientation orientation, Canvas *canvas, QWidget *parent = nullptr);
    static constexpr int thickness = 22; // pixels

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    void paintExtent(QPainter &painter) const;
    void paintTicks(QPainter &painter) const;
    double along(double metres) const; // pixel of a coordinate

    Qt::Orientation m_orientation;
    Canvas *m_canvas;
    std::optional<double> m_pointer; // metres
};

} // namespace tokenyard::ui
