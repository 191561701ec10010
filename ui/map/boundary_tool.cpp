// SPDX-License-Identifier: Apache-2.0
#include "ui/map/boundary_tool.h"

#include "core/edit/parts.h"
#include "ui/map/canvas.h"
#include "ui/text/words.h"

#include <QKeyEvent>
#include <QLineF>
#include <QPainter>

namespace tokenyard::ui {

namespace {
constexpr double reach = 9;
}

const Polygon &BoundaryTool::boundary() const { return m_canvas.document()->plan().site->boundary; }

Point BoundaryTool::snapped(const ToolEvent &event) const { return snapPoint(event.map, {}, m_canvas.snapSettings(event.modifiers)).delta; }

std::optional<std::size_t> BoundaryTool::edgeAt(QPointF pixel) const
{
    for (std::size_t i = 0; i < boundary().size(); ++i)
        if (QLineF(m_canvas.toPixel((boundary()[i] + boundary()[(i + 1) % boundary().size()]) * 0.5), pixel).length() <= reach)
            return i;
    return std::nullopt;
}

void BoundaryTool::press(const ToolEvent &event)
{
    m_now = snapped(event);
    if (boundary().empty()) {
        if (m_drawn.size() > 2 && QLineF(m_canvas.toPixel(m_drawn.front()), event.pixel).length() <= reach)
            return closeDrawn();
        m_drawn.push_back(m_now);
        return;
    }
    m_before = m_base = boundary();
    m_corner = m_canvas.boundaryCornerAt(event.pixel);
    if (!m_corner) {
        if (const auto edge = edgeAt(event.pixel)) {
            m_corner = *edge + 1;
            m_base.insert(m_base.begin() + std::ptrdiff_t(*edge) + 1, m_now);
        }
    }
    m_dragging = m_corner.has_value();
    m_gesture = Document::newGesture();
}

void BoundaryTool::move(const ToolEvent &event)
{
    m_now = snapped(event);
    m_canvas.viewport()->update();
    if (!m_dragging)
        return;
    Polygon next = m_base;
    next[*m_corner] = m_now;
    m_canvas.commitDrag([canvas = &m_canvas, next] { return edit::setBoundary(canvas->document()->plan(), next); }, m_gesture);
}

void BoundaryTool::release(const ToolEvent &)
{
    m_canvas.flushDrag();
    m_dragging = false;
}

bool BoundaryTool::keyPress(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && m_drawn.size() > 2) {
        closeDrawn();
        return true;
    }
    const bool remove = event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace;
    if (!remove || !m_corner || *m_corner >= boundary().size())
        return false;
    Polygon next = boundary();
    next.erase(next.begin() + std::ptrdiff_t(*m_corner));
    if (m_canvas.commit(edit::setBoundary(m_canvas.document()->plan(), next)))
        m_corner.reset();
    return true;
}

void BoundaryTool::closeDrawn()
{
    if (m_canvas.commit(edit::setBoundary(m_canvas.document()->plan(), m_drawn)))
        m_drawn.clear();
}

bool BoundaryTool::cancel()
{
    const bool was = busy();
    if (m_dragging)
        m_canvas.commit(edit::setBoundary(m_canvas.document()->plan(), m_before), m_gesture);
    m_dragging = false;
    m_drawn.clear();
    return was;
}

void BoundaryTool::paint(QPainter &painter) const
{
    const Tokens &tokens = m_canvas.tokens();
    QPolygonF line;
    for (Point p : m_drawn)
        line << m_canvas.toPixel(p);
    if (!m_drawn.empty())
        line << m_canvas.toPixel(m_now);
    painter.setPen(QPen(tokens.selection, 1.6));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(line);
    for (std::size_t i = 0; i < boundary().size(); ++i) {
        const Point a = boundary()[i], b = boundary()[(i + 1) % boundary().size()];
        painter.setPen(QPen(tokens.selection, 1.4));
        painter.setBrush(m_corner == i ? tokens.selection : tokens.panel);
        painter.drawRect(QRectF(m_canvas.toPixel(a) - QPointF(4, 4), QSizeF(8, 8)));
        painter.setBrush(tokens.panel);
        painter.drawEllipse(m_canvas.toPixel((a + b) * 0.5), 3.5, 3.5);
        if (m_dragging)
            m_canvas.paintPill(painter, (m_canvas.toPixel(a) + m_canvas.toPixel(b)) / 2 + QPointF(0, -16),
                               words(measure(distance(a, b) * units::m, units::m, 4)), tokens.ink, tokens.canvas);
    }
}

} // namespace tokenyard::ui
