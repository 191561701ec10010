// SPDX-License-Identifier: Apache-2.0
#include "ui/report/page_view.h"

#include "ui/report/type.h"
#include "ui/theme/tokens.h"

#include <QImage>
#include <QMouseEvent>
#include <QPaintEvent>

#include <algorithm>

namespace tokenyard::ui {

namespace {
constexpr int gap = 16;
constexpr double uprightWidth = 210 * mm;
} // namespace

PageView::PageView(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("reportPages"));
    setMouseTracking(true);
}

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
        // A landscape sheet is shrunk to the width of the others, so that there is no need to scroll sideways.
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

int PageView::yOf(int page, double twips) const
{
    if (page < 0 || page >= int(m_rects.size()))
        return 0;
    const QRect &rect = m_rects[std::size_t(page)];
    return rect.top() + int(twips * rect.width() / m_pages->pages[std::size_t(page)].size.width());
}

bool PageView::holds(const QRectF &box, int page, QPoint point) const
{
    if (page < 0 || page >= int(m_rects.size()))
        return false;
    const QRect &rect = m_rects[std::size_t(page)];
    const double scale = rect.width() / m_pages->pages[std::size_t(page)].size.width();
    return box.contains((QPointF(point) - QPointF(rect.topLeft())) / scale);
}

const PageLink *PageView::linkAt(QPoint point) const
{
    if (m_pages)
        for (const PageLink &link : m_pages->links)
            if (holds(link.box, link.page, point))
                return &link;
    return nullptr;
}

const PageInput *PageView::inputAt(QPoint point) const
{
    if (m_pages)
        for (const PageInput &input : m_pages->inputs)
            if (holds(input.box, input.page, point))
                return &input;
    return nullptr;
}

void PageView::mouseMoveEvent(QMouseEvent *event)
{
    const PageInput *input = inputAt(event->pos());
    setCursor(input || linkAt(event->pos()) ? Qt::PointingHandCursor : Qt::ArrowCursor);
    setToolTip(input ? tr("Show this input in the window") : QString());
}

void PageView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    if (const PageInput *input = inputAt(event->pos())) {
        emit inputChosen(QString(input->address)); // a copy, because the pages may be deleted
    } else if (const PageLink *link = linkAt(event->pos())) {
        if (link->address.isEmpty())
            emit placeChosen(link->toPage, link->toY);
        else
            emit addressChosen(QString(link->address));
    }
}

QImage pagePicture(const Pages &pages, int page, int width, double pixelRatio)
{
    const QSizeF size = pages.pages[std::size_t(page)].size;
    const double scale = width * pixelRatio / std::max(size.width(), size.height() / 1.42);
    QImage image((size * scale).toSize().expandedTo({1, 1}), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.scale(scale, scale);
    paintPage(painter, pages, page);
    painter.end();
    image.setDevicePixelRatio(pixelRatio);
    return image;
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
