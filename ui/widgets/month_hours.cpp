// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/month_hours.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace tokenyard::ui {

namespace {

constexpr double left = 44.0, title = 20.0, foot = 16.0, gap = 8.0;

} // namespace

MonthHours::MonthHours(QWidget *parent) : QWidget(parent) { setFocusPolicy(Qt::StrongFocus); }

void MonthHours::show(const Grid &weekday, const Grid &weekend, Colours colours, const QStringList &labels)
{
    m_weekday = weekday;
    m_weekend = weekend;
    m_colours = std::move(colours);
    m_labels = labels;
    update();
}

QRectF MonthHours::gridOf(bool weekend) const
{
    const double each = (height() - 2.0 * (title + foot) - gap) / 2.0;
    return {left, title + (weekend ? each + foot + gap + title : 0.0), width() - left - 4.0, each};
}

QRectF MonthHours::boxOf(const Cell &cell) const
{
    const QRectF grid = gridOf(cell.weekend);
    return {grid.left() + grid.width() * cell.hour / 24.0, grid.top() + grid.height() * cell.month / 12.0, grid.width() / 24.0,
            grid.height() / 12.0};
}

MonthHours::Cell MonthHours::cellAt(QPointF point) const
{
    for (bool weekend : {false, true})
        if (const QRectF grid = gridOf(weekend); grid.contains(point))
            return {std::clamp(int((point.y() - grid.top()) / grid.height() * 12.0), 0, 11),
                    std::clamp(int((point.x() - grid.left()) / grid.width() * 24.0), 0, 23), weekend};
    return {};
}

void MonthHours::paintGrid(QPainter &painter, bool weekend) const
{
    const QRectF grid = gridOf(weekend);
    painter.setPen(m_colours.ink);
    painter.drawText(QRectF(left, grid.top() - title, grid.width(), title), Qt::AlignLeft | Qt::AlignVCenter,
                     weekend ? tr("Weekends") : tr("Weekdays"));
    for (int month = 0; month < 12; ++month) {
        for (int hour = 0; hour < 24; ++hour) {
            const Cell cell{month, hour, weekend};
            const int value = valueOf(cell);
            if (value >= 0 && value < int(m_colours.cells.size()))
                painter.fillRect(boxOf(cell).adjusted(0.5, 0.5, -0.5, -0.5), m_colours.cells[std::size_t(value)]);
        }
        painter.setPen(m_colours.muted);
        painter.drawText(QRectF(0, boxOf({month, 0, weekend}).top(), left - 6.0, grid.height() / 12.0), Qt::AlignRight | Qt::AlignVCenter,
                         QLocale().standaloneMonthName(month + 1, QLocale::ShortFormat));
    }
    for (int hour = 0; hour <= 18; hour += 6)
        painter.drawText(QRectF(boxOf({11, hour, weekend}).left(), grid.bottom(), 60.0, foot), Qt::AlignLeft | Qt::AlignVCenter,
                         QStringLiteral("%1:00").arg(hour));
}

void MonthHours::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintGrid(painter, false);
    paintGrid(painter, true);
    if (hasFocus() && m_editable) {
        painter.setPen(QPen(m_colours.focus, 2.0));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(boxOf(m_cursor));
    }
}

void MonthHours::paintAt(QMouseEvent *event, bool pressed)
{
    const Cell cell = cellAt(event->position());
    if (!cell.valid() || !m_editable || !(event->buttons() & Qt::LeftButton) || (!pressed && cell == m_last))
        return;
    m_cursor = m_last = cell;
    emit painted(cell.weekend, cell.month, cell.hour);
}

void MonthHours::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    if (key == Qt::Key_Left || key == Qt::Key_Right)
        m_cursor.hour = std::clamp(m_cursor.hour + (key == Qt::Key_Right ? 1 : -1), 0, 23);
    else if (key == Qt::Key_Up || key == Qt::Key_Down) {
        const int row = std::clamp(m_cursor.month + (m_cursor.weekend ? 12 : 0) + (key == Qt::Key_Down ? 1 : -1), 0, 23);
        m_cursor.month = row % 12;
        m_cursor.weekend = row >= 12;
    } else if (key == Qt::Key_Space && m_editable)
        emit painted(m_cursor.weekend, m_cursor.month, m_cursor.hour);
    else
        return QWidget::keyPressEvent(event);
    update();
}

bool MonthHours::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const Cell cell = cellAt(help->pos());
        const int value = cell.valid() ? valueOf(cell) : -1;
        if (value >= 0 && value < m_labels.size())
            QToolTip::showText(
                help->globalPos(),
                tr("%1, %2:00: %3").arg(QLocale().standaloneMonthName(cell.month + 1), QString::number(cell.hour), m_labels[value]), this);
        else
            QToolTip::hideText();
        return true;
    }
    return QWidget::event(event);
}

} // namespace tokenyard::ui
