// SPDX-License-Identifier: Apache-2.0
#include "ui/map/ruler.h"

#include "ui/map/canvas.h"
#include "ui/theme/theme.h"

#include <QLocale>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace tokenyard::ui {

double tickMetresFactor(double pixelsPerMetreFactor, double leastPixelsFactor)
{
    const double least = leastPixelsFactor / pixelsPerMetreFactor;
    const double power = std::pow(10.0, std::floor(std::log10(least)));
    for (double k : {1.0, 2.5, 5.0})
        if (k * power >= least * (1 - 1e-9))
            return k * power;
    return 10 * power;
}

Ruler::Ruler(Qt::Orientation orientation, Canvas *canvas, QWidget *parent) : QWidget(parent), m_orientation(orientation), m_canvas(canvas)
{
    if (orientation == Qt::Horizontal)
        setFixedHeight(thickness);
    else
        setFixedWidth(thickness);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setToolTip(tr("Click to set a guide, or to take one away."));
    const auto repaint = [this] { update(); };
    connect(canvas, &Canvas::viewChanged, this, repaint);
    connect(canvas, &Canvas::scaleChanged, this, repaint);
    connect(canvas->document(), &Document::selectionChanged, this, repaint);
    connect(canvas->document(), &Document::planChanged, this, repaint);
    connect(canvas, &Canvas::cursorMoved, this, [this](QPointF metres) {
        m_pointer = m_orientation == Qt::Horizontal ? metres.x() : metres.y();
        update();
    });
    connect(canvas, &Canvas::cursorLeft, this, [this] {
        m_pointer.reset();
        update();
    });
}

double Ruler::along(double metres) const
{
    return m_orientation == Qt::Horizontal ? m_canvas->toPixel({metres, 0}).x() : m_canvas->toPixel({0, metres}).y();
}

// A click sets a guide there; a click on a guide removes it.
void Ruler::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const bool upright = m_orientation == Qt::Horizontal;
    const QPointF pixel = m_canvas->viewport()->mapFrom(m_canvas->window(), mapTo(window(), event->position().toPoint()));
    const Point at = m_canvas->toMap(pixel);
    const double value = toGrid(upright ? at.x : at.y, m_canvas->snapSettings(event->modifiers()).grid);
    const double reach = 4.0 / m_canvas->pixelsPerMetre();
    m_canvas->changeSheet(
        [&](edit::MapSheet &sheet) {
            const auto near = [&](const edit::Guide &g) { return g.upright == upright && std::fabs(g.at - value) <= reach; };
            if (std::erase_if(sheet.guides, near) == 0)
                sheet.guides.push_back({upright, value});
        },
        tr("Change the guides"));
}

void Ruler::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &tokens = m_canvas->tokens();
    painter.fillRect(rect(), tokens.canvas);
    paintExtent(painter);
    paintTicks(painter);
    painter.setPen(tokens.line);
    if (m_orientation == Qt::Horizontal)
        painter.drawLine(0, height() - 1, width(), height() - 1);
    else
        painter.drawLine(width() - 1, 0, width() - 1, height());
    if (!m_pointer)
        return;
    const int at = int(along(*m_pointer));
    painter.setPen(tokens.selection);
    if (m_orientation == Qt::Horizontal)
        painter.drawLine(at, 0, at, height());
    else
        painter.drawLine(0, at, width(), at);
}

void Ruler::paintExtent(QPainter &painter) const
{
    const Plan &plan = m_canvas->document()->plan();
    for (ObjectId id : m_canvas->document()->selection()) {
        const Object *object = plan.object(id);
        if (!object)
            continue;
        const Bounds b = object->place.bounds();
        const bool level = m_orientation == Qt::Horizontal;
        const double from = along(level ? b.left : b.top), to = along(level ? b.right : b.bottom);
        const QRectF band = level ? QRectF(from, 0, to - from, height()) : QRectF(0, from, width(), to - from);
        painter.fillRect(band, m_canvas->tokens().band);
    }
}

void Ruler::paintTicks(QPainter &painter) const
{
    const Tokens &tokens = m_canvas->tokens();
    const bool level = m_orientation == Qt::Horizontal;
    const double step = tickMetresFactor(m_canvas->pixelsPerMetre(), 60);
    const Point from = m_canvas->toMap({0, 0});
    const Point to = m_canvas->toMap(QPointF(m_canvas->viewport()->width(), m_canvas->viewport()->height()));
    const double first = std::floor((level ? from.x : from.y) / step) * step, last = level ? to.x : to.y;
    QFont font = captionFont();
    font.setPixelSize(9);
    painter.setFont(font);
    const QLocale locale;
    for (double value = first; value <= last; value += step) {
        const int at = int(std::lround(along(value)));
        const QString text = locale.toString(value, 'f', step < 1 ? 1 : (step == 2.5 ? 1 : 0));
        painter.setPen(tokens.faint);
        if (level) {
            painter.drawLine(at, height() - 6, at, height());
            painter.drawText(QRect(at + 3, 0, 60, height() - 4), Qt::AlignLeft | Qt::AlignVCenter, text);
        } else {
            painter.drawLine(width() - 6, at, width(), at);
            painter.save();
            painter.translate(0, at - 3);
            painter.rotate(-90);
            painter.drawText(QRect(0, 0, 60, width() - 4), Qt::AlignLeft | Qt::AlignVCenter, text);
            painter.restore();
        }
    }
}

} // namespace tokenyard::ui
