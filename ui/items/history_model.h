// SPDX-License-Identifier: Apache-2.0
// The undo stack, newest first, each step with what it changed in the figures. The last row is the plan as it was opened.
#pragma once

#include <QAbstractTableModel>

namespace tokenyard::ui {

class Document;

class HistoryModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { TextColumn, ChangeColumn };
    enum Role { CurrentRole = Qt::UserRole, UndoneRole };
    explicit HistoryModel(Document *document, QObject *parent = nullptr);
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    int stateOfRow(int row) const { return m_steps - row; } // state of the undo stack
    void goTo(int row);

private:
    void refresh();
    QString change(int state) const;

    Document *m_document;
    int m_steps = 0;
};

} // namespace tokenyard::ui
