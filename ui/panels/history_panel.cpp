// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/history_panel.h"

#include "ui/items/history_model.h"
#include "ui/items/row_delegates.h"

#include <QHeaderView>

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
    connect(this, &QTreeView::clicked, this, [this](const QModelIndex &i) { m_history->goTo(i.row()); });
    connect(this, &QTreeView::activated, this, [this](const QModelIndex &i) { m_history->goTo(i.row()); });
}

} // namespace tokenyard::ui
