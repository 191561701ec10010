// SPDX-License-Identifier: Apache-2.0
// The outline with a search line (Ctrl+F): selecting here selects on the map and shows the properties, and vice versa.
#pragma once

#include "core/edit/fields.h"

#include <QSet>
#include <QStringList>
#include <QWidget>

class QLineEdit;
class QSortFilterProxyModel;
class QTreeView;

namespace tokenyard::ui {

class Document;
class OutlineModel;

class OutlinePanel : public QWidget {
    Q_OBJECT
public:
    explicit OutlinePanel(Document *document, QWidget *parent = nullptr);
    OutlineModel *outline() const { return m_outline; }
    QTreeView *tree() const { return m_tree; }
    void startSearch();
    void addService();
    void addPhase();

signals:
    void showRequested(const std::vector<tokenyard::ObjectId> &objects); // Enter or double click

private:
    void takeFirst();
    void takeSelection(); // from the tree to the document
    void showSelection(); // from the document to the tree
    void openMenu(QPoint at);
    void remove(const edit::PartRef &part);
    void expandFirst();
    void shareWidth();
    void spanNames(const QModelIndex &parent);
    void resizeEvent(QResizeEvent *event) override;
    void rememberOpen(); // the titles of expanded rows, while the rows are rebuilt
    void openRemembered();
    QStringList titlesOf(const QModelIndex &index) const;

    Document *m_document;
    OutlineModel *m_outline;
    QSortFilterProxyModel *m_filter;
    QLineEdit *m_search;
    QTreeView *m_tree;
    QSet<QStringList> m_open;
    bool m_following = false;
};

} // namespace tokenyard::ui
