// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/bar_list.h"

#include "ui/theme/theme.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace tokenyard::ui {

namespace {
constexpr int textHeight = 20, barHeight = 7;
}

BarList::BarList(const Tokens &tokens, QWidget *parent) : QWidget(parent), m_tokens(tokens)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void BarList::setRows(std::vector<BarRow> rows)
{
    m_rows = std::move(rows);
    QStringList spoken;
    for (const BarRow &row : m_rows)
        spoken << row.name + QLatin1Char(' ') + row.value;
    setAccessibleDescription(spoken.join(QStringLiteral("; ")));
    updateGeometry();
    update();
}

QSize BarList::sizeHint() const
{
    int height = 0;
    for (const BarRow &row : m_rows)
        height += rowHeight(row);
    return {220, height};
}

void BarList::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QFont strong = bodyFont();
    strong.setWeight(QFont::DemiBold);
    int y = 0;
    for (const BarRow &row : m_rows) {
        painter.setFont(strong);
        painter.setPen(row.ink.isValid() ? row.ink : m_tokens.ink);
        const int valueWidth = painter.fontMetrics().horizontalAdvance(row.value) + 2;
        painter.drawText(QRect(0, y, width(), textHeight), Qt::AlignRight | Qt::AlignVCenter, row.value);
        painter.setFont(bodyFont());
        painter.setPen(row.shareFraction ? m_tokens.ink : m_tokens.muted);
        const int nameWidth = std::max(0, width() - valueWidth - 10);
        painter.drawText(QRect(0, y, nameWidth, textHeight), Qt::AlignLeft | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(row.name, Qt::ElideRight, nameWidth));
        if (row.shareFraction) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(row.bar);
            painter.drawRoundedRect(QRectF(0, y + textHeight + 1, std::max(1.5, width() * *row.shareFraction), barHeight), 1.5, 1.5);
        }
        y += rowHeight(row);
    }
}

// The tooltip shows an elided name or a row's reason in full.
bool BarList::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    int y = 0;
    for (const BarRow &row : m_rows) {
        y += rowHeight(row);
        if (help->pos().y() < y) {
            QToolTip::showText(help->globalPos(), row.hint.isEmpty() ? row.name + QStringLiteral("  ") + row.value : row.hint, this);
            return true;
        }
    }
    return QWidget::event(event);
}

} // namespace tokenyard::ui
