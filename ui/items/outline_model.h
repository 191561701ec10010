// SPDX-License-Identifier: Apache-2.0
// The whole plan as a tree: non-spatial parts, phases, services, objects by heading and feeds by kind. Gives
// keyboard and screen reader access to everything on the map.
#pragma once

#include "core/edit/fields.h"

#include <QStandardItemModel>

namespace tokenyard::ui {

class Document;

class OutlineModel : public QStandardItemModel {
    Q_OBJECT
public:
    explicit OutlineModel(Document *document, QObject *parent = nullptr);
    edit::PartRef part(const QModelIndex &index) const; // part "" for a heading
    QModelIndex indexOf(const edit::PartRef &part) const;

signals:
    void rebuildStarted(); // rows are about to be removed: followers of the selection ignore it
    void rebuilt();

private:
    void refresh();
    QString fingerprint() const;
    QStandardItem *add(QStandardItem *parent, const QString &text, const edit::PartRef &part, const QString &detail = {});
    void addParts();
    void addObjects();
    void addFeeds();

    Document *m_document;
    QString m_fingerprint; // of what the tree shows; a drag changes nothing in it
};

} // namespace tokenyard::ui
