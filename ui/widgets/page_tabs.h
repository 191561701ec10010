// SPDX-License-Identifier: Apache-2.0
// Pages with tabs of which as many are shown as have room, none of them cut; a button at the end lists the others. The current page always
// has its tab.
#pragma once

#include <QTabWidget>

class QToolButton;

namespace tokenyard::ui {

class PageTabs : public QTabWidget {
    Q_OBJECT
public:
    explicit PageTabs(QWidget *parent = nullptr);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void tabInserted(int index) override;
    void showEvent(QShowEvent *event) override;

private:
    void fold();
    void listOthers();

    QToolButton *m_others;
};

} // namespace tokenyard::ui
