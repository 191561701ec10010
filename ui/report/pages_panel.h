// SPDX-License-Identifier: Apache-2.0
// The panel next to the pages of a report: its outline, and small pictures of the pages, painted one after the other in idle time.
#pragma once

#include "ui/report/flow.h"

#include <QTabWidget>

class QListWidget;
class QTimer;
class QTreeWidget;

namespace tokenyard::ui {

class PagesPanel : public QTabWidget {
    Q_OBJECT
public:
    explicit PagesPanel(QWidget *parent = nullptr);
    void setPages(const Pages *pages); // not owned; must outlive the panel or be replaced
    void showPage(int page);           // the page being read

signals:
    void placeChosen(int page, double twips);

private:
    void fillOutline();
    void paintNext();

    const Pages *m_pages = nullptr;
    QTreeWidget *m_outline = nullptr;
    QListWidget *m_pictures = nullptr;
    QTimer *m_painter = nullptr;
    int m_painted = 0;
};

} // namespace tokenyard::ui
