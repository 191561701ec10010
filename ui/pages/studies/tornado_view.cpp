// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/studies/tornado_view.h"

#include "ui/theme/theme.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace tokenyard::ui {

namespace {
constexpr int rowHeight = 22, headHeight = 22, barHeight = 13, dotSize = 7, gap = 10, valueWidth = 52;
constexpr double mostRangeShare = 0.30, leastBarShare = 0.30; // of the width
} // namespace

TornadoView::TornadoView(const Tokens &tokens, QWidget *parent) : QWidget(parent), m_tokens(tokens)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setObjectName(QStringLiteral("tornado"));
    setAccessibleName(tr("What moves the figure"));
}

void TornadoView::setRows(std::vector<TornadoRow> rows, const QString &lowers, const QString &raises)
{
    m_rows = std::move(rows);
    m_lowers = lowers;
    m_raises = raises;
    QStringList spoken;
    for (const TornadoRow &row : m_rows)
        spoken << row.label + QLatin1Char(' ') + row.range + QLatin1Char(' ') + row.value;
    setAccessibleDescription(spoken.join(QStringLiteral("; ")));
    updateGeometry();
    update();
}

QSize TornadoView::sizeHint() const { return {560, headHeight + rowHeight * int(m_rows.size()) + 4}; }

int TornadoView::rowAt(int y) const
{
    const int row = (y - headHeight) / rowHeight;
    return y >= headHeight && row < int(m_rows.size()) ? row : -1;
}

void TornadoView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QFontMetrics metrics(captionFont());
    int rangeWidth = metrics.horizontalAdvance(tr("Low – high"));
    for (const TornadoRow &row : m_rows)
        rangeWidth = std::max(rangeWidth, metrics.horizontalAdvance(row.range) + 2);
    rangeWidth = std::min(rangeWidth, int(width() * mostRangeShare));
    const int rangeEnd = int(width() * (1.0 - leastBarShare)) - valueWidth - gap, labelEnd = rangeEnd - rangeWidth - gap;
    const double left = rangeEnd + gap + valueWidth, right = width() - valueWidth, middle = 0.5 * (left + right);
    painter.setFont(captionFont());
    painter.setPen(m_tokens.muted);
    painter.drawText(QRect(0, 0, labelEnd, headHeight), Qt::AlignLeft | Qt::AlignVCenter, tr("Input"));
    painter.drawText(QRect(labelEnd, 0, rangeEnd - labelEnd, headHeight), Qt::AlignRight | Qt::AlignVCenter, tr("Low – high"));
    painter.drawText(QRectF(left - valueWidth, 0, middle - left + valueWidth - 6, headHeight), Qt::AlignRight | Qt::AlignVCenter, m_lowers);
    painter.drawText(QRectF(middle + 6, 0, right + valueWidth - middle - 6, headHeight), Qt::AlignLeft | Qt::AlignVCenter, m_raises);
    for (int i = 0; i < int(m_rows.size()); ++i) {
        const TornadoRow &row = m_rows[std::size_t(i)];
        const int y = headHeight + i * rowHeight;
        painter.setPen(QPen(row.sourced ? m_tokens.good : m_tokens.warning, 1.5));
        painter.setBrush(row.sourced ? QBrush(m_tokens.good) : Qt::NoBrush);
        painter.drawEllipse(QRectF(1, y + 0.5 * (rowHeight - dotSize), dotSize, dotSize));
        painter.setFont(bodyFont());
        painter.setPen(m_tokens.ink);
        const QRect label(dotSize + 9, y, labelEnd - dotSize - 9, rowHeight);
        painter.drawText(label, Qt::AlignLeft | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(row.label, Qt::ElideRight, label.width()));
        painter.setFont(captionFont());
        painter.setPen(m_tokens.muted);
        painter.drawText(QRect(labelEnd, y, rangeEnd - labelEnd, rowHeight), Qt::AlignRight | Qt::AlignVCenter,
                         metrics.elidedText(row.range, Qt::ElideLeft, rangeEnd - labelEnd));
        const double reach = row.part * (right - middle);
        painter.setPen(Qt::NoPen);
        painter.setBrush(mixed(row.part >= 0.0 ? m_tokens.selection : m_tokens.powerB, m_tokens.panel, 0.65));
        painter.drawRect(QRectF(std::min(middle, middle + reach), y + 0.5 * (rowHeight - barHeight), std::fabs(reach), barHeight));
        painter.setPen(m_tokens.ink);
        const bool toRight = row.part >= 0.0;
        painter.drawText(QRectF(toRight ? middle + reach + 5 : middle + reach - valueWidth - 5, y, valueWidth, rowHeight),
                         (toRight ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter, row.value);
    }
    painter.setPen(QPen(m_tokens.line, 1));
    painter.drawLine(QPointF(middle, headHeight), QPointF(middle, height()));
}

bool TornadoView::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    if (const int row = rowAt(help->pos().y()); row >= 0)
        QToolTip::showText(help->globalPos(), m_rows[std::size_t(row)].hint, this);
    else
        QToolTip::hideText();
    return true;
}

} // namespace tokenyard::ui
