// SPDX-License-Identifier: Apache-2.0
// The findings of the study, errors first, then the waived ones with their reasons. Columns: severity as a word, text, remedy.
#pragma once

#include "core/base/finding.h"

#include "core/rules/fixes.h"

#include <QAbstractTableModel>
#include <QStringList>

namespace tokenyard::ui {

class Document;

class FindingsModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { SeverityColumn, TextColumn, RemedyColumn };
    enum Role { SeverityRole = Qt::UserRole, WaivedRole, FixRole }; // FixRole: one click applies the remedy
    explicit FindingsModel(Document *document, QObject *parent = nullptr);
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    const Finding *finding(int row) const;
    bool isWaived(int row) const;
    std::optional<Fix> fix(int row) const; // of the newest study's plan
    int openCount() const;                 // not waived

private:
    void refresh();
    QString reasonOf(const Finding &finding) const;

    Document *m_document;
    std::vector<Finding> m_findings; // open ones, then waived ones
    QStringList m_labels;            // of the open ones' fixes; "": none
    int m_open = 0;
};

} // namespace tokenyard::ui
