// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/history_panel.h"

#include "core/base/csv_cell.h"
#include "ui/items/history_model.h"
#include "ui/items/row_delegates.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QMenu>

namespace tokenyard::ui {

namespace {

// Names in it come from other people's plans, and the copy goes into spreadsheets.
QString copiedLine(const HistoryModel &history, int row)
{
    const auto cell = [&](int column) {
        return QString::fromStdString(tabCell(history.index(row, column).data().toString().toStdString()));
    };
    const QString change = cell(HistoryModel::ChangeColumn);
    return cell(HistoryModel::TextColumn) + (change.isEmpty() ? QString() : QLatin1Char('\t') + change);
}

} // namespace

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
        menu->addAction(tr("Copy this line"), this,
                        [this, r = row.row()] { QApplication::clipboard()->setText(copiedLine(*m_history, r)); });
        menu->addAction(tr("Copy the whole history"), this, [this] {
            QStringList lines;
            for (int r = 0; r < m_history->rowCount(); ++r)
                lines << copiedLine(*m_history, r);
            QApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
        });
        menu->popup(viewport()->mapToGlobal(at));
    });
    connect(this, &QTreeView::clicked, this, [this](const QModelIndex &i) { m_history->goTo(i.row()); });
    connect(this, &QTreeView::activated, this, [this](const QModelIndex &i) { m_history->goTo(i.row()); });
}

} // namespace tokenyard::ui
