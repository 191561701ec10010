// SPDX-License-Identifier: Apache-2.0
// The marks of the select tool: handles, guides with distances, the position bubble, the rubber band.
#include "ui/map/canvas.h"
#include "ui/map/select_tool.h"
#include "ui/text/words.h"

#include <QLocale>
#include <QPainter>

#include <cmath>

namespace tokenyard::ui {

namespace {
void paintSquare(QPainter &painter, QPointF middle, const Tokens &tokens)
{
    painter.setPen(QPen(tokens.selection, 1.4));
    painter.setBrush(tokens.panel);
    painter.drawRect(QRectF(middle - QPointF(3.5, 3.5), QSizeF(7, 7)));
}

QString metres(double value) { return QLocale().toString(value, 'f', 1); }
} // namespace

void SelectTool::paint(QPainter &painter) const
{
    if (m_mode != Mode::Move)
        paintHandles(painter);
    paintLegs(painter);
    if (busy()) {
        paintGuides(painter);
        paintBubble(painter);
    }
    if (m_mode == Mode::Band)
        paintBand(painter);
}

void SelectTool::paintHandles(QPainter &painter) const
{
    const Object *object = resizable();
    if (!object || object->place.width.si() * m_canvas.pixelsPerMetre() < 21 || object->place.depth.si() * m_canvas.pixelsPerMetre() < 21)
        return;
    for (int y : {-1, 0, 1})
        for (int x : {-1, 0, 1})
            if (x || y)
                paintSquare(painter, m_canvas.toPixel(handlePoint(object->place, {x, y})), m_canvas.tokens());
}

void SelectTool::paintLegs(QPainter &painter) const
{
    const auto &selection = m_canvas.document()->selection();
    const Plan &plan = m_canvas.document()->plan();
    const Feed *feed = selection.size() == 1 ? plan.feed(selection[0]) : nullptr;
    if (!feed)
        return;
    const Polyline line = route(plan, *feed);
    for (std::size_t i = 1; i < line.size(); ++i)
        paintSquare(painter, m_canvas.toPixel((line[i - 1] + line[i]) * 0.5), m_canvas.tokens());
}

void SelectTool::paintGuides(QPainter &painter) const
{
    const Tokens &tokens = m_canvas.tokens();
    painter.setPen(QPen(tokens.snap, 1, Qt::DashLine));
    painter.setRenderHint(QPainter::Antialiasing, false); // guides lie along the axes
    for (const SnapLine &guide : m_snap.guides)
        painter.drawLine(m_canvas.toPixel(guide.a).toPoint(), m_canvas.toPixel(guide.b).toPoint());
    painter.setRenderHint(QPainter::Antialiasing, true);
    if (m_mode != Mode::Move)
        return;
    for (const SnapGap &gap : m_snap.gaps) {
        const QPointF a = m_canvas.toPixel(gap.a), b = m_canvas.toPixel(gap.b);
        painter.setPen(QPen(tokens.snap, 1));
        painter.drawLine(a, b);
        const QString text = words(measure(gap.size(), units::m, 3));
        const bool level = std::fabs(b.x() - a.x()) > std::fabs(b.y() - a.y());
        const QRectF pill = m_canvas.pillRect({}, text);
        const bool roomy = level ? std::fabs(b.x() - a.x()) > pill.width() + 8 : std::fabs(b.y() - a.y()) > pill.height() + 8;
        const QPointF aside = roomy ? QPointF() : level ? QPointF(0, -pill.height() / 2 - 5) : QPointF(pill.width() / 2 + 6, 0);
        m_canvas.paintPill(painter, (a + b) / 2 + aside, text, tokens.snap, tokens.dark ? tokens.canvas : tokens.panel);
    }
}

QString SelectTool::bubbleText(const Object &object) const
{
    if (m_mode == Mode::Resize)
        return Canvas::tr("%1 × %2 m").arg(metres(object.place.width.si()), metres(object.place.depth.si()));
    const Object *before = m_base.object(object.id);
    const Placement place = shownPlace(object);
    const Point d = before ? place.centre() - before->place.centre() : Point{};
    const double moved = d.y == 0 ? d.x : d.x == 0 ? d.y : std::hypot(d.x, d.y);
    const QString sign = moved < 0 ? QStringLiteral("−") : QStringLiteral("+");
    return Canvas::tr("x %1 m  y %2 m  Δ %3%4 m").arg(metres(place.x.si()), metres(place.y.si()), sign, metres(std::fabs(moved)));
}

// What is dragged: of a copy, whose original stays, the copy.
Placement SelectTool::shownPlace(const Object &object) const
{
    Placement place = object.place;
    if (m_mode == Mode::Move && m_copying) {
        place.x += m_snap.delta.x * units::m;
        place.y += m_snap.delta.y * units::m;
    }
    return place;
}

void SelectTool::paintBubble(QPainter &painter) const
{
    const auto ids = m_canvas.selectedObjects();
    const Object *object = ids.empty() ? nullptr : m_canvas.document()->plan().object(ids.front());
    if (!object || m_mode == Mode::Leg)
        return;
    const Bounds b = shownPlace(*object).bounds();
    const Tokens &tokens = m_canvas.tokens();
    const QPointF below = m_canvas.toPixel({(b.left + b.right) / 2, b.bottom}) + QPointF(0, 20);
    m_canvas.paintPill(painter, below, bubbleText(*object), tokens.ink, tokens.canvas);
}

// Left to right encloses (solid), right to left touches (dashed).
void SelectTool::paintBand(QPainter &painter) const
{
    const bool touching = m_now.pixel.x() < m_from.pixel.x();
    QColor fill = m_canvas.tokens().selection;
    painter.setPen(QPen(fill, 1, touching ? Qt::DashLine : Qt::SolidLine));
    fill.setAlphaF(0.08F);
    painter.setBrush(fill);
    painter.drawRect(QRectF(m_from.pixel, m_now.pixel).normalized());
}

} // namespace tokenyard::ui
