// SPDX-License-Identifier: Apache-2.0
#include "ui/items/history_model.h"

#include "ui/document/document.h"
#include "ui/figures/ledger_figures.h"

#include <QUndoStack>

namespace tokenyard::ui {

HistoryModel::HistoryModel(Document *document, QObject *parent) : QAbstractTableModel(parent), m_document(document)
{
    connect(document, &Document::historyChanged, this, &HistoryModel::refresh);
    connect(document->undoStack(), &QUndoStack::indexChanged, this, &HistoryModel::refresh);
    refresh();
}

void HistoryModel::refresh()
{
    const int steps = m_document->undoStack()->count();
    if (steps != m_steps) {
        beginResetModel();
        m_steps = steps;
        endResetModel();
        return;
    }
    emit dataChanged(index(0, 0), index(m_steps, ChangeColumn));
}

int HistoryModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : m_steps + 1; }
int HistoryModel::columnCount(const QModelIndex &) const { return 2; }

QString HistoryModel::change(int state) const
{
    const Kpis *before = m_document->kpisOfState(state - 1), *after = m_document->kpisOfState(state);
    return before && after ? changeInWords(*before, *after) : QStringLiteral("…");
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    const int state = stateOfRow(index.row());
    const QUndoStack *stack = m_document->undoStack();
    if (!index.isValid() || state < 0 || state > stack->count())
        return {};
    if (role == CurrentRole)
        return state == stack->index();
    if (role == UndoneRole)
        return state > stack->index();
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != Qt::AccessibleTextRole)
        return {};
    if (index.column() == TextColumn)
        return state == 0 ? tr("The plan as opened") : stack->text(state - 1);
    return state == 0 ? QString() : change(state);
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const QString names[] = {tr("Step"), tr("Change")};
    return orientation == Qt::Horizontal && role == Qt::DisplayRole && section >= 0 && section < 2 ? names[section] : QVariant();
}

void HistoryModel::goTo(int row)
{
    if (row >= 0 && row <= m_steps)
        m_document->undoStack()->setIndex(stateOfRow(row));
}

} // namespace tokenyard::ui
