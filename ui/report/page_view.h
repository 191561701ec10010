// SPDX-License-Identifier: Apache-2.0
// Pages one below the other, as wide as the window allows; only those in sight are painted.
#pragma once

#include "ui/report/flow.h"

#include <QWidget>

namespace tokenyard::ui {

class PageView : public QWidget {
    Q_OBJECT
public:
    explicit PageView(QWidget *parent = nullptr);
    void setPages(const Pages *pages); // not owned; must outlive the view or be replaced
    void setPageWidth(int pixels);     // of an upright page
    int pageAt(int y) const;           // from 0

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void place();

    const Pages *m_pages = nullptr;
    int m_pageWidth = 700;
    std::vector<QRect> m_rects;
};

} // namespace tokenyard::ui
