// SPDX-License-Identifier: Apache-2.0
#include "ui/map/feed_tool.h"

#include "core/edit/feed_voltage.h"
#include "core/edit/feeds.h"
#include "core/edit/nearest_ports.h"
#include "core/edit/route.h"
#include "core/report/drawing/draw_plan.h"
#include "ui/map/canvas.h"
#include "ui/text/words.h"

#include <QLineF>
#include <QPainter>

#include <algorithm>

namespace tokenyard::ui {

namespace {
constexpr double reach = 11, portPixels = 4.5, leastPortPixels = 2.0;
constexpr double portShare = 0.16; // of the side of a small object
} // namespace

const Port &FeedTool::port(FeedEnd end) const
{
    return ports(m_canvas.document()->plan().object(end.object)->kind())[std::size_t(end.port)];
}

Point FeedTool::place(FeedEnd end) const { return portPosition(*m_canvas.document()->plan().object(end.object), end.port); }

bool FeedTool::isOpen(const Object &object, const Port &candidate) const
{
    if (m_from)
        return candidate.kind == port(*m_from).kind && object.id != m_from->object;
    return !m_kind || candidate.kind == *m_kind;
}

// Undo or a deletion may remove the object at which the feed starts.
void FeedTool::forgetRemoved()
{
    const Plan &plan = m_canvas.document()->plan();
    if (m_from && !plan.object(m_from->object))
        m_from.reset();
    if (m_over && !plan.object(m_over->object))
        m_over.reset();
}

// The nearest open port within reach.
std::optional<FeedEnd> FeedTool::portAt(const ToolEvent &event)
{
    std::optional<FeedEnd> best;
    double least = reach;
    for (const auto &object : m_canvas.document()->plan().objects) {
        const auto all = ports(object->kind());
        if (m_canvas.siteScene()->isPale(object->id))
            continue;
        for (std::size_t i = 0; i < all.size(); ++i) {
            const double d = QLineF(m_canvas.toPixel(portPosition(*object, int(i))), event.pixel).length();
            if (d < least && isOpen(*object, all[i])) {
                least = d;
                best = FeedEnd{object->id, int(i)};
            }
        }
    }
    return best;
}

void FeedTool::press(const ToolEvent &event)
{
    m_now = event.map;
    m_pressed = event.pixel;
    m_justStarted = false;
    const auto over = endAt(event);
    if (!over)
        return refuseEnd(event);
    if (m_from) {
        join(*over);
    } else {
        m_from = over;
        m_justStarted = true;
    }
}

void FeedTool::move(const ToolEvent &event)
{
    m_now = event.map;
    const auto over = endAt(event);
    if (over != m_over)
        m_way = m_from && over ? edit::routeAround(m_canvas.document()->plan(), *m_from, *over) : Polyline{};
    m_over = over;
    m_canvas.viewport()->update();
}

// A drag from port to port also joins them.
void FeedTool::release(const ToolEvent &event)
{
    if (!m_from || !m_justStarted || QLineF(m_pressed, event.pixel).length() < reach)
        return;
    if (const auto over = endAt(event))
        join(*over);
    else
        refuseEnd(event);
}

std::optional<FeedEnd> FeedTool::endAt(const ToolEvent &event)
{
    if (const auto near = portAt(event))
        return near;
    const ObjectId object = m_canvas.siteScene()->objectAt(event.map);
    if (m_from && object == m_from->object)
        return std::nullopt;
    return edit::portNear(m_canvas.document()->plan(), object, m_from ? std::optional(port(*m_from).kind) : m_kind, event.map);
}

// Says why the object under the pointer cannot be an end of the feed.
void FeedTool::refuseEnd(const ToolEvent &event)
{
    const Plan &plan = m_canvas.document()->plan();
    const ObjectId object = m_canvas.siteScene()->objectAt(event.map);
    if (!object || (m_from && object == m_from->object))
        return;
    if (const auto kind = m_from ? std::optional(port(*m_from).kind) : m_kind)
        m_canvas.commit(edit::refused(plan, edit::noPortFor(plan, object, *kind)));
}

void FeedTool::join(FeedEnd to)
{
    const Document &document = *m_canvas.document();
    m_canvas.commit(edit::atVoltageOfEnds(edit::connect(document.plan(), *m_from, to), document.catalogue()), 0, true);
    m_from.reset();
    m_over.reset();
    m_canvas.viewport()->update();
}

bool FeedTool::cancel()
{
    const bool was = m_from.has_value();
    m_from.reset();
    m_over.reset();
    return was;
}

void FeedTool::paint(QPainter &painter) const
{
    if (m_from)
        paintRoute(painter);
    paintPorts(painter);
}

void FeedTool::paintPorts(QPainter &painter) const
{
    const Tokens &tokens = m_canvas.tokens();
    for (const auto &object : m_canvas.document()->plan().objects) {
        if (m_canvas.siteScene()->isPale(object->id))
            continue;
        const double side = std::min(object->place.width.si(), object->place.depth.si()) * m_canvas.pixelsPerMetre();
        const double radius = std::clamp(portShare * side, leastPortPixels, portPixels); // small objects keep their ports apart
        const auto all = ports(object->kind());
        for (std::size_t i = 0; i < all.size(); ++i) {
            const FeedEnd end{object->id, int(i)};
            const QColor colour = roleColour(drawing::feedRole(all[i].kind), tokens);
            if (!isOpen(*object, all[i]) && end != m_from)
                continue;
            painter.setPen(QPen(colour, 1.5));
            painter.setBrush(end == m_from || end == m_over ? colour : tokens.panel);
            painter.drawEllipse(m_canvas.toPixel(portPosition(*object, int(i))), radius, radius);
        }
    }
}

void FeedTool::paintRoute(QPainter &painter) const
{
    const Plan &plan = m_canvas.document()->plan();
    const Object &from = *plan.object(m_from->object);
    const Point start = place(*m_from), way = edit::wayOut(from, m_from->port);
    const Point end = m_over ? place(*m_over) : m_now;
    const Point endWay = m_over ? edit::wayOut(*plan.object(m_over->object), m_over->port) : Point{0, 0};
    Polyline line{start};
    const Polyline corners = m_over ? m_way : edit::orthogonalRoute(start, way, end, endWay);
    line.insert(line.end(), corners.begin(), corners.end());
    line.push_back(end);
    QPolygonF polygon;
    for (Point p : line)
        polygon << m_canvas.toPixel(p);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(roleColour(drawing::feedRole(port(*m_from).kind), m_canvas.tokens()), 2.4, Qt::DashLine));
    painter.drawPolyline(polygon);
    m_canvas.paintPill(painter, m_canvas.toPixel(end) + QPointF(0, 22), words(measure(polylineLength(line), units::m, 3)),
                       m_canvas.tokens().ink, m_canvas.tokens().canvas);
}

} // namespace tokenyard::ui
