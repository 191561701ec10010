// SPDX-License-Identifier: Apache-2.0
#include "ui/items/row_delegates.h"

#include "ui/items/findings_model.h"
#include "ui/items/history_model.h"
#include "ui/theme/contrast.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QTextLayout>
#include <QTreeView>

namespace tokenyard::ui {

namespace {

constexpr int rowHeight = 26, lineHeight = 15;
constexpr int textLeft = 6, textRight = 12; // around a finding's text

QColor groundOf(const QStyleOptionViewItem &option, const Tokens &tokens, bool picked)
{
    if (picked || (option.state & QStyle::State_Selected))
        return mixed(tokens.selection, tokens.panel, tokens.dark ? 0.24 : 0.10);
    return option.state & QStyle::State_MouseOver ? mixed(tokens.ink, tokens.panel, 0.04) : tokens.panel;
}

void paintGround(QPainter *p, const QStyleOptionViewItem &option, const Tokens &tokens, bool picked)
{
    if (const QColor ground = groundOf(option, tokens, picked); ground != tokens.panel)
        p->fillRect(option.rect, ground);
    p->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), mixed(tokens.line, tokens.panel, 0.55));
}

void paintBadge(QPainter *p, const QRect &cell, const QString &word, const QColor &colour, const Tokens &tokens)
{
    QFont font = captionFont();
    font.setPixelSize(10);
    font.setWeight(QFont::DemiBold);
    p->setFont(font);
    const int width = p->fontMetrics().horizontalAdvance(word) + 12;
    const QRect badge(cell.left() + 12, cell.center().y() - 8, width, 17);
    p->setPen(Qt::NoPen);
    const QColor ground = mixed(colour, tokens.panel, tokens.dark ? 0.28 : 0.13);
    p->setBrush(ground);
    p->drawRoundedRect(badge, 4, 4);
    p->setPen(legible(colour, ground, tokens));
    p->drawText(badge, Qt::AlignCenter, word);
}

// Whether the view has room for four rows of two lines; a lower one shows more findings, a line each, and the rest in their tool tips.
bool hasRoomForTwoLines(const QTreeView &view) { return view.viewport()->height() >= 4 * (rowHeight + lineHeight); }

// The words in one line, or where the cell is high enough in two; what does not fit is elided.
void paintWords(QPainter *p, const QRect &cell, const QString &text, Qt::Alignment side)
{
    const QFontMetrics metrics = p->fontMetrics();
    if (cell.height() < 2 * lineHeight) {
        p->drawText(cell, int(side | Qt::AlignVCenter), metrics.elidedText(text, Qt::ElideRight, cell.width()));
        return;
    }
    QTextLayout layout(text, p->font());
    layout.beginLayout();
    QTextLine first = layout.createLine();
    first.setLineWidth(cell.width());
    layout.endLayout();
    const QString head = text.left(first.textLength()).trimmed(), rest = text.mid(first.textLength()).trimmed();
    if (rest.isEmpty()) {
        p->drawText(cell, int(side | Qt::AlignVCenter), text);
        return;
    }
    const QRect upper(cell.left(), cell.center().y() - lineHeight + 1, cell.width(), lineHeight);
    p->drawText(upper, int(side | Qt::AlignVCenter), head);
    p->drawText(upper.translated(0, lineHeight), int(side | Qt::AlignVCenter), metrics.elidedText(rest, Qt::ElideRight, cell.width()));
}

} // namespace

// A sentence too long for its column takes a second line, where there is room.
QSize FindingDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int width = QStyledItemDelegate::sizeHint(option, index).width();
    const auto *view = qobject_cast<const QTreeView *>(option.widget);
    if (!view || index.column() == FindingsModel::SeverityColumn || !hasRoomForTwoLines(*view))
        return {width, rowHeight};
    const int room = view->columnWidth(index.column()) - textLeft - textRight;
    const bool fits = QFontMetrics(bodyFont()).horizontalAdvance(index.data().toString()) <= room;
    return {width, fits ? rowHeight : rowHeight + lineHeight};
}

void FindingDelegate::paint(QPainter *p, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    p->save();
    p->setRenderHint(QPainter::Antialiasing);
    paintGround(p, option, m_tokens, false);
    const bool waived = index.data(FindingsModel::WaivedRole).toBool();
    const QString text = index.data().toString();
    if (index.column() == FindingsModel::SeverityColumn) {
        const QColor colours[] = {m_tokens.error, m_tokens.warning, m_tokens.selection};
        paintBadge(p, option.rect, text, waived ? m_tokens.faint : colours[index.data(FindingsModel::SeverityRole).toInt()], m_tokens);
    } else {
        p->setFont(bodyFont());
        const bool remedy = index.column() == FindingsModel::RemedyColumn;
        const bool step = remedy && index.data(FindingsModel::FixRole).toBool();
        const QColor colour = waived ? m_tokens.faint : step ? m_tokens.selection : remedy ? m_tokens.muted : m_tokens.ink;
        p->setPen(legible(colour, groundOf(option, m_tokens, false), m_tokens));
        paintWords(p, option.rect.adjusted(textLeft, 0, -textRight, 0), text, remedy ? Qt::AlignRight : Qt::AlignLeft);
    }
    p->restore();
}

QSize HistoryDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return {QStyledItemDelegate::sizeHint(option, index).width(), rowHeight};
}

void HistoryDelegate::paint(QPainter *p, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    p->save();
    QStyleOptionViewItem plain = option;
    plain.state &= ~QStyle::State_Selected; // the current step is highlighted instead
    const bool current = index.data(HistoryModel::CurrentRole).toBool();
    paintGround(p, plain, m_tokens, current);
    const bool change = index.column() == HistoryModel::ChangeColumn;
    p->setFont(bodyFont());
    const QColor colour = index.data(HistoryModel::UndoneRole).toBool() ? m_tokens.faint : change ? m_tokens.muted : m_tokens.ink;
    p->setPen(legible(colour, groundOf(plain, m_tokens, current), m_tokens));
    const QRect inside = option.rect.adjusted(12, 0, -12, 0);
    const Qt::Alignment side = (change ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter;
    p->drawText(inside, int(side), p->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, inside.width()));
    p->restore();
}

} // namespace tokenyard::ui
