// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/sort_header.h"

#include <QKeyEvent>
#include <QPainter>

namespace tokenyard::ui {

SortHeader::SortHeader(QWidget *parent) : QHeaderView(Qt::Horizontal, parent) {}

void SortHeader::setSortable(bool sortable)
{
    setSectionsClickable(sortable);
    setFocusPolicy(sortable ? Qt::StrongFocus : Qt::NoFocus);
}

void SortHeader::move(int step)
{
    for (int next = m_current + step; next >= 0 && next < count(); next += step)
        if (!isSectionHidden(next)) {
            m_current = next;
            return viewport()->update();
        }
}

void SortHeader::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left: return move(-1);
    case Qt::Key_Right: return move(1);
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter: emit sectionClicked(m_current); return;
    default: QHeaderView::keyPressEvent(event);
    }
}

void SortHeader::focusInEvent(QFocusEvent *event)
{
    QHeaderView::focusInEvent(event);
    viewport()->update();
}

void SortHeader::focusOutEvent(QFocusEvent *event)
{
    QHeaderView::focusOutEvent(event);
    viewport()->update();
}

void SortHeader::paintSection(QPainter *painter, const QRect &rect, int logical) const
{
    painter->save(); // the style changes the painter's state
    QHeaderView::paintSection(painter, rect, logical);
    painter->restore();
    if (!hasFocus() || logical != m_current)
        return;
    painter->setPen(QPen(palette().color(QPalette::Highlight), 1));
    painter->drawRect(rect.adjusted(1, 1, -2, -2));
}

} // namespace tokenyard::ui
