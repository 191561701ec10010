// SPDX-License-Identifier: Apache-2.0
// The whole plan as a tree: parts that stand on no map, phases, services, objects by heading and feeds by kind. The way by
// keyboard and screen reader to everything on the map.
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
    void rebuildStarted(); // the rows go: whoever follows their selection looks away
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
