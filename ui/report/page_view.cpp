// SPDX-License-Identifier: Apache-2.0
#include "ui/report/page_view.h"

#include "ui/report/type.h"
#include "ui/theme/tokens.h"

#include <QPaintEvent>

#include <algorithm>

namespace tokenyard::ui {

namespace {
constexpr int gap = 16;
constexpr double uprightWidth = 210 * mm;
} // namespace

PageView::PageView(QWidget *parent) : QWidget(parent) { setObjectName(QStringLiteral("reportPages")); }

void PageView::setPages(const Pages *pages)
{
    m_pages = pages;
    place();
}

void PageView::setPageWidth(int pixels)
{
    m_pageWidth = std::max(200, pixels);
    place();
}

void PageView::place()
{
    m_rects.clear();
    int y = gap, widest = m_pageWidth;
    for (std::size_t i = 0; m_pages && i < m_pages->pages.size(); ++i) {
        const QSizeF size = m_pages->pages[i].size * (m_pageWidth / uprightWidth);
        // A landscape sheet is shrunk to the width of the others, so that nothing must be scrolled sideways.
        const double shrink = std::min(1.0, m_pageWidth / size.width());
        m_rects.emplace_back(QPoint(gap, y), (size * shrink).toSize());
        y += m_rects.back().height() + gap;
        widest = std::max(widest, m_rects.back().width());
    }
    setFixedSize(widest + 2 * gap, y);
    update();
}

int PageView::pageAt(int y) const
{
    for (std::size_t i = 0; i < m_rects.size(); ++i)
        if (y < m_rects[i].bottom())
            return int(i);
    return std::max(0, int(m_rects.size()) - 1);
}

void PageView::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    for (std::size_t i = 0; i < m_rects.size(); ++i) {
        if (!m_rects[i].intersects(event->rect()))
            continue;
        const double scale = m_rects[i].width() / m_pages->pages[i].size.width();
        painter.save();
        painter.fillRect(m_rects[i], lightTokens().panel); // paper is white in both themes
        painter.setClipRect(m_rects[i]);
        painter.translate(m_rects[i].topLeft());
        painter.scale(scale, scale);
        paintPage(painter, *m_pages, int(i));
        painter.restore();
        painter.setPen(lightTokens().line);
        painter.drawRect(m_rects[i].adjusted(0, 0, -1, -1));
    }
}

} // namespace tokenyard::ui
