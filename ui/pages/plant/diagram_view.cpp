// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/plant/diagram_view.h"

#include "ui/text/words.h"
#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace tokenyard::ui {

namespace {
constexpr double leastScale = 0.3, mostScale = 24.0;
constexpr double fitMost = 5.0; // a small plant must not fill the page
constexpr double margin = 16.0, reach = 5.0, panStep = 60.0;
constexpr double readable = 8.0; // pixels of a letter's height: below that the whole is a thumbnail
constexpr int dragAfter = 4;
} // namespace

DiagramView::DiagramView(const Tokens &tokens, QWidget *parent) : QWidget(parent), m_tokens(tokens)
{
    setObjectName(QStringLiteral("diagram"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setMinimumSize(200, 160);
}

void DiagramView::setDiagram(drawing::Diagram diagram)
{
    m_diagram = std::move(diagram);
    m_labels.entries.clear();
    m_leastWords = 0.0;
    for (const drawing::Primitive &primitive : m_diagram.list.primitives())
        if (const auto *text = std::get_if<drawing::Words>(&primitive.geometry))
            m_leastWords = m_leastWords > 0.0 ? std::min(m_leastWords, text->sizeMm) : text->sizeMm;
    showAsBefore();
    update();
}

void DiagramView::setSelected(const std::vector<ObjectId> &ids)
{
    m_selected = ids;
    update();
}

bool DiagramView::hasRoom() const
{
    const Bounds b = m_diagram.bounds;
    return b.width() > 0 && b.height() > 0 && width() > 2 * margin && height() > 2 * margin;
}

double DiagramView::wholeScale() const
{
    const Bounds b = m_diagram.bounds;
    return std::clamp(std::min((width() - 2 * margin) / b.width(), (height() - 2 * margin) / b.height()), leastScale, fitMost);
}

// The diagram in the middle; along an axis that is too long for the view it begins where `m_start` says.
void DiagramView::place(double scale)
{
    const Bounds b = m_diagram.bounds;
    const auto begin = [&](double room, double length, double from, bool atStart) {
        const double drawn = length * scale;
        return (drawn > room - 2 * margin && atStart ? margin : (room - drawn) / 2) - from * scale;
    };
    m_scale = scale;
    m_origin =
        QPointF(begin(width(), b.width(), b.left, m_start & Qt::AlignLeft), begin(height(), b.height(), b.top, m_start & Qt::AlignTop));
    update();
}

void DiagramView::fit()
{
    if (!hasRoom())
        return;
    place(wholeScale());
    m_shows = Shows::Whole;
}

void DiagramView::showStart()
{
    if (!hasRoom())
        return;
    place(m_leastWords > 0.0 ? std::max(wholeScale(), std::min(readable / m_leastWords, fitMost)) : wholeScale());
    m_shows = Shows::Start;
}

void DiagramView::showAsBefore()
{
    if (m_shows == Shows::Start)
        showStart();
    else if (m_shows == Shows::Whole)
        fit();
}

void DiagramView::zoomBy(double factor, QPointF anchor)
{
    const double scale = std::clamp(m_scale * factor, leastScale, mostScale);
    m_origin = anchor + (m_origin - anchor) * (scale / m_scale);
    m_scale = scale;
    m_shows = Shows::Part;
    update();
}

void DiagramView::panBy(QPointF pixels)
{
    m_origin += pixels;
    m_shows = Shows::Part;
    update();
}

QPointF DiagramView::toPixel(Point at) const { return m_origin + QPointF(at.x, at.y) * m_scale; }
Point DiagramView::toDiagram(QPointF pixel) const { return {(pixel.x() - m_origin.x()) / m_scale, (pixel.y() - m_origin.y()) / m_scale}; }
std::vector<ObjectId> DiagramView::at(QPointF pixel) const { return m_diagram.at(toDiagram(pixel), reach / m_scale); }

bool DiagramView::isSelected(const std::vector<ObjectId> &ids) const
{
    return std::any_of(ids.begin(), ids.end(),
                       [this](ObjectId id) { return std::find(m_selected.begin(), m_selected.end(), id) != m_selected.end(); });
}

void DiagramView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_tokens.canvas);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.save();
    painter.translate(m_origin);
    painter.scale(m_scale, m_scale);
    PaintOptions options;
    options.font = bodyFont();
    options.language = currentLanguage();
    options.pixelsPerMm = m_scale;
    if (m_labelsAt != m_scale)
        m_labels.entries.clear();
    m_labelsAt = m_scale;
    paintList(painter, m_diagram.list, m_tokens, options, &m_labels);
    painter.restore();
    paintSelected(painter);
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(m_tokens.selection);
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
}

