// SPDX-License-Identifier: Apache-2.0
#include "ui/report/pages_panel.h"

#include "ui/report/page_view.h"

#include <QIcon>
#include <QListWidget>
#include <QSignalBlocker>
#include <QTimer>
#include <QTreeWidget>

namespace tokenyard::ui {

namespace {
constexpr int pictureWidth = 110, pictureHeight = 156;
constexpr int pageRole = Qt::UserRole, placeRole = Qt::UserRole + 1;
} // namespace

PagesPanel::PagesPanel(QWidget *parent) : QTabWidget(parent)
{
    m_outline = new QTreeWidget;
    m_outline->setObjectName(QStringLiteral("reportOutline"));
    m_outline->setHeaderHidden(true);
    m_pictures = new QListWidget;
    m_pictures->setObjectName(QStringLiteral("reportThumbnails"));
    m_pictures->setIconSize({pictureWidth, pictureHeight});
    m_pictures->setSpacing(4);
    addTab(m_outline, tr("Outline"));
    addTab(m_pictures, tr("Pages"));
    m_outline->setAccessibleName(tabText(0));
    m_pictures->setAccessibleName(tabText(1));
    m_painter = new QTimer(this);
    m_painter->setInterval(0);
    connect(m_painter, &QTimer::timeout, this, &PagesPanel::paintNext);
    connect(m_outline, &QTreeWidget::itemActivated, this,
            [this](QTreeWidgetItem *item) { emit placeChosen(item->data(0, pageRole).toInt(), item->data(0, placeRole).toDouble()); });
    connect(m_outline, &QTreeWidget::itemClicked, this,
            [this](QTreeWidgetItem *item) { emit placeChosen(item->data(0, pageRole).toInt(), item->data(0, placeRole).toDouble()); });
    connect(m_pictures, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0)
            emit placeChosen(row, 0.0);
    });
    connect(this, &QTabWidget::currentChanged, this, [this] {
        if (currentWidget() == m_pictures && m_pages)
            m_painter->start();
    });
}

void PagesPanel::setPages(const Pages *pages)
{
    m_painter->stop();
    m_pages = pages;
    m_painted = 0;
    const QSignalBlocker quiet(m_pictures);
    m_pictures->clear();
    m_outline->clear();
    if (!pages)
        return;
    for (std::size_t i = 0; i < pages->pages.size(); ++i)
        m_pictures->addItem(QString::number(i + 1));
    fillOutline();
    if (currentWidget() == m_pictures)
        m_painter->start();
}

void PagesPanel::fillOutline()
{
    QTreeWidgetItem *section = nullptr;
    for (const PageBookmark &mark : m_pages->bookmarks) {
        auto *item = mark.level > 0 && section ? new QTreeWidgetItem(section) : new QTreeWidgetItem(m_outline);
        item->setText(0, mark.title);
        item->setToolTip(0, mark.title);
        item->setData(0, pageRole, mark.page);
        item->setData(0, placeRole, mark.y);
        if (mark.level == 0)
            section = item;
    }
}

void PagesPanel::paintNext()
{
    if (!m_pages || m_painted >= m_pictures->count()) {
        m_painter->stop();
        return;
    }
    const QImage image = pagePicture(*m_pages, m_painted, pictureWidth, devicePixelRatioF());
    m_pictures->item(m_painted++)->setIcon(QIcon(QPixmap::fromImage(image)));
}

void PagesPanel::showPage(int page)
{
    const QSignalBlocker quiet(m_pictures);
    m_pictures->setCurrentRow(page);
}

} // namespace tokenyard::ui
