// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/history_panel.h"

#include "ui/items/history_model.h"
#include "ui/items/row_delegates.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QMenu>

namespace tokenyard::ui {

HistoryPanel::HistoryPanel(Document *document, const Tokens &tokens, QWidget *parent)
    : QTreeView(parent), m_history(new HistoryModel(document, this))
{
    setObjectName(QStringLiteral("history"));
    setModel(m_history);
    setItemDelegate(new HistoryDelegate(tokens, this));
    setRootIsDecorated(false);
    setHeaderHidden(true);
    setUniformRowHeights(true);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(HistoryModel::TextColumn, QHeaderView::Stretch);
    header()->setSectionResizeMode(HistoryModel::ChangeColumn, QHeaderView::Interactive);
    header()->resizeSection(HistoryModel::ChangeColumn, 230);
    setContextMenuPolicy(Qt::CustomContextMenu);
    connect(this, &QTreeView::customContextMenuRequested, this, [this](QPoint at) {
        const QModelIndex row = indexAt(at);
        if (!row.isValid())
            return;
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->addAction(tr("Go to this step"), this, [this, r = row.row()] { m_history->goTo(r); });
        menu->addAction(tr("Copy this line"), this, [this, r = row.row()] {
            const QModelIndex text = m_history->index(r, HistoryModel::TextColumn),
                              change = m_history->index(r, HistoryModel::ChangeColumn);
            QApplication::clipboard()->setText((text.data().toString() + QLatin1Char('\t') + change.data().toString()).trimmed());
        });
        menu->addAction(tr("Copy the whole history"), this, [this] {
            QStringList lines;
            for (int r = 0; r < m_history->rowCount(); ++r)
                lines << (m_history->index(r, HistoryModel::TextColumn).data().toString() + QLatin1Char('\t')
                          + m_history->index(r, HistoryModel::ChangeColumn).data().toString())
                             .trimmed();
            QApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
        });
        menu->popup(viewport()->mapToGlobal(at));
    });
    connect(this, &QTreeView::clicked, this, [this](const QModelIndex &i) { m_history->goTo(i.row()); });
    connect(this, &QTreeView::activated, this, [this](const QModelIndex &i) { m_history->goTo(i.row()); });
}

} // namespace tokenyard::ui