void DiagramView::paintSelected(QPainter &painter) const
{
    painter.setPen(QPen(m_tokens.selection, 2.0));
    painter.setBrush(Qt::NoBrush);
    for (const drawing::DiagramSymbol &symbol : m_diagram.symbols)
        if (isSelected(symbol.ids)) {
            const Bounds b = symbol.box.grown(1.2);
            painter.drawRect(QRectF(toPixel({b.left, b.top}), toPixel({b.right, b.bottom})));
        }
    QColor band = m_tokens.selection;
    band.setAlphaF(0.35F);
    painter.setPen(QPen(band, 6.0));
    for (const drawing::DiagramLine &line : m_diagram.lines)
        if (isSelected(line.ids)) {
            QPolygonF way;
            for (Point p : line.way)
                way << toPixel(p);
            painter.drawPolyline(way);
        }
}

void DiagramView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    showAsBefore();
}

void DiagramView::wheelEvent(QWheelEvent *event)
{
    constexpr double perStep = 120.0; // eighths of a degree
    zoomBy(std::pow(zoomStep, event->angleDelta().y() / perStep), event->position());
    event->accept();
}

void DiagramView::mousePressEvent(QMouseEvent *event)
{
    m_dragFrom = event->position();
    m_dragged = false;
}

void DiagramView::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_dragFrom) {
        setCursor(at(event->position()).empty() ? Qt::ArrowCursor : Qt::PointingHandCursor);
        return;
    }
    if (!m_dragged && (event->position() - *m_dragFrom).manhattanLength() < dragAfter)
        return;
    m_dragged = true;
    panBy(event->position() - *m_dragFrom);
    m_dragFrom = event->position();
}

void DiagramView::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_dragFrom && !m_dragged && event->button() == Qt::LeftButton)
        emit chosen(at(event->position()));
    m_dragFrom.reset();
}

void DiagramView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (const auto ids = at(event->position()); !ids.empty())
        emit opened(ids);
}

// The next or previous symbol, in the order in which they were drawn.
void DiagramView::step(int by)
{
    const int count = int(m_diagram.symbols.size());
    if (count == 0)
        return;
    int now = -1;
    for (int i = 0; i < count && now < 0; ++i)
        if (isSelected(m_diagram.symbols[std::size_t(i)].ids))
            now = i;
    const int next = now < 0 ? (by > 0 ? 0 : count - 1) : (now + by + count) % count;
    const drawing::DiagramSymbol &symbol = m_diagram.symbols[std::size_t(next)];
    const QPointF middle = toPixel({(symbol.box.left + symbol.box.right) / 2, (symbol.box.top + symbol.box.bottom) / 2});
    if (!rect().contains(middle.toPoint()))
        panBy(QPointF(rect().center()) - middle);
    emit chosen(symbol.ids);
}

void DiagramView::keyPressEvent(QKeyEvent *event)
{
    const QPointF middle(rect().center());
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal: return zoomBy(zoomStep, middle);
    case Qt::Key_Minus: return zoomBy(1 / zoomStep, middle);
    case Qt::Key_Home: return event->modifiers() & Qt::ShiftModifier ? showStart() : fit();
    case Qt::Key_Left: return panBy({panStep, 0});
    case Qt::Key_Right: return panBy({-panStep, 0});
    case Qt::Key_Up: return panBy({0, panStep});
    case Qt::Key_Down: return panBy({0, -panStep});
    case Qt::Key_N: return step(event->modifiers() & Qt::ShiftModifier ? -1 : 1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!m_selected.empty())
            emit opened(m_selected);
        return;
    default: QWidget::keyPressEvent(event);
    }
}

bool DiagramView::event(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LanguageChange)
        m_labels.entries.clear();
    return QWidget::event(event);
}

} // namespace tokenyard::ui
