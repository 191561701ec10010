// SPDX-License-Identifier: Apache-2.0
// A dock whose title bar is the tab bar of its pages: tabs look like those of the centre, and the dock still floats and
// remembers its place.
#pragma once

#include <QDockWidget>

class QStackedWidget;
class QTabBar;

namespace tokenyard::ui {

struct Tokens;

class TabbedDock : public QDockWidget {
    Q_OBJECT
public:
    TabbedDock(const QString &objectName, const Tokens &tokens, QWidget *parent = nullptr);
    void addPage(QWidget *page, const QString &title);
    void choosePage(QWidget *page); // also while the dock is hidden
    void showPage(QWidget *page);   // raises the dock too
    void setPageTitle(QWidget *page, const QString &title);

protected:
    void showEvent(QShowEvent *event) override;

private:
    QTabBar *m_tabs;
    QStackedWidget *m_pages;
};

} // namespace tokenyard::ui
