// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/card_button.h"

#include "ui/theme/theme.h"

#include <QPainter>

namespace tokenyard::ui {

CardButton::CardButton(const QString &title, const QString &about, const Tokens &tokens, QWidget *parent)
    : QAbstractButton(parent), m_about(about), m_tokens(tokens)
{
    setText(title);
    setToolTip(about);
    setAccessibleDescription(about);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void CardButton::setPicture(std::function<QPixmap()> make, QSize size)
{
    m_makePicture = std::move(make);
    m_pictureSize = size;
    updateGeometry();
}

void CardButton::paintEvent(QPaintEvent *)
{
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    const bool lit = underMouse() || hasFocus();
    p.setPen(QPen(lit ? m_tokens.selection : m_tokens.line, 1));
    p.setBrush(lit ? mixed(m_tokens.selection, m_tokens.panel, 0.05) : m_tokens.panel);
    p.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
    QRect inside = rect().adjusted(16, 9, -16, -9);
    if (m_makePicture) {
        if (m_picture.isNull())
            m_picture = m_makePicture();
        p.drawPixmap(QPoint(8, (height() - m_pictureSize.height()) / 2), m_picture);
        const int centred = (height() - 38) / 2; // title and sentence
        inside = rect().adjusted(8 + m_pictureSize.width() + 12, centred, -16, -centred);
    }
    QFont title = bodyFont();
    title.setWeight(QFont::DemiBold);
    p.setFont(title);
    p.setPen(m_tokens.ink);
    p.drawText(inside, Qt::AlignLeft | Qt::AlignTop, p.fontMetrics().elidedText(text(), Qt::ElideRight, inside.width()));
    p.setFont(captionFont());
    p.setPen(m_tokens.muted);
    p.drawText(inside, Qt::AlignLeft | Qt::AlignBottom, p.fontMetrics().elidedText(m_about, Qt::ElideMiddle, inside.width()));
}

} // namespace tokenyard::ui
