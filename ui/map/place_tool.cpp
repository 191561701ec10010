// SPDX-License-Identifier: Apache-2.0
#include "ui/map/place_tool.h"

#include "core/edit/objects.h"
#include "core/report/drawing/draw_plan.h"
#include "ui/map/canvas.h"
#include "ui/text/words.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace tokenyard::ui {

namespace {
constexpr double drawnPixels = 8; // a shorter drag is a click
}

int PlaceTool::level() const { return std::max(1, m_canvas.level()); }

// Before drawing starts the whole footprint snaps; afterwards the corner does.
Point PlaceTool::snapped(const ToolEvent &event)
{
    const auto targets = m_canvas.siteScene()->snapTargets({});
    const SnapSettings settings = m_canvas.snapSettings(event.modifiers);
    if (m_from) {
        m_snap = snapPoint(event.map, targets, settings);
        return m_snap.delta;
    }
    const KindInfo &info = kindInfo(m_kind);
    const Bounds box{event.map.x - info.width / 2, event.map.y - info.depth / 2, event.map.x + info.width / 2,
                     event.map.y + info.depth / 2};
    constexpr double nudge = 1e-9; // so that both axes snap
    m_snap = snapMove(box, {nudge, nudge}, targets, settings);
    return event.map + m_snap.delta;
}

void PlaceTool::press(const ToolEvent &event)
{
    m_now = snapped(event);
    m_from = snapPoint(event.map, {}, m_canvas.snapSettings(event.modifiers)).delta;
    m_drawn = false;
}

void PlaceTool::move(const ToolEvent &event)
{
    m_inside = true;
    if (m_from) {
        const Point to = snapped(event);
        m_drawn = m_drawn || distance(*m_from, to) * m_canvas.pixelsPerMetre() > drawnPixels;
        if (m_drawn)
            m_now = to;
    } else {
        m_now = snapped(event);
    }
    m_canvas.viewport()->update();
}

Placement PlaceTool::footprint() const
{
    const KindInfo &info = kindInfo(m_kind);
    if (!m_from || !m_drawn)
        return {.x = (m_now.x - info.width / 2) * units::m,
                .y = (m_now.y - info.depth / 2) * units::m,
                .width = info.width * units::m,
                .depth = info.depth * units::m,
                .angle = 0.0,
                .level = level()};
    constexpr double least = 0.5; // m
    const Bounds b = boundsOf({*m_from, m_now});
    return {.x = b.left * units::m,
            .y = b.top * units::m,
            .width = std::max(b.width(), least) * units::m,
            .depth = std::max(b.height(), least) * units::m,
            .angle = 0.0,
            .level = level()};
}

void PlaceTool::release(const ToolEvent &event)
{
    if (!m_from)
        return;
    const Placement place = footprint();
    m_from.reset();
    m_drawn = false;
    m_canvas.commit(edit::addObject(m_canvas.document()->plan(), m_kind, place, {}, words(kindInfo(m_kind).label).toStdString()), 0, true);
    if (!(event.modifiers & Qt::ShiftModifier))
        m_canvas.setSelectTool(); // last: it deletes this tool
}

bool PlaceTool::cancel()
{
    const bool was = m_from.has_value();
    m_from.reset();
    m_drawn = false;
    return was;
}

void PlaceTool::paint(QPainter &painter) const
{
    if (!m_inside)
        return;
    const Tokens &tokens = m_canvas.tokens();
    const Placement place = footprint();
    const Bounds b = place.bounds();
    QColor fill = tokens.selection;
    painter.setPen(QPen(fill, 1.5, Qt::DashLine));
    fill.setAlphaF(0.10F);
    painter.setBrush(fill);
    painter.drawRect(QRectF(m_canvas.toPixel({b.left, b.top}), m_canvas.toPixel({b.right, b.bottom})));
    painter.setPen(QPen(tokens.snap, 1, Qt::DashLine));
    for (const SnapLine &guide : m_snap.guides)
        painter.drawLine(m_canvas.toPixel(guide.a), m_canvas.toPixel(guide.b));
    const QLocale locale;
    m_canvas.paintPill(painter, m_canvas.toPixel({(b.left + b.right) / 2, b.bottom}) + QPointF(0, 20),
                       Canvas::tr("%1 × %2 m").arg(locale.toString(b.width(), 'f', 1), locale.toString(b.height(), 'f', 1)), tokens.ink,
                       tokens.canvas);
}

} // namespace tokenyard::ui
