// SPDX-License-Identifier: Apache-2.0
// The findings of the study, errors first, then the waived ones with their reasons. Columns: severity as a word, text, remedy.
#pragma once

#include "core/base/finding.h"

#include "core/rules/fixes.h"

#include <QAbstractTableModel>
#include <QStringList>

#include <set>

class QTimer;

namespace tokenyard::ui {

class Background;
class Document;

class FindingsModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { SeverityColumn, TextColumn, RemedyColumn };
    enum Role { SeverityRole = Qt::UserRole, WaivedRole, FixRole }; // FixRole: one click applies the remedy, which was tried
    explicit FindingsModel(Document *document, QObject *parent = nullptr);
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    const Finding *finding(int row) const;
    bool isWaived(int row) const;
    std::optional<Fix> fix(int row) const; // of the newest study's plan; tried here if it was not yet
    int openCount() const;                 // not waived

private:
    void refresh();
    void forgetLabels();
    QString labelOf(int row) const;
    void tryWanted();
    QString reasonOf(const Finding &finding) const;

    Document *m_document;
    std::vector<Finding> m_findings; // open ones, then waived ones
    // What the findings are of, for the steps that answer them. A step is offered once it was tried on a copy, in the background and
    // only for rows that are looked at.
    std::shared_ptr<const Study> m_study; // none while the plan has changed since
    Plan m_plan;
    Catalogue m_catalogue;
    std::vector<std::optional<QString>> m_labels;     // of the open ones' steps, once tried; "": none
    std::vector<std::pair<Finding, QString>> m_stale; // of the plan before: shown until they were tried again
    mutable std::set<int> m_wanted;                   // rows that were looked at and are not yet tried
    Background *m_work;
    QTimer *m_pause;
    int m_open = 0;
};

} // namespace tokenyard::ui
