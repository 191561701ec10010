// SPDX-License-Identifier: Apache-2.0
#include "ui/map/measure_tool.h"

#include "ui/map/canvas.h"
#include "ui/text/words.h"

#include <QLineF>
#include <QPainter>

#include <cmath>

namespace tokenyard::ui {

// Shift keeps the leg horizontal or vertical.
Point MeasureTool::snapped(const ToolEvent &event) const
{
    const auto targets = m_canvas.siteScene()->snapTargets({});
    Point p = snapPoint(event.map, targets, m_canvas.snapSettings(event.modifiers)).delta;
    if (!m_points.empty() && (event.modifiers & Qt::ShiftModifier)) {
        const Point d = p - m_points.back();
        p = std::fabs(d.x) > std::fabs(d.y) ? Point{p.x, m_points.back().y} : Point{m_points.back().x, p.y};
    }
    return p;
}

void MeasureTool::press(const ToolEvent &event)
{
    if (m_done)
        m_points.clear();
    m_done = false;
    m_now = snapped(event);
    const bool closes = m_points.size() > 2 && QLineF(m_canvas.toPixel(m_points.front()), event.pixel).length() < 10;
    if (closes)
        m_now = m_points.front();
    m_points.push_back(m_now);
    m_done = closes;
}

void MeasureTool::move(const ToolEvent &event)
{
    if (!m_done)
        m_now = snapped(event);
    m_canvas.viewport()->update();
}

void MeasureTool::doubleClick(const ToolEvent &) { m_done = true; }

bool MeasureTool::cancel()
{
    const bool was = !m_points.empty();
    m_points.clear();
    m_done = false;
    return was;
}

void MeasureTool::paint(QPainter &painter) const
{
    if (m_points.empty())
        return;
    const Tokens &tokens = m_canvas.tokens();
    Polyline line = m_points;
    if (!m_done)
        line.push_back(m_now);
    const bool closed = m_done && line.size() > 3 && line.front() == line.back();
    QPolygonF polygon;
    for (Point p : line)
        polygon << m_canvas.toPixel(p);
    QColor fill = tokens.snap;
    fill.setAlphaF(0.08F);
    painter.setPen(QPen(tokens.snap, 1.4));
    painter.setBrush(closed ? QBrush(fill) : QBrush(Qt::NoBrush));
    if (closed)
        painter.drawPolygon(polygon);
    else
        painter.drawPolyline(polygon);
    const QColor ink = tokens.dark ? tokens.canvas : tokens.panel;
    for (std::size_t i = 1; i < line.size(); ++i)
        if (line[i] != line[i - 1])
            m_canvas.paintPill(painter, (m_canvas.toPixel(line[i - 1]) + m_canvas.toPixel(line[i])) / 2,
                               words(measure(distance(line[i - 1], line[i]) * units::m, units::m, 4)), tokens.snap, ink);
    QString total = Canvas::tr("Total %1").arg(words(measure(polylineLength(line), units::m, 4)));
    if (closed)
        total += QStringLiteral(" · ") + words(measure(polygonArea(line), units::m2, 5));
    if (line.size() > 2)
        m_canvas.paintPill(painter, m_canvas.toPixel(line.back()) + QPointF(0, 24), total, tokens.ink, tokens.canvas);
}

} // namespace tokenyard::ui
