// SPDX-License-Identifier: Apache-2.0
// What can be placed: every kind under its heading with an icon. Click or Enter starts placing; dragging a row onto the map
// carries the kind's key (MIME type "application/x-tokenyard-kind").
#pragma once

#include "core/plan/object.h"

#include "ui/items/kind_mime.h"

#include <QTreeWidget>

namespace tokenyard::ui {

struct Tokens;

class LibraryPanel : public QTreeWidget {
    Q_OBJECT
public:
    explicit LibraryPanel(const Tokens &tokens, QWidget *parent = nullptr);

signals:
    void placeRequested(tokenyard::ObjectKind kind);
    void feedRequested(tokenyard::FeedKind kind);

protected:
    QMimeData *mimeData(const QList<QTreeWidgetItem *> &items) const override;
    QStringList mimeTypes() const override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QTreeWidgetItem *heading(const QString &title);
    void addKinds(const Tokens &tokens);
    void addFeeds(const Tokens &tokens);
    void choose(QTreeWidgetItem *item);
};

} // namespace tokenyard::ui
