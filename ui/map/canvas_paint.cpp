// SPDX-License-Identifier: Apache-2.0
// What the canvas paints itself: the grid below the items; selection, finding badges and the tool's marks above them.
#include "ui/map/canvas.h"
#include "ui/text/words.h"
#include "ui/theme/contrast.h"
#include "ui/theme/theme.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace tokenyard::ui {

namespace {
constexpr double gridPixels = 9.0; // least distance of grid lines

// 1, 5, 25, 100, 500, ... metres: the first whose lines are far enough apart; every fifth line is a coarse one.
double gridMetres(double pixelsPerMetre)
{
    for (double step : {1.0, 5.0, 25.0, 100.0, 500.0, 2500.0, 10000.0})
        if (step * pixelsPerMetre >= gridPixels)
            return step;
    return 50000.0;
}

// Lines one pixel wide through the multiples of `step`, as filled rectangles: much faster than lines.
void paintLines(QPainter &painter, const QRect &pixels, const QTransform &toPixels, double step, const QColor &colour)
{
    const QTransform toMetres = toPixels.inverted();
    const QPointF from = toMetres.map(QPointF(pixels.topLeft())), to = toMetres.map(QPointF(pixels.bottomRight() + QPoint(1, 1)));
    for (double x = std::floor(from.x() / step) * step; x <= to.x(); x += step)
        painter.fillRect(int(std::lround(toPixels.map(QPointF(x, 0)).x())), pixels.top(), 1, pixels.height(), colour);
    for (double y = std::floor(from.y() / step) * step; y <= to.y(); y += step)
        painter.fillRect(pixels.left(), int(std::lround(toPixels.map(QPointF(0, y)).y())), pixels.width(), 1, colour);
}
} // namespace

// Instead of QGraphicsView's: grid and items come from the picture cached in m_frame, marks are painted each time.
void Canvas::paintEvent(QPaintEvent *)
{
    const auto grid = [this](QPainter &painter, const QRect &pixels) { paintGrid(painter, pixels); };
    const QPixmap &picture = m_frame.picture(*m_scene, viewportTransform(), viewport()->size(), viewport()->devicePixelRatioF(), grid);
    QPainter painter(viewport());
    painter.drawPixmap(0, 0, picture);
    drawForeground(&painter, QRectF());
}

void Canvas::paintGrid(QPainter &painter, const QRect &pixels) const
{
    const QTransform toPixels = painter.worldTransform();
    painter.save();
    painter.resetTransform();
    painter.fillRect(pixels, m_tokens.canvas);
    if (m_grid) {
        const double step = gridMetres(pixelsPerMetre());
        paintLines(painter, pixels, toPixels, step, mixed(m_tokens.line, m_tokens.canvas, 0.45));
        paintLines(painter, pixels, toPixels, step * 5, mixed(m_tokens.line, m_tokens.canvas, 0.9));
    }
    painter.restore();
    paintBackdrops(painter);
}

void Canvas::drawForeground(QPainter *painter, const QRectF &)
{
    painter->save();
    painter->resetTransform();
    painter->setRenderHint(QPainter::Antialiasing);
    paintGuides(*painter);
    paintDimensions(*painter);
    paintGroups(*painter);
    paintSelection(*painter);
    paintNamesBeside(*painter);
    if (!m_tool->busy())
        paintBadges(*painter);
    m_tool->paint(*painter);
    paintFocus(*painter);
    painter->restore();
}

void Canvas::paintSelection(QPainter &painter) const
{
    const Plan &plan = m_document->plan();
    painter.setBrush(Qt::NoBrush);
    for (ObjectId id : m_document->selection()) {
        QPolygonF line;
        if (const Object *object = plan.object(id)) {
            painter.setPen(QPen(m_tokens.selection, 2, object->locked ? Qt::DashLine : Qt::SolidLine));
            for (Point p : object->place.corners())
                line << toPixel(p);
            painter.drawPolygon(line);
        } else if (const Feed *feed = plan.feed(id)) {
            QColor halo = m_tokens.selection;
            halo.setAlphaF(0.45);
            painter.setPen(QPen(halo, 7, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
            for (Point p : route(plan, *feed))
                line << toPixel(p);
            painter.drawPolyline(line);
        }
    }
}

QRectF Canvas::pillRect(QPointF middle, const QString &text) const
{
    const QFontMetricsF metrics(captionFont());
    const QSizeF size(metrics.horizontalAdvance(text) + 16, metrics.height() + 6);
    return QRectF(middle - QPointF(size.width(), size.height()) / 2, size);
}

void Canvas::paintPill(QPainter &painter, QPointF middle, const QString &text, const QColor &fill, const QColor &ink) const
{
    const QRectF box = pillRect(middle, text);
    painter.setFont(captionFont());
    painter.setPen(Qt::NoPen);
    painter.setBrush(fill);
    painter.drawRoundedRect(box, 4, 4);
    painter.setPen(ink);
    painter.drawText(box, Qt::AlignCenter, text);
}

namespace {
QString badgeWord(Severity severity) { return severity == Severity::Error ? Canvas::tr("Error") : Canvas::tr("Warning"); }
} // namespace

// A word must not lie on other objects, which have their names there.
std::vector<Canvas::Badge> Canvas::badges() const
{
    constexpr double dot = 4.0; // pixels, its radius
    std::vector<QRectF> footprints;
    const QRect view = viewport()->rect().adjusted(-40, -20, 40, 20);
    for (const Bounds &b : m_scene->footprints())
        if (const QRectF box(toPixel({b.left, b.top}), toPixel({b.right, b.bottom})); box.intersects(view))
            footprints.push_back(box);
    std::vector<Badge> badges;
    for (const auto &object : m_document->plan().objects) {
        const auto worst = m_scene->worstOf(object->id);
        if (!worst || *worst == Severity::Note || m_scene->isPale(object->id))
            continue;
        const Bounds b = object->place.bounds();
        const QPointF corner = toPixel({b.right, b.top});
        if (!view.contains(corner.toPoint()))
            continue;
        QRectF pill = pillRect(corner, badgeWord(*worst));
        pill.translate(-pill.width() / 2, -pill.height() / 2 - 1);
        const bool worded = b.width() * pixelsPerMetre() > 1.4 * pill.width()
            && std::none_of(footprints.begin(), footprints.end(), [&](const QRectF &box) { return box.intersects(pill); })
            && std::none_of(badges.begin(), badges.end(), [&](const Badge &other) { return other.box.intersects(pill); });
        badges.push_back({worded ? pill : QRectF(corner - QPointF(dot, dot), QSizeF(2 * dot, 2 * dot)), *worst, worded});
    }
    return badges;
}

void Canvas::paintBadges(QPainter &painter) const
{
    for (const Badge &badge : badges()) {
        const QColor colour = badge.severity == Severity::Error ? m_tokens.error : m_tokens.warning;
        if (badge.worded) {
            const QColor ground = mixed(colour, m_tokens.panel, m_tokens.dark ? 0.35 : 0.12);
            paintPill(painter, badge.box.center(), badgeWord(badge.severity), ground, legible(colour, ground, m_tokens));
        } else {
            painter.setPen(QPen(m_tokens.panel, 1));
            painter.setBrush(colour);
            painter.drawEllipse(badge.box);
        }
    }
}

// Shows that the map has the keyboard, if keys brought it here.
void Canvas::paintFocus(QPainter &painter) const
{
    if (!m_focusByKey || !hasFocus())
        return;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(m_tokens.selection, 2));
    painter.drawRect(QRectF(viewport()->rect()).adjusted(1, 1, -1, -1));
}

} // namespace tokenyard::ui
