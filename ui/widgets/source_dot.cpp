// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/source_dot.h"

#include <QPainter>

namespace tokenyard::ui {

SourceDot::SourceDot(const Tokens &tokens, QWidget *parent) : QAbstractButton(parent), m_tokens(tokens)
{
    setFixedSize(sizeHint());
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::TabFocus);
}

void SourceDot::setSourced(bool sourced)
{
    m_sourced = sourced;
    setAccessibleName(sourced ? tr("Value with a source") : tr("Estimate with low and high"));
    update();
}

void SourceDot::paintEvent(QPaintEvent *)
{
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    const QPointF middle = QRectF(rect()).center();
    if (hasFocus() || underMouse()) {
        p.setPen(Qt::NoPen);
        QColor ring = m_tokens.selection;
        ring.setAlphaF(0.16F);
        p.setBrush(ring);
        p.drawEllipse(middle, 8, 8);
    }
    p.setPen(QPen(m_sourced ? m_tokens.good : m_tokens.warning, 1.4));
    p.setBrush(m_sourced ? QBrush(m_tokens.good) : QBrush(Qt::NoBrush));
    p.drawEllipse(middle, 3.2, 3.2);
}

} // namespace tokenyard::ui
