// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/source_dot.h"

#include <QPainter>

namespace tokenyard::ui {

SourceDot::SourceDot(const Tokens &tokens, QWidget *parent) : QAbstractButton(parent), m_tokens(tokens)
{
    setFixedSize(sizeHint());
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::ClickFocus); // Tab goes from value to value; Ctrl+I in the field opens the same dialog
}

QString SourceDot::nameOf(ValueOrigin origin)
{
    switch (origin) {
    case ValueOrigin::Sourced: return tr("Value with a source");
    case ValueOrigin::Set: return tr("Value set in the plan");
    case ValueOrigin::Estimate: return tr("Estimate with low and high");
    }
    return {};
}

void SourceDot::setOrigin(ValueOrigin origin)
{
    m_origin = origin;
    setAccessibleName(nameOf(origin));
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
    const QColor ink = m_origin == ValueOrigin::Sourced ? m_tokens.good : m_origin == ValueOrigin::Set ? m_tokens.faint : m_tokens.warning;
    p.setPen(QPen(ink, 1.4));
    p.setBrush(m_origin == ValueOrigin::Sourced ? QBrush(ink) : QBrush(Qt::NoBrush));
    p.drawEllipse(middle, 3.2, 3.2);
    if (m_origin == ValueOrigin::Set) { // can be told apart in grey too
        p.setPen(Qt::NoPen);
        p.setBrush(ink);
        p.drawEllipse(middle, 1.3, 1.3);
    }
}

} // namespace tokenyard::ui
