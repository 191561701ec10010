// SPDX-License-Identifier: Apache-2.0
// Pages one below the other, as wide as the window allows; only the visible ones are painted. Links can be clicked.
#pragma once

#include "ui/report/flow.h"

#include <QWidget>

namespace tokenyard::ui {

class PageView : public QWidget {
    Q_OBJECT
public:
    explicit PageView(QWidget *parent = nullptr);
    void setPages(const Pages *pages);           // not owned; must outlive the view or be replaced
    void setPageWidth(int pixels);               // of an upright page
    int pageAt(int y) const;                     // from 0
    int yOf(int page, double twips = 0.0) const; // for a place on a page

signals:
    void placeChosen(int page, double twips);   // a link within the report
    void addressChosen(const QString &address); // a page of the web
    void inputChosen(const QString &address);   // an input of the plan: "service:12:price"

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    void place();
    const PageLink *linkAt(QPoint point) const;
    const PageInput *inputAt(QPoint point) const;
    bool holds(const QRectF &box, int page, QPoint point) const;

    const Pages *m_pages = nullptr;
    int m_pageWidth = 700;
    std::vector<QRect> m_rects;
};

// A page as a small picture, for a list of pages.
QImage pagePicture(const Pages &pages, int page, int width, double pixelRatio);

} // namespace tokenyard::ui
