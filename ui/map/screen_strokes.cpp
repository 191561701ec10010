// SPDX-License-Identifier: Apache-2.0
#include "ui/map/screen_strokes.h"

#include <QPaintDevice>
#include <QPixmap>

#include <algorithm>
#include <cmath>

namespace tokenyard::ui {

namespace {
constexpr double hair = 1e-3; // pixels

bool alongAxis(QPointF a, QPointF b) { return std::fabs(a.x() - b.x()) < hair || std::fabs(a.y() - b.y()) < hair; }

// A segment of a horizontal or vertical line as whole pixels; its ends extend half a width, so that corners close.
QRect stretch(QPointF a, QPointF b, int width, bool caps)
{
    const int half = width / 2, reach = caps ? half : 0;
    const int x0 = int(std::lround(std::min(a.x(), b.x()))), x1 = int(std::lround(std::max(a.x(), b.x())));
    const int y0 = int(std::lround(std::min(a.y(), b.y()))), y1 = int(std::lround(std::max(a.y(), b.y())));
    if (std::fabs(a.y() - b.y()) < hair)
        return {x0 - reach, y0 - half, x1 - x0 + 2 * reach + (caps ? width % 2 : 0), width};
    return {x0 - half, y0 - reach, width, y1 - y0 + 2 * reach + (caps ? width % 2 : 0)};
}

// Draws the pattern along a leg; `at` is the position in the pattern where the leg begins, and is advanced.
void dashLeg(QPainter &painter, QPointF a, QPointF b, const QColor &colour, int width, const std::vector<double> &dashes, double period,
             double &at)
{
    const double length = std::hypot(b.x() - a.x(), b.y() - a.y());
    const QPointF way = length > 0 ? (b - a) / length : QPointF();
    double done = 0.0;
    while (done < length) {
        double into = std::fmod(at, period);
        std::size_t i = 0;
        while (i + 1 < dashes.size() && into >= dashes[i])
            into -= dashes[i++];
        const double step = std::min(std::max(dashes[i] - into, 0.25), length - done);
        if (i % 2 == 0)
            painter.fillRect(stretch(a + way * done, a + way * (done + step), width, false), colour);
        done += step;
        at += step;
    }
}
} // namespace

bool isSquare(const QPolygonF &line, bool closed)
{
    for (int i = 1; i < line.size(); ++i)
        if (!alongAxis(line[i - 1], line[i]))
            return false;
    return !closed || line.size() < 2 || alongAxis(line.back(), line.front());
}

void strokeSquare(QPainter &painter, const QPolygonF &line, bool closed, const QColor &colour, double width,
                  const std::vector<double> &dashes)
{
    const int pixels = std::max(1, int(std::lround(width)));
    double period = 0.0, at = 0.0;
    for (double d : dashes)
        period += d;
    const int legs = int(line.size()) - (closed ? 0 : 1);
    for (int i = 0; i < legs; ++i) {
        const QPointF a = line[i], b = line[(i + 1) % line.size()];
        if (period <= 0.0)
            painter.fillRect(stretch(a, b, pixels, true), colour);
        else
            dashLeg(painter, a, b, colour, pixels, dashes, period, at);
    }
}

void fillBox(QPainter &painter, const QRectF &box, const QColor &fill, const QColor &line)
{
    const QRect outer(QPoint(int(std::lround(box.left())), int(std::lround(box.top()))),
                      QPoint(int(std::lround(box.right())), int(std::lround(box.bottom()))));
    if (fill.alpha() > 0)
        painter.fillRect(outer, fill);
    if (line.alpha() == 0)
        return;
    painter.fillRect(outer.left(), outer.top(), outer.width(), 1, line);
    painter.fillRect(outer.left(), outer.bottom(), outer.width(), 1, line);
    painter.fillRect(outer.left(), outer.top(), 1, outer.height(), line);
    painter.fillRect(outer.right(), outer.top(), 1, outer.height(), line);
}

void stampCircles(QPainter &painter, const std::vector<QPointF> &middles, double radius, const QBrush &brush, const QPen &pen)
{
    const double ratio = painter.device()->devicePixelRatioF();
    const int side = 2 * int(std::ceil(radius + pen.widthF())) + 1;
    QPixmap stamp(QSize(side, side) * ratio);
    stamp.setDevicePixelRatio(ratio);
    stamp.fill(Qt::transparent);
    QPainter once(&stamp);
    once.setRenderHint(QPainter::Antialiasing);
    once.setBrush(brush);
    once.setPen(pen);
    once.drawEllipse(QPointF(side / 2.0, side / 2.0), radius, radius);
    once.end();
    for (QPointF middle : middles)
        painter.drawPixmap(QPoint(int(std::lround(middle.x() - side / 2.0)), int(std::lround(middle.y() - side / 2.0))), stamp);
}

} // namespace tokenyard::ui
