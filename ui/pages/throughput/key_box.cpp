// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/throughput/key_box.h"

#include "ui/theme/theme.h"

namespace tokenyard::ui {

namespace {

constexpr double padding = 5, markWidth = 15, lineAbove = 18;

QFont fontOf(const KeyRow &row)
{
    QFont font = captionFont();
    if (row.strong)
        font.setWeight(QFont::DemiBold);
    return font;
}

double rowHeight() { return std::ceil(QFontMetricsF(captionFont()).height()) + 1; }

} // namespace

KeyBox::KeyBox(QCustomPlot *plot, const Tokens &tokens) : QCPAbstractItem(plot), m_tokens(tokens) { setClipToAxisRect(false); }

void KeyBox::setRows(std::vector<KeyRow> rows) { m_rows = std::move(rows); }

QRectF KeyBox::place() const
{
    if (m_rows.empty())
        return {};
    double width = 0;
    for (const KeyRow &row : m_rows)
        width = std::max(width, QFontMetricsF(fontOf(row)).horizontalAdvance(row.text) + (row.mark ? markWidth : 0));
    const QRectF axes(parentPlot()->axisRect()->rect());
    const QSizeF size(std::ceil(width) + 2 * padding, rowHeight() * double(m_rows.size()) + 2 * padding);
    if (m_corner == Qt::TopLeftCorner)
        return {axes.topLeft() + QPointF(4, 4), size};
    return {QPointF(axes.right() - size.width(), axes.top() + 2 + lineAbove * m_linesAbove), size};
}

void KeyBox::draw(QCPPainter *painter)
{
    const QRectF box = place();
    if (box.isEmpty())
        return;
    QColor ground = m_tokens.panel;
    ground.setAlphaF(0.82F);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(ground);
    painter->drawRoundedRect(box, 4, 4);
    QRectF line(box.left() + padding, box.top() + padding, box.width() - 2 * padding, rowHeight());
    for (const KeyRow &row : m_rows) {
        if (row.mark) {
            row.mark->applyTo(painter, row.mark->pen());
            row.mark->drawShape(painter, QPointF(line.left() + 5, line.center().y()));
        }
        painter->setPen(row.strong ? m_tokens.ink : m_tokens.muted);
        painter->setFont(fontOf(row));
        painter->drawText(line.adjusted(row.mark ? markWidth : 0, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, row.text);
        line.translate(0, rowHeight());
    }
}

} // namespace tokenyard::ui
