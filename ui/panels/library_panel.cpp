// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/library_panel.h"

#include "core/plan/feed.h"
#include "ui/items/kind_icon.h"
#include "ui/map/canvas.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"

#include <QHeaderView>
#include <QMimeData>

namespace tokenyard::ui {

namespace {
enum { KindRole = Qt::UserRole, FeedRole };

// The hint at the right end of the row, small and grey.
QString hintOf(const KindInfo &kind) { return QStringLiteral("%1 × %2 m").arg(kind.width).arg(kind.depth); }
} // namespace

LibraryPanel::LibraryPanel(const Tokens &tokens, QWidget *parent) : QTreeWidget(parent)
{
    setObjectName(QStringLiteral("library"));
    setColumnCount(2);
    setHeaderHidden(true);
    setIndentation(6);
    setRootIsDecorated(false);
    setItemsExpandable(false);
    setIconSize({16, 16});
    setDragEnabled(true);
    setDragDropMode(DragOnly);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(0, QHeaderView::Stretch);
    header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    addKinds(tokens);
    addFeeds(tokens);
    expandAll();
    connect(this, &QTreeWidget::itemClicked, this, &LibraryPanel::choose);
    connect(this, &QTreeWidget::itemActivated, this, &LibraryPanel::choose);
}

// In a narrow dock the names take all the room; the sizes are in the tool tips then.
void LibraryPanel::resizeEvent(QResizeEvent *event)
{
    QTreeWidget::resizeEvent(event);
    setColumnHidden(1, viewport()->width() < sizeHintForColumn(0) + sizeHintForColumn(1));
}

QTreeWidgetItem *LibraryPanel::heading(const QString &title)
{
    auto *top = new QTreeWidgetItem(this, {title});
    top->setFlags(Qt::ItemIsEnabled);
    QFont font = captionFont();
    font.setWeight(QFont::DemiBold);
    top->setFont(0, font);
    top->setForeground(0, palette().color(QPalette::PlaceholderText));
    top->setFirstColumnSpanned(true);
    return top;
}

void LibraryPanel::addKinds(const Tokens &tokens)
{
    std::map<std::string, QTreeWidgetItem *> headings;
    for (const KindInfo &kind : allKinds()) {
        if (kind.hidden)
            continue;
        QTreeWidgetItem *&top = headings[kind.group.source];
        if (!top)
            top = heading(words(kind.group));
        auto *item = new QTreeWidgetItem(top, {words(kind.label), hintOf(kind)});
        item->setIcon(0, QIcon(linePixmap(iconOf(kind.key, kind.icon), tokens.ink, 18)));
        item->setFont(1, captionFont());
        item->setForeground(1, tokens.faint);
        item->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
        item->setData(0, KindRole, int(kind.kind));
        item->setToolTip(0, hintOf(kind) + QLatin1Char('\n') + tr("Click, then click on the map; or drag it there."));
    }
}

void LibraryPanel::addFeeds(const Tokens &tokens)
{
    QTreeWidgetItem *top = heading(tr("Feeds"));
    const QColor colours[] = {tokens.powerA, tokens.powerB, tokens.supply, tokens.returnWater, tokens.fibre};
    for (int i = 0; i < int(feedKindChoices().size()); ++i) {
        const bool pipe = isPipe(FeedKind(i));
        auto *item = new QTreeWidgetItem(top,
                                         {words(feedKindChoices()[std::size_t(i)].label),
                                          pipe                       ? tr("pipe")
                                              : isPower(FeedKind(i)) ? tr("cable")
                                                                     : QString()});
        item->setIcon(0, QIcon(linePixmap(QStringLiteral("feed"), colours[i], 18)));
        item->setFont(1, captionFont());
        item->setForeground(1, tokens.faint);
        item->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
        item->setData(0, FeedRole, i);
        item->setFlags(item->flags() & ~Qt::ItemIsDragEnabled);
        item->setToolTip(0, tr("Click, then click on a port and on another of the same kind."));
    }
}

void LibraryPanel::choose(QTreeWidgetItem *item)
{
    if (const QVariant kind = item->data(0, KindRole); kind.isValid())
        emit placeRequested(ObjectKind(kind.toInt()));
    else if (const QVariant feed = item->data(0, FeedRole); feed.isValid())
        emit feedRequested(FeedKind(feed.toInt()));
}

QStringList LibraryPanel::mimeTypes() const { return {QString::fromLatin1(kindMimeType)}; }

QMimeData *LibraryPanel::mimeData(const QList<QTreeWidgetItem *> &items) const
{
    const QVariant kind = items.isEmpty() ? QVariant() : items.front()->data(0, KindRole);
    if (!kind.isValid())
        return nullptr;
    auto *carried = new QMimeData;
    carried->setData(QString::fromLatin1(kindMimeType), kindInfo(ObjectKind(kind.toInt())).key);
    return carried;
}

} // namespace tokenyard::ui
